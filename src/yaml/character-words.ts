import type { Message } from '../model/language.ts';

/** Why a character is refused, and what to do. */
export interface CharacterWords {
  readonly message: Message;
  readonly help: Message;
}

/** What to do about a file in another encoding. */
export const saveAsUtf8: Message = {
  de: 'Die Datei im Editor als „UTF-8“ speichern (in Notepad: Speichern unter, Codierung UTF-8).',
  en: 'Save the file as “UTF-8” in the editor (in Notepad: save as, encoding UTF-8).',
};

/** A character by its number, as it can be looked up: U+00A0. */
export const numberOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const words: readonly (readonly [
  test: (code: number) => boolean,
  words: (name: string, code: number) => CharacterWords,
])[] = [
  [
    (code) => code === 0,
    (name) => ({
      message: {
        de: `Das Zeichen NUL (${name}) ist in einem Register nicht erlaubt; so sieht eine Datei aus, die als UTF-16 gespeichert oder beschädigt ist.`,
        en: `The character NUL (${name}) is not allowed in a register; this is what a file looks like that was saved as UTF-16 or is damaged.`,
      },
      help: saveAsUtf8,
    }),
  ],
  [
    (code) => code === 0x0d,
    () => ({
      message: {
        de: 'Diese Zeile endet mit einem einzelnen CR (U+000D), das nicht als Zeilenende gilt.',
        en: 'This line ends with a single CR (U+000D), which does not count as the end of a line.',
      },
      help: {
        de: 'Die Datei mit Zeilenenden LF oder CRLF speichern.',
        en: 'Save the file with LF or CRLF at the ends of lines.',
      },
    }),
  ],
  [
    (code) => code === 0xfeff,
    (name) => ({
      message: {
        de: `Mitten in der Datei steht eine Byte-Reihenfolge-Marke (${name}), wie sie am Anfang stehen darf.`,
        en: `In the middle of the file stands a byte order mark (${name}), as it may stand at the start.`,
      },
      help: {
        de: 'Das unsichtbare Zeichen löschen; es bleibt oft übrig, wenn Dateien aneinandergehängt werden.',
        en: 'Delete the invisible character; it often remains where files were put together.',
      },
    }),
  ],
  [
    (code) => code === 0xfffd,
    () => ({
      message: {
        de: 'Das Ersatzzeichen U+FFFD zeigt, dass hier schon ein Zeichen (meist ein Umlaut) verloren gegangen ist.',
        en: 'The replacement character U+FFFD shows that a character (mostly an umlaut) has been lost here already.',
      },
      help: {
        de: 'Das Zeichen neu eintippen und die Datei als UTF-8 speichern.',
        en: 'Type the character again and save the file as UTF-8.',
      },
    }),
  ],
  [
    (code) => (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069),
    (name) => ({
      message: {
        de: `Das unsichtbare Zeichen ${name} kehrt die Schreibrichtung um: Der Text sieht anders aus, als er ist.`,
        en: `The invisible character ${name} changes the direction of writing: the text looks other than it is.`,
      },
      help: { de: 'Das Zeichen löschen.', en: 'Delete the character.' },
    }),
  ],
  [
    (code) => code >= 0xd800 && code <= 0xdfff,
    (name) => ({
      message: {
        de: `Hier steht nur die Hälfte eines Zeichens (${name}).`,
        en: `Here stands only half of a character (${name}).`,
      },
      help: { de: 'Das Zeichen löschen oder neu eintippen.', en: 'Delete the character, or type it again.' },
    }),
  ],
  [
    // What Windows-1252 has there, typographic quotes and dashes above all, is a control character elsewhere.
    (code) => code >= 0x80 && code <= 0x9f && windows1252(code) !== undefined,
    (name, code) => ({
      message: {
        de: `Das Steuerzeichen ${name} ist in einem Register nicht erlaubt; in Windows-1252 wäre es „${windows1252(code)}“.`,
        en: `The control character ${name} is not allowed in a register; in Windows-1252 it would be “${windows1252(code)}”.`,
      },
      help: {
        de: `An der Stelle „${windows1252(code)}“ neu eintippen und die Datei als UTF-8 speichern.`,
        en: `Type “${windows1252(code)}” again at this place and save the file as UTF-8.`,
      },
    }),
  ],
];

/** What Windows-1252 has in the place of the control characters U+0080 to U+009F; five places are free. */
const windowsCharacters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character of Windows-1252 with this number, where it has one of its own. */
export function windows1252(code: number): string | undefined {
  const character = windowsCharacters.charAt(code - 0x80).trim();
  return character === '' ? undefined : character;
}

/** Why this character is refused in a register. */
export function wordsOfCharacter(code: number): CharacterWords {
  const name = numberOf(code);
  const known = words.find(([test]) => test(code));
  if (known !== undefined) return known[1](name, code);
  return {
    message: {
      de: `Das Zeichen ${name} ist in einem Register nicht erlaubt.`,
      en: `The character ${name} is not allowed in a register.`,
    },
    help: {
      de: 'Das (meist unsichtbare) Zeichen löschen oder die Zeile neu schreiben.',
      en: 'Delete the (mostly invisible) character, or write the line again.',
    },
  };
}
