import vm from 'node:vm';
import jsonata from 'jsonata';
import type { AnyEntry } from '../../model/register.ts';
import { oneLine } from '../../text/escape/visible-text.ts';
import type { Asking } from '../asking.ts';
import { Unanswerable } from '../unanswerable.ts';
import { readFault } from './where-faults.ts';
import { whereBindings } from './where-bindings.ts';

/** An expression may take this long for one entry, in milliseconds. */
const timeLimit = 2000;
/** Deeper calls and longer lists are no question about an entry any more. */
const limits = { timeout: timeLimit, stack: 300, sequence: 100_000 };

/**
 * The entries for which a JSONata expression holds; it sees the entry's data as they may be shown, and what is reckoned
 * about it as variables (`$state`, `$due`, `$cites` …). Throws `Unanswerable` with the place for an expression that is
 * wrong or takes too long. Reads no clock: `$now()` is the reference date.
 */
export async function entriesWhere(
  expression: string,
  entries: readonly AnyEntry[],
  asking: Asking,
): Promise<AnyEntry[]> {
  const compiled = compile(expression);
  const bindings = whereBindings(asking);
  const day = `${asking.asOf}T00:00:00.000Z`;
  compiled.registerFunction('now', () => day, '<:s>');
  compiled.registerFunction('millis', () => Date.parse(day), '<:n>');
  for (const name of ['random', 'shuffle']) compiled.registerFunction(name, () => refuseChance(name));
  const found: AnyEntry[] = [];
  for (const entry of entries) {
    if (holds(await evaluate(compiled, expression, entry, bindings(entry)))) found.push(entry);
  }
  return found;
}

function compile(expression: string): jsonata.Expression {
  try {
    return jsonata(expression, { ...limits, RegexEngine: boundedRegExp });
  } catch (error) {
    throw wrongExpression(expression, error);
  }
}

async function evaluate(
  compiled: jsonata.Expression,
  expression: string,
  entry: AnyEntry,
  bindings: Record<string, unknown>,
): Promise<unknown> {
  try {
    const result: unknown = await compiled.evaluate({ kind: entry.kind, ...entry.data }, bindings);
    return result;
  } catch (error) {
    throw wrongExpression(expression, error, `${entry.kind}:${entry.id}`);
  }
}

function refuseChance(name: string): never {
  throw new Error(`$${name}() would give another answer each time`);
}

/** JSONata's own idea of true: nothing, empty text, 0, an empty list or object, and a list of such, are not. */
function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return typeof value !== 'function' && Boolean(value);
}

/** A regular expression that is stopped when it takes too long: patterns are the user's, and may backtrack for ever. */
class BoundedRegExp extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    const context = vm.createContext({ run: () => super.exec(text) });
    return vm.runInContext('run()', context, { timeout: timeLimit }) as RegExpExecArray | null;
  }
}

const boundedRegExp = BoundedRegExp as RegExpConstructor;

/** The words for a fault in an expression, with a line that points at the place. */
function wrongExpression(expression: string, error: unknown, entry?: string): Unanswerable {
  const { message, position } = readFault(error, timeLimit / 1000);
  const at = entry === undefined ? '' : ` (${entry})`;
  const pointer = position === undefined ? '' : `\n  ${window(expression, position)}`;
  const where =
    position === undefined ? { de: '', en: '' } : { de: `, Zeichen ${position}`, en: `, character ${position}` };
  return new Unanswerable({
    de: `Der Ausdruck ist nicht auswertbar (--where${where.de})${at}: ${message.de}${pointer}`,
    en: `The expression cannot be evaluated (--where${where.en})${at}: ${message.en}${pointer}`,
  });
}

const reach = 40;

/** The text around the place, with `▸` where the fault is. */
function window(expression: string, position: number): string {
  const from = Math.max(0, position - reach);
  const before = (from > 0 ? '…' : '') + expression.slice(from, position);
  const after = expression.slice(position, position + reach) + (expression.length > position + reach ? '…' : '');
  return `${oneLine(before)} ▸ ${oneLine(after)}`;
}
