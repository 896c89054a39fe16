import type { CST, YAMLError } from 'yaml';
import { colonHint } from './colon-hint.ts';
import {
  closedTooEarly,
  indentedTooFar,
  keyAfterList,
  listBesideValue,
  listOnKeyLine,
  missingComma,
  missingHyphen,
  secondColon,
  strayComma,
  textAfterBar,
  unclosedBracket,
  unclosedQuote,
  wrongStart,
  yamlErrorWords,
} from './yaml-error-words.ts';
import type { YamlFault } from './yaml-fault.ts';

type ErrorOfYaml = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Our words for an error of the package `yaml`, at the place where the mending begins. */
export function explainError(error: ErrorOfYaml, text: string, tokens: readonly CST.Token[]): YamlFault {
  const start = Math.min(error.pos[0], text.length);
  const line = lineAround(text, start);
  // Whatever the reader stumbles over: a colon that is none explains it.
  if (isAboutKeys(error)) {
    const hint = colonHint(text, line.start, line.end);
    if (hint !== undefined) return hint;
  }
  const end = Math.max(start, Math.min(error.pos[1], line.end));
  return special(error, text, tokens, start) ?? { ...yamlErrorWords(error.code), start, end };
}

const isAboutKeys = ({ code, message }: ErrorOfYaml): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' ||
  code === 'BLOCK_AS_IMPLICIT_KEY' ||
  (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'));

/** Errors that say more by their message, or whose cause stands elsewhere. */
function special(
  { code, message }: ErrorOfYaml,
  text: string,
  tokens: readonly CST.Token[],
  start: number,
): YamlFault | undefined {
  const one = { start, end: start + 1 };
  const before = text.slice(0, start).trimEnd().slice(-1);
  if (message.startsWith('Missing closing')) {
    const opening = findToken(tokens, (token) => isQuoted(token) && token.offset + token.source.length === start);
    if (opening !== undefined) return oneCharacter(unclosedQuote(text.charAt(opening)), opening);
  }
  if (/end with a [\]}]$/.test(message)) {
    const opening = findToken(tokens, (token) => token.type === 'flow-collection' && !isClosed(token));
    if (opening !== undefined) return oneCharacter(unclosedBracket(text.charAt(opening)), opening);
  }
  if (code === 'BAD_INDENT' || message.startsWith('A block sequence')) {
    return oneCharacter(yamlErrorWords('BAD_INDENT'), start + blanksAt(text, start));
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return nestedKey(text, start);
  if (code === 'MULTILINE_IMPLICIT_KEY' && text.slice(start, start + 2).startsWith('- '))
    return { ...listBesideValue, ...one };
  if (code === 'MULTILINE_IMPLICIT_KEY') return nestedKey(text, start);
  if (code === 'BAD_SCALAR_START' || / token in YAML stream/.test(message)) {
    if (/[@`%,|>\]}]/.test(text.charAt(start))) return { ...wrongStart(text.charAt(start)), ...one };
  }
  if (message.startsWith('Unexpected block-seq-ind on same line')) return { ...listOnKeyLine, ...one };
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token'))
    return { ...textAfterBar, ...one };
  if (message.startsWith('Unexpected ,') || message.startsWith('Unexpected empty item'))
    return { ...strayComma, ...one };
  if (code === 'BLOCK_IN_FLOW' || message.startsWith('Missing ,')) return { ...missingComma, ...one };
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'))
    return { ...yamlErrorWords('MULTILINE_IMPLICIT_KEY'), start, end: lineAround(text, start).end };
  if (message.startsWith('Sequence item without')) return { ...missingHyphen, ...one };
  if (message.endsWith('at node end') && hasBreak(text, start)) return { ...keyAfterList, ...one };
  if (message.endsWith('at node end') && /["'\]}]/.test(before)) {
    return { ...closedTooEarly(before), ...one };
  }
  return undefined;
}

const oneCharacter = (words: Omit<YamlFault, 'start' | 'end'>, start: number): YamlFault => ({
  ...words,
  start,
  end: start + 1,
});

/** A value with a colon in it, or a line that is indented below a key which has a value already. */
function nestedKey(text: string, start: number): YamlFault | undefined {
  const line = lineAround(text, start);
  const colon = text.slice(start, line.end).search(/:(?: |$)/);
  if (colon >= 0) return { ...secondColon, start: start + colon, end: start + colon + 1 };
  // Line by line: one expression for all of them would look at every empty line again from each one before it.
  for (let at = line.end; at < text.length;) {
    const next = text.indexOf('\n', at) + 1;
    if (next === 0) return undefined;
    at = lineAround(text, next).end;
    const written = text.slice(next, at);
    const end = written.search(/:(?: |$)/);
    if (end >= 0) return { ...indentedTooFar, start: next + written.search(/[^ ]/), end: next + end };
  }
  return undefined;
}

function lineAround(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.slice(at).search(/\r?\n/);
  return { start, end: end < 0 ? text.length : at + end };
}

/** Is there the start of a line between what stands before a place and the place? */
const hasBreak = (text: string, at: number): boolean => /[\r\n]\s*$/.test(text.slice(Math.max(0, at - 1000), at));

/** How many blanks stand at a place: what is indented wrongly begins after them. */
const blanksAt = (text: string, at: number): number => Math.max(0, text.slice(at, at + 1000).search(/\S/));

const isQuoted = (token: CST.Token): token is CST.FlowScalar =>
  token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';

function isClosed(token: CST.FlowCollection): boolean {
  const close = token.start.source === '[' ? ']' : '}';
  return token.end[0]?.source === close;
}

/** Where the last token of a kind begins; the nesting is limited, the walk needs no recursion. */
function findToken(tokens: readonly CST.Token[], isWanted: (token: CST.Token) => boolean): number | undefined {
  let found: number | undefined;
  const stack: (CST.Token | null | undefined)[] = [...tokens];
  for (let token = stack.pop(); stack.length > 0 || token !== undefined; token = stack.pop()) {
    if (token == null) continue;
    if (isWanted(token)) found = Math.max(found ?? 0, 'offset' in token ? token.offset : 0);
    if (token.type === 'document') stack.push(token.value);
    else if ('items' in token) for (const item of token.items) stack.push(item.key, item.value);
  }
  return found;
}
