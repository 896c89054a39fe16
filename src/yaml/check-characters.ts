import type { YamlFault } from './yaml-fault.ts';

/** Everything that no register needs: controls, bidirectional marks, lost characters, text in disguise. */
// oxlint-disable-next-line no-control-regex
const unwanted =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffd-\uffff\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** Finds the first character that a register must not hold; a byte order mark at the very start is allowed. */
export function checkCharacters(text: string): YamlFault | undefined {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const index = text.slice(from).search(unwanted);
  if (index >= 0) return describe(text, index + from);
  const conflict = /^(?:<{7} |>{7} )/m.exec(text);
  return conflict === null ? undefined : mergeConflict(conflict.index, conflict[0].length);
}

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

function describe(text: string, start: number): YamlFault {
  const code = text.charCodeAt(start);
  const place = { start, end: start + 1 };
  if (code === 0xfffd) {
    return {
      message: {
        de: 'Das Ersatzzeichen U+FFFD zeigt, dass hier schon ein Zeichen (meist ein Umlaut) verloren gegangen ist.',
        en: 'The replacement character U+FFFD shows that a character (mostly an umlaut) has been lost here already.',
      },
      help: {
        de: 'Das Zeichen neu eintippen und die Datei als UTF-8 speichern.',
        en: 'Type the character again and save the file as UTF-8.',
      },
      ...place,
    };
  }
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return {
      message: {
        de: `Das unsichtbare Zeichen ${hex(code)} kehrt die Schreibrichtung um: Der Text sieht anders aus, als er ist.`,
        en: `The invisible character ${hex(code)} changes the direction of writing: the text looks other than it is.`,
      },
      help: { de: 'Das Zeichen löschen.', en: 'Delete the character.' },
      ...place,
    };
  }
  return {
    message: {
      de: `Das Zeichen ${hex(code)} ist in einem Register nicht erlaubt.`,
      en: `The character ${hex(code)} is not allowed in a register.`,
    },
    help: {
      de: 'Das (meist unsichtbare) Zeichen löschen oder die Zeile neu schreiben.',
      en: 'Delete the (mostly invisible) character, or write the line again.',
    },
    ...place,
  };
}
