import type { Message } from '../../model/language.ts';

/** What other systems do with a path, and why: one name of it, and what is wrong with that. */
export interface PathProblem {
  /** The name of the file or folder. */
  readonly name: string;
  /** The path up to and with this name. */
  readonly upTo: string;
  readonly why: Message;
}

// Not for file names of Windows; controls and invisible characters are no good anywhere.
const unwanted = /[<>:"|?*\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const plain = /^[a-z0-9_./-]+$/;

/** The first name in a path with which no copy of the register can be made on Windows; undefined where there is none. */
export function unportableName(path: string): PathProblem | undefined {
  if (isPlainPath(path)) return undefined;
  let from = 0;
  for (;;) {
    const slash = path.indexOf('/', from);
    const end = slash < 0 ? path.length : slash;
    const name = path.slice(from, end);
    const why = problemOf(name);
    if (why !== undefined) return { name, upTo: path.slice(0, end), why };
    if (slash < 0) return undefined;
    from = slash + 1;
  }
}

/** Is it a path that every system takes as it is: of lower-case letters, digits, hyphens and dots? */
export function isPlainPath(path: string): boolean {
  return plain.test(path) && !/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)|\.(?:\/|$)/.test(path);
}

function problemOf(name: string): Message | undefined {
  const character = unwanted.exec(name)?.[0];
  if (character !== undefined) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const shown = /[\p{Cc}\p{Cf}\p{Z}\p{C}]/u.test(character) ? code : `„${character}“ (${code})`;
    return {
      de: `das Zeichen ${shown} darf unter Windows in keinem Namen stehen`,
      en: `the character ${shown.replace('„', '“').replace('“ (', '” (')} is not allowed in names on Windows`,
    };
  }
  if (reserved.test(name)) {
    const device = name.split('.', 1)[0] ?? name;
    return { de: `„${device}“ ist unter Windows ein Gerät`, en: `“${device}” is a device on Windows` };
  }
  if (/[. ]$/.test(name)) {
    return {
      de: 'unter Windows endet kein Name mit einem Punkt oder Leerzeichen',
      en: 'on Windows no name ends in a dot or a blank',
    };
  }
  return undefined;
}

/**
 * Paths that are one and the same on systems that do not tell case, or the two spellings of an umlaut, apart: each but the
 * first of its kind, with the first. Windows and macOS keep only one of them.
 */
export function collidingPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const colliding = new Map<string, string>();
  // Where all is lower case and ASCII, nothing can be the same but for the case.
  if (paths.every((path) => plain.test(path))) return colliding;
  const first = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase().normalize('NFC');
    const known = first.get(key);
    if (known === undefined) first.set(key, path);
    else if (known !== path) colliding.set(path, known);
  }
  return colliding;
}
