import { numberOf } from './character-words.ts';
import { invisibleBlank } from './plain-words.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A key at the start of a line, with what should be a colon: without a blank, before an unusual blank, or no colon at all. */
const almostKey =
  /^\ufeff?[ ]*(?:- +)*["']?(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,60})["']?(?<before> ?)(?:(?<glued>:)(?=[^\s:/])|:(?<blank>[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000])|(?<other>[\uff1a\ufe55\ua789\u2236\u02d0\u05c3]))/mu;

/** Looks through lines for a colon that YAML does not take for one, and says what is wrong with the first. */
export function colonHint(text: string, from: number, to: number): YamlFault | undefined {
  const found = almostKey.exec(text.slice(from, to));
  if (found?.groups === undefined) return undefined;
  const { key = '', blank, other } = found.groups;
  const end = from + found.index + found[0].length;
  const place = { start: end - 1, end };
  if (blank !== undefined) return { ...invisibleBlank(blank.charCodeAt(0)), ...place };
  const help = { de: `„${key}: …“ schreiben.`, en: `Write “${key}: …”.` };
  if (other !== undefined) {
    const name = numberOf(other.charCodeAt(0));
    return {
      message: {
        de: `Hier steht das Zeichen „${other}“ (${name}), das wie ein Doppelpunkt aussieht, aber keiner ist.`,
        en: `Here stands the character “${other}” (${name}), which looks like a colon but is none.`,
      },
      help,
      ...place,
    };
  }
  return {
    message: {
      de: `Nach dem Doppelpunkt von „${key}“ fehlt ein Leerzeichen.`,
      en: `A blank is missing after the colon of “${key}”.`,
    },
    help,
    ...place,
  };
}
