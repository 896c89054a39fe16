import { Lexer, Parser, type CST } from 'yaml';
import { checkSyntaxTree, isCollection, tooDeep } from './check-syntax-tree.ts';
import type { Limits, YamlFault } from './yaml-fault.ts';

/** After so many errors the text is faulty beyond doubt; each further one would cost time and say nothing. */
const mostErrors = 20;

/**
 * The syntax tree of a text, or the first thing in it that a register does not need. The parser goes down one call for
 * each level that ends, so what is nested too deep ends the reading at once: else a small file could exhaust the stack.
 */
export function readTokens(text: string, limits: Limits): readonly CST.Token[] | YamlFault {
  const parser = new Parser();
  // After a byte order mark the parser misreads the indentation of a list: it gets the text behind the mark.
  if (text.startsWith('\ufeff')) parser.offset = 1;
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text.slice(parser.offset))) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (errors > mostErrors) break;
    // A document lies below all collections.
    if (parser.stack.length > limits.nesting + 1) {
      const excess = parser.stack.filter(isCollection)[limits.nesting];
      if (excess !== undefined) return { ...tooDeep(limits.nesting), start: excess.offset, end: excess.offset + 1 };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return checkSyntaxTree(tokens, limits) ?? tokens;
}
