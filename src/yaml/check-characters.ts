import { wordsOfCharacter } from './character-words.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Everything that no register needs: controls, bidirectional marks, lost characters, halves of characters, a CR alone. */
const unwanted =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffd-\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Umlauts that were read in the wrong encoding, or that are written as two characters. */
const damaged = /Ã[\u00a4\u00b6\u00bc\u0178\u201e\u2013\u0153]|â€[\u0153\u017e\u201c\u201d\u2122\u0161]|[aouAOU]\u0308/;

/** Whatever begins one of these, as one set of characters: it is quick to find out that there is none. */
const suspect =
  // oxlint-disable-next-line no-control-regex
  /[\u0308\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00c3\u202a-\u202e\u20ac\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffd-\uffff]/;

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Is there nothing in this text that `checkCharacters` or `doubtfulCharacters` has something to say about? */
export function hasUsualCharacters(text: string): boolean {
  const body = withoutMark(text);
  if (suspect.test(body) && (unwanted.test(body) || damaged.test(body))) return false;
  return !hasConflictMarker(body) && !(body.includes('\r') && unwanted.test(body));
}

/** Finds the first character that a register must not hold; a byte order mark at the very start is allowed. */
export function checkCharacters(text: string): YamlFault | undefined {
  const body = withoutMark(text);
  const from = text.length - body.length;
  const index = body.search(unwanted);
  if (index >= 0) {
    return { ...wordsOfCharacter(body.charCodeAt(index)), start: index + from, end: index + from + 1 };
  }
  if (!hasConflictMarker(body)) return undefined;
  const conflict = /^(?:<{7} |>{7} )/m.exec(body);
  return conflict === null ? undefined : mergeConflict(conflict.index + from, conflict[0].length);
}

/** An unwanted character in a value with escapes, separators of lines included: `"C:\\Pläne"` has one; undefined if there is none. */
export function unwantedIn(value: string): number | undefined {
  const separator = value.search(/[\u2028\u2029]/);
  const index = value.search(unwanted);
  if (index < 0 && separator < 0) return undefined;
  return value.charCodeAt(index < 0 ? separator : index);
}

const hasConflictMarker = (text: string): boolean => text.includes('<<<<<<< ') || text.includes('>>>>>>> ');

function mergeConflict(start: number, length: number): YamlFault {
  return {
    message: {
      de: 'Hier steht eine Marke eines nicht aufgelösten Zusammenführungskonflikts.',
      en: 'Here stands a marker of a merge conflict that was not resolved.',
    },
    help: {
      de: 'Entscheiden, welche der beiden Fassungen gilt, und die Zeilen mit <<<<<<<, ======= und >>>>>>> entfernen.',
      en: 'Decide which of the two versions holds and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    start,
    end: start + length,
  };
}

/** The first place where an umlaut has been damaged or taken apart: readable, but surely not meant. */
export function doubtfulCharacters(text: string): YamlFault | undefined {
  const found = damaged.exec(text);
  if (found === null) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  if (found[0].endsWith('\u0308')) {
    const composed = found[0].normalize('NFC');
    return {
      message: {
        de: `Der Umlaut „${composed}“ ist aus zwei Zeichen zusammengesetzt (Buchstabe und U+0308); Suchen und Vergleichen finden ihn nicht.`,
        en: `The umlaut “${composed}” is made of two characters (letter and U+0308); searching and comparing do not find it.`,
      },
      help: {
        de: 'Den Text in NFC umwandeln oder die Umlaute neu eintippen.',
        en: 'Convert the text to NFC, or type the umlauts again.',
      },
      ...place,
    };
  }
  return {
    message: {
      de: `„${found[0]}“ ist wohl ein Zeichen, das in der falschen Codierung gelesen wurde (aus „ä“ wird so „Ã¤“).`,
      en: `“${found[0]}” is probably a character that was read in the wrong encoding (“ä” becomes “Ã¤” like this).`,
    },
    help: {
      de: 'Die Stelle neu eintippen, oder die Datei aus der Sicherung holen und als UTF-8 speichern.',
      en: 'Type it again, or take the file from a backup and save it as UTF-8.',
    },
    ...place,
  };
}
