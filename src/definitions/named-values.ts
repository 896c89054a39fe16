import { normaliseText } from '../text/normalise-text.ts';
import { scan } from './scan.ts';
import type { Vocabulary } from './vocabulary-cache.ts';
import type { NamedValue, UnitWords } from './vocabulary/phrase.ts';
import { valueTables } from './vocabulary/value-tables.ts';

let named: ReadonlyMap<string, NamedValue> | undefined;
let unitsById: ReadonlyMap<string, UnitWords> | undefined;
let unitIds: ReadonlyMap<string, string> | undefined;

/** The entry of the vocabulary that has this id: a population or a source. */
export function namedValue(id: string): NamedValue | undefined {
  named ??= new Map([...valueTables().populations, ...valueTables().sources].map((value) => [value.id, value]));
  return named.get(id);
}

/** The unit of the vocabulary that has this id. */
export function unitById(id: string): UnitWords | undefined {
  unitsById ??= new Map(valueTables().units.map((unit) => [unit.id, unit]));
  return unitsById.get(id);
}

/** The factor that goes with a unit: 100 with percent. */
export function unitFactor(id: string): number | undefined {
  return unitById(id)?.factor;
}

/** What the key `population` says: ids of the vocabulary, none where it knows none of the words. */
export function populationOf(text: string, vocabulary: Vocabulary): string[] {
  if (namedValue(text) !== undefined) return [text];
  return [...new Set(scan(text, vocabulary.lexicon).flatMap((item) => item.match?.phrase.population ?? []))];
}

/** What the key `unit` says: the id of the vocabulary, or the text itself, normalised. */
export function unitOf(text: string, vocabulary: Vocabulary): string {
  if (unitById(text) !== undefined) return text;
  const key = unitKey(text);
  unitIds ??= new Map(
    valueTables().units.flatMap((unit) => unit.keys.map((name) => [unitKey(name), unit.id] as const)),
  );
  const known = unitIds.get(key);
  if (known !== undefined) return known;
  const read = scan(text, vocabulary.lexicon).find((item) => item.match?.phrase.unit !== undefined);
  return read?.match?.phrase.unit ?? key;
}

function unitKey(text: string): string {
  return normaliseText(text)
    .replace(/(?<=\d)[. '’,](?=\d{3})/g, '')
    .replace(/\bpro\b/g, 'je')
    .replace(/\s*\/\s*/g, ' je ')
    .replace(/²/g, '2')
    .replace(/[.()]/g, '')
    .trim();
}
