import type { Message } from '../model/language.ts';
import type { Schema } from './schema-at.ts';

/** What people write for a period, and the letter that stands for it. */
const unitOf: readonly (readonly [RegExp, string])[] = [
  [/^(?:jahre?n?|jährlich|years?|yearly|annually)$/, 'Y'],
  [/^(?:monate?n?|monatlich|months?|monthly)$/, 'M'],
  [/^(?:wochen?|wöchentlich|weeks?|weekly)$/, 'W'],
  [/^(?:tage?n?|täglich|days?|daily)$/, 'D'],
];

/** A period as it must be written, where people's words leave no doubt: `5 Jahre`, `monatlich`. */
export function readPeriod(text: string): string | undefined {
  const match = /^(?:alle |every )?([1-9]\d{0,2})? ?-?([a-zä]+)$/.exec(text.trim().toLowerCase());
  const unit = unitOf.find(([word]) => word.test(match?.[2] ?? ''))?.[1];
  return unit === undefined ? undefined : `P${match?.[1] ?? '1'}${unit}`;
}

const writeAs = (text: string): Message => ({ de: `Als ${text} schreiben.`, en: `Write it as ${text}.` });

/** How a text that has the wrong form is written right, where its pattern tells; undefined where it does not. */
export function rightForm(value: unknown, { pattern = '' }: Schema): Message | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (pattern.includes('[0-9]{0,2}Y')) {
    const period = readPeriod(text);
    if (period !== undefined) return writeAs(period);
    const termDe = pattern.includes('term') ? ', oder `term` für einmal je Wahlperiode' : '';
    const termEn = pattern.includes('term') ? ', or `term` for once in a legislative term' : '';
    return {
      de: `Ein Zeitraum: P5Y (Jahre), P18M (Monate), P2W (Wochen), P30D (Tage)${termDe}.`,
      en: `A period: P5Y (years), P18M (months), P2W (weeks), P30D (days)${termEn}.`,
    };
  }
  if (!pattern.startsWith('^https?://')) return undefined;
  if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text)) return writeAs(`https://${text}`);
  return { de: 'Mit http:// oder https:// beginnen.', en: 'Begin it with http:// or https://.' };
}

/** How a value of the wrong type is written right: a number with a point, a mapping with its keys, a list with its items. */
export function rightType(
  value: unknown,
  shown: string,
  schema: Schema,
  items: Schema | undefined,
): Message | undefined {
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'number' || type === 'integer') {
    const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
    return /^-?\d+(?:\.\d+)?$/.test(text)
      ? {
          de: `Als Zahl schreiben, mit Punkt und ohne Anführungszeichen: ${text}.`,
          en: `Write it as a number, with a point and without quotes: ${text}.`,
        }
      : undefined;
  }
  if (type === 'array') {
    if (typeof value === 'string') {
      const list = `[${inMapping(shown, items) ?? inFlow(shown)}]`;
      return { de: `Als Liste schreiben: ${list}.`, en: `Write it as a list: ${list}.` };
    }
    return {
      de: 'Als Liste schreiben, vor jedem Eintrag „- “.',
      en: 'Write it as a list, with “- ” before each item.',
    };
  }
  if (type !== 'object') return undefined;
  const whole = typeof value === 'string' ? inMapping(shown, schema) : undefined;
  if (whole !== undefined) return writeAs(whole);
  const keys = Object.keys(schema.properties ?? {});
  // A whole entry has too many keys to list them here.
  if (keys.length === 0 || keys.length > 12) return undefined;
  const list = keys.map((key) => `\`${key}:\``).join(', ');
  return { de: `Mit Schlüsseln schreiben: ${list}.`, en: `Write it with keys: ${list}.` };
}

/** A text as the one key that a mapping must have. */
function inMapping(shown: string, schema: Schema | undefined): string | undefined {
  const [key, ...others] = schema?.type === 'object' ? (schema.required ?? []) : [];
  return key === undefined || others.length > 0 ? undefined : `{${key}: ${inFlow(shown)}}`;
}

/** Within brackets some characters end a text. */
function inFlow(shown: string): string {
  return /[,[\]{}#:"'&*!|>%@`]/.test(shown) ? JSON.stringify(shown) : shown;
}
