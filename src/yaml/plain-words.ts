import { numberOf, wordsOfCharacter } from './character-words.ts';
import type { Words } from './yaml-fault.ts';

/** A key that stands twice in one mapping. */
export const duplicateKey = (key: string): Words => ({
  message: { de: `Der Schlüssel „${key}“ steht zweimal.`, en: `The key “${key}” stands twice.` },
  help: { de: 'Einen der beiden löschen oder beide zusammenführen.', en: 'Delete one of the two, or merge them.' },
});

/** An anchor or alias that is more than one value written once and used again. */
export const badAlias: Words = {
  message: {
    de: 'Anker (&) und Verweise (*) des YAML sind nur für einzelne Werte erlaubt, der Anker vor dem Verweis.',
    en: 'Anchors (&) and aliases (*) of YAML are allowed for single values only, the anchor before the alias.',
  },
  help: {
    de: 'Den Inhalt ausschreiben; beginnt ein Text selbst mit & oder *, ihn in Anführungszeichen setzen.',
    en: 'Write the content out; if a text itself begins with & or *, put it in quotes.',
  },
};

/** More aliases than the settings allow. */
export const tooManyAliases = (limit: number): Words => ({
  message: {
    de: `Mehr als ${limit} Verweise (*) des YAML in einer Datei.`,
    en: `More than ${limit} aliases (*) of YAML in one file.`,
  },
  help: {
    de: 'Die Werte ausschreiben, oder die Grenze `limits.aliases` in plankreis.yaml anheben.',
    en: 'Write the values out, or raise `limits.aliases` in plankreis.yaml.',
  },
});

/** A text over the limit. */
export const tooLong = (limit: number): Words => ({
  message: { de: `Der Text ist länger als ${limit} Zeichen.`, en: `The text is longer than ${limit} characters.` },
  help: {
    de: 'Kürzen, oder die Grenze `limits.text_length` in plankreis.yaml anheben.',
    en: 'Shorten it, or raise `limits.text_length` in plankreis.yaml.',
  },
});

/** A colon with nothing before it. */
export const missingKeyName: Words = {
  message: { de: 'Vor diesem Doppelpunkt fehlt der Schlüssel.', en: 'The key is missing before this colon.' },
  help: {
    de: 'Den Schlüssel ergänzen; beginnt ein Text selbst mit einem Doppelpunkt, ihn in Anführungszeichen setzen.',
    en: 'Add the key; if a text itself begins with a colon, put it in quotes.',
  },
};

/** A blank that is none: YAML takes it for text. */
export const invisibleBlank = (code: number): Words => ({
  message: {
    de: `Hier steht kein gewöhnliches Leerzeichen, sondern ${nameOfBlank(code).de} (${numberOf(code)}); YAML hält es für Text.`,
    en: `Here stands no ordinary blank but ${nameOfBlank(code).en} (${numberOf(code)}); YAML takes it for text.`,
  },
  help: {
    de: 'Durch gewöhnliche Leerzeichen ersetzen; das Zeichen entsteht beim Kopieren aus Word oder mit der Alt-Taste.',
    en: 'Replace it by ordinary blanks; the character comes from copying out of Word, or from the Alt key.',
  },
});

function nameOfBlank(code: number): Words['message'] {
  if (code === 0xa0 || code === 0x202f) return { de: 'ein geschütztes Leerzeichen', en: 'a no-break space' };
  if (code === 0x2028 || code === 0x2029) return { de: 'ein Zeilentrenner', en: 'a line separator' };
  return { de: 'ein unsichtbares Zeichen', en: 'an invisible character' };
}

/** A character that no register may hold, written as an escape. */
export const escapedCharacter = (code: number): Words => ({
  message: {
    de: `Eine Umschreibung mit \\ ergibt hier das Zeichen ${numberOf(code)}, das in einem Register nicht erlaubt ist.`,
    en: `An escape with \\ yields the character ${numberOf(code)} here, which is not allowed in a register.`,
  },
  help: code < 0x20 || code === 0x2028 || code === 0x2029 ? removeEscape : wordsOfCharacter(code).help,
});

const removeEscape: Words['help'] = {
  de: 'Die Umschreibung löschen; ist ein umgekehrter Schrägstrich gemeint, \\\\ schreiben.',
  en: 'Delete the escape; if a backslash is meant, write \\\\.',
};

/** A hash sign that cuts a value off. */
export const cutByHash: Words = {
  message: {
    de: 'Mit „#“ nach einem Leerzeichen beginnt ein Kommentar: Der Wert endet davor.',
    en: 'A “#” after a blank begins a comment: the value ends before it.',
  },
  help: {
    de: 'Den Wert in Anführungszeichen setzen; ist wirklich ein Kommentar gemeint, nach dem # ein Leerzeichen setzen.',
    en: 'Put the value in quotes; if a comment is really meant, put a blank after the #.',
  },
};
