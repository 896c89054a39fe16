import type { Message } from '../model/language.ts';

interface Unit {
  /** One of it in the accusative (of measure), and in the dative; then two in both. */
  readonly one: string;
  readonly ofOne: string;
  readonly many: string;
  readonly ofMany: string;
  readonly each: string;
  readonly en: string;
}

const units: Readonly<Record<string, Unit>> = {
  Y: { one: 'ein Jahr', ofOne: 'einem Jahr', many: 'Jahre', ofMany: 'Jahren', each: 'jedes Jahr', en: 'year' },
  M: { one: 'einen Monat', ofOne: 'einem Monat', many: 'Monate', ofMany: 'Monaten', each: 'jeden Monat', en: 'month' },
  W: { one: 'eine Woche', ofOne: 'einer Woche', many: 'Wochen', ofMany: 'Wochen', each: 'jede Woche', en: 'week' },
  D: { one: 'einen Tag', ofOne: 'einem Tag', many: 'Tage', ofMany: 'Tagen', each: 'jeden Tag', en: 'day' },
};

// Up to twelve numbers stand in words, as in running text.
const german = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const english = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

interface Part {
  readonly count: number;
  readonly unit: Unit;
}

function partsOf(period: string): Part[] {
  return [...period.matchAll(/(\d+)([YMWD])/g)].flatMap(([, digits, letter = '']) => {
    const unit = units[letter];
    return unit === undefined ? [] : [{ count: Number(digits), unit }];
  });
}

function join(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

function inGerman(parts: readonly Part[], one: 'one' | 'ofOne', many: 'many' | 'ofMany'): string {
  const words = parts.map(({ count, unit }) =>
    count === 1 ? unit[one] : `${german[count - 2] ?? count} ${unit[many]}`,
  );
  return join(words, 'und');
}

function inEnglish(parts: readonly Part[]): string {
  const words = parts.map(({ count, unit }) =>
    count === 1 ? `one ${unit.en}` : `${english[count - 2] ?? count} ${unit.en}s`,
  );
  return join(words, 'and');
}

/** A period as the measure of a distance: fünf Jahre (nach), einen Monat (nach), 18 Monate; five years (after). */
export function writePeriod(period: string): Message {
  const parts = partsOf(period);
  return { de: inGerman(parts, 'one', 'many'), en: inEnglish(parts) };
}

/** A period after "von": (ein Vorlauf von) zwölf Monaten, einem Jahr und sechs Monaten; (of) twelve months. */
export function writePeriodOf(period: string): Message {
  const parts = partsOf(period);
  return { de: inGerman(parts, 'ofOne', 'ofMany'), en: inEnglish(parts) };
}

/** How often something happens: jedes Jahr, alle fünf Jahre; every year, every five years. */
export function writeRhythm(every: string): Message {
  const parts = partsOf(every);
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) {
    if (first.count === 1) return { de: first.unit.each, en: `every ${first.unit.en}` };
    return { de: `alle ${inGerman(parts, 'one', 'many')}`, en: `every ${inEnglish(parts)}` };
  }
  return { de: `im Abstand von ${inGerman(parts, 'ofOne', 'ofMany')}`, en: `at intervals of ${inEnglish(parts)}` };
}
