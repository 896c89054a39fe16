import { numberOf } from './character-words.ts';
import type { Words } from './yaml-fault.ts';

/** Letters of other scripts that look like Latin ones, side by side with these. */
const doubles = new Map(
  [
    ['аеорсхуіјѕһԁԛԝкмтвнАВЕКМНОРСТХ', 'aeopcxyijshdqwkmtbhABEKMHOPCTX'],
    ['οανρικτυχεΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavpiktuxeABEZHIKMNOPTYX'],
    ['ıɑɡⅰⅼ‐‑‒–—−', 'iagil------'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((letter, index) => [letter, [...latin][index] ?? ''] as const),
  ),
);

/** What an id is made of. */
const usual = /[a-z0-9.-]/;

/** Says of an id which character in it only looks like one of the right ones, or cannot be seen at all; undefined if there is none. */
export function foreignLetter(id: string): Words | undefined {
  for (const letter of id) {
    if (usual.test(letter)) continue;
    const name = numberOf(letter.codePointAt(0) ?? 0);
    if (/[\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Mn}]/u.test(letter) && letter !== ' ') return invisible(name);
    const meant = doubles.get(letter) ?? wideOf(letter);
    if (meant !== undefined) return lookalike(letter, name, meant);
  }
  return undefined;
}

/** The plain form of ａ, 𝐚 and their like. */
function wideOf(letter: string): string | undefined {
  const plain = letter.normalize('NFKC');
  return plain !== letter && /^[A-Za-z0-9.-]$/.test(plain) ? plain : undefined;
}

function invisible(name: string): Words {
  return {
    message: {
      de: `Die Kennung enthält ein Zeichen, das man nicht sieht (${name}).`,
      en: `The id holds a character that cannot be seen (${name}).`,
    },
    help: { de: 'Die Kennung neu eintippen.', en: 'Type the id again.' },
  };
}

function lookalike(letter: string, name: string, meant: string): Words {
  const script = scriptOf(letter);
  return {
    message: {
      de: `Die Kennung enthält ${script.de} „${letter}“ (${name}), das nur aussieht wie „${meant}“.`,
      en: `The id holds ${script.en} “${letter}” (${name}), which only looks like “${meant}”.`,
    },
    help: {
      de: `Das Zeichen als „${meant.toLowerCase()}“ neu eintippen.`,
      en: `Type the character again as “${meant.toLowerCase()}”.`,
    },
  };
}

function scriptOf(letter: string): Words['message'] {
  if (/\p{Script=Cyrillic}/u.test(letter)) return { de: 'das kyrillische', en: 'the Cyrillic' };
  if (/\p{Script=Greek}/u.test(letter)) return { de: 'das griechische', en: 'the Greek' };
  return { de: 'das Zeichen', en: 'the character' };
}
