import type { DataPath } from '../model/source-file.ts';
import type { Words } from './yaml-fault.ts';

/** A number that is read as another one than is written. */
export interface LossyNumber {
  readonly path: DataPath;
  readonly words: Words;
}

/** Looks through numbers whose text is not how a number is written: `012`, `0x1F`, and more digits than a number has. */
export function lossyNumbers(
  sources: ReadonlyMap<DataPath, string>,
  valueAt: (path: DataPath) => unknown,
): readonly LossyNumber[] {
  const found: LossyNumber[] = [];
  for (const [path, source] of sources) {
    const value = valueAt(path);
    if (typeof value === 'number' && Number.isFinite(value) && isLossy(source, value)) {
      found.push({ path, words: readAs(source, value) });
    }
  }
  return found;
}

function isLossy(source: string, value: number): boolean {
  // Leading zeros, octal and hexadecimal numbers.
  if (/^[-+]?0[0-9ox]/.test(source)) return true;
  return !/e/i.test(source) && digitsOf(source) !== digitsOf(plainText(value));
}

/** A number without exponent: twenty places before and after the point hold all that a text of usual length can say. */
const plainText = (value: number): string => (/e/.test(String(value)) ? value.toFixed(20) : String(value));

/** What of a number's text counts: `+1.50` and `1.5` say the same. */
function digitsOf(text: string): string {
  const unsigned = text.replace(/^[-+]/, '');
  const [whole = '', fraction = ''] = unsigned.split('.');
  return `${text.startsWith('-') ? '-' : ''}${whole === '' ? '0' : whole}.${withoutEndZeros(fraction)}`.replace(
    /^-0\.$/,
    '0.',
  );
}

/** A regular expression for this would look at every zero again from each zero before it. */
function withoutEndZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return text.slice(0, end);
}

function readAs(source: string, value: number): Words {
  const written = source.length > 60 ? `${source.slice(0, 59)}…` : source;
  return {
    message: {
      de: `Hier steht ${written}, gelesen wird aber die Zahl ${value}.`,
      en: `Here stands ${written}, but what is read is the number ${value}.`,
    },
    help: {
      de: 'Die Zahl ohne führende Nullen und mit höchstens 15 Ziffern schreiben; was keine Zahl zum Rechnen ist, gehört in Anführungszeichen.',
      en: 'Write the number without leading zeros and with at most 15 digits; what is no number to reckon with belongs in quotes.',
    },
  };
}
