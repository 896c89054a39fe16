import { Lexer, Parser, type CST } from 'yaml';
import { checkSyntaxTree, tooDeep } from './check-syntax-tree.ts';
import type { Limits, YamlFault } from './yaml-fault.ts';

/** A collection may bring its key and its value onto the parser's stack, the document and a scalar one more each. */
const stackOf = (nesting: number): number => 2 * nesting + 4;

/**
 * The syntax tree of a text, or the first thing in it that a register does not need. The parser goes down one call for
 * each level that ends, so what is nested too deep ends the reading at once: else a small file could exhaust the stack.
 */
export function readTokens(text: string, limits: Limits): readonly CST.Token[] | YamlFault {
  const parser = new Parser();
  // After a byte order mark the parser misreads the indentation of a list: it gets the text behind the mark.
  if (text.startsWith('\ufeff')) parser.offset = 1;
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text.slice(parser.offset))) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > stackOf(limits.nesting)) {
      return { ...tooDeep(limits.nesting), start: parser.offset, end: parser.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return checkSyntaxTree(tokens, limits) ?? tokens;
}
