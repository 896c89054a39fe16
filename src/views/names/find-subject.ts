import { kindNames, titleOf } from '../../model/entry-name.ts';
import { isKind, kinds, type Kind } from '../../model/kinds.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { oneLine } from '../../text/escape/visible-text.ts';
import { nearestFew } from '../../text/nearest.ts';
import { nameKey } from '../../text/normalise-text.ts';
import { Unanswerable } from '../unanswerable.ts';
import { nameBook, namesOf } from './entry-names.ts';

/** An entry that a question is about. Without data where the entry is broken and only its id is known. */
export interface Subject {
  readonly kind: Kind;
  readonly id: string;
  readonly entry: AnyEntry | undefined;
}

const mostCandidates = 10;

/**
 * The entry that somebody names: by id, `kind:id`, title, short title, abbreviation, number or alias. An id goes before
 * names. Throws `Unanswerable` where several bear the name (with all of them) or nothing does (with the nearest).
 */
export function findSubject(register: Register, wanted: string, kindsAllowed: readonly Kind[] = kinds): Subject {
  const subjects = subjectsNamed(register, wanted, kindsAllowed);
  if (subjects.length > 1) throw ambiguous(wanted, subjects);
  if (subjects[0] !== undefined) return subjects[0];
  throw unknownSubject(register, wanted, kindsAllowed);
}

/** All entries that bear this id; where none does, all that bear this name. */
export function subjectsNamed(register: Register, wanted: string, kindsAllowed: readonly Kind[] = kinds): Subject[] {
  const { text, among } = readQualified(wanted, kindsAllowed);
  const byId = among
    .filter((kind) => register.isKnown(kind, text))
    .map((kind): Subject => ({ kind, id: text, entry: register.find(kind, text) as AnyEntry | undefined }));
  if (byId.length > 0) return byId;
  const named = (nameBook(register).get(nameKey(text)) ?? []).filter(({ kind }) => among.includes(kind));
  return named.map((entry): Subject => ({ kind: entry.kind, id: entry.id, entry }));
}

/** `plan:kjfp` names the kind; a title with a colon does not. */
function readQualified(wanted: string, allowed: readonly Kind[]): { text: string; among: readonly Kind[] } {
  const text = wanted.trim();
  const at = text.indexOf(':');
  const kind = text.slice(0, Math.max(0, at));
  return isKind(kind) && allowed.includes(kind)
    ? { text: text.slice(at + 1).trim(), among: [kind] }
    : { text, among: allowed };
}

function ambiguous(wanted: string, subjects: readonly Subject[]): Unanswerable {
  const lines = (language: 'de' | 'en'): string =>
    subjects
      .map(({ kind, id, entry }) => {
        const title = entry === undefined ? '' : ` – ${oneLine(titleOf(entry))}`;
        return `\n  ${kind}:${id} (${kindNames[kind][language]})${title}`;
      })
      .join('');
  return new Unanswerable({
    de: `„${oneLine(wanted)}“ ist mehrdeutig. Gemeint sein kann:${lines('de')}`,
    en: `“${oneLine(wanted)}” is ambiguous. It can mean:${lines('en')}`,
  });
}

/** That nothing bears a name, and the nearest names. */
function unknownSubject(register: Register, wanted: string, kindsAllowed: readonly Kind[]): Unanswerable {
  const { text, among } = readQualified(wanted, kindsAllowed);
  const near = nearestSubjects(register, text, among);
  const [only, ...others] = among;
  const sought: Message =
    only === undefined || others.length > 0
      ? { de: '', en: '' }
      : { de: ` (gesucht: ${kindNames[only].de})`, en: ` (wanted: ${kindNames[only].en})` };
  const list = (language: 'de' | 'en'): string =>
    near
      .map((entry) => `\n  ${entry.kind}:${entry.id} (${kindNames[entry.kind][language]}) – ${oneLine(titleOf(entry))}`)
      .join('');
  return new Unanswerable({
    de: `„${oneLine(wanted)}“ ist im Register weder Kennung noch Name${sought.de}.${near.length === 0 ? '' : ` Am nächsten kommen:${list('de')}`}`,
    en: `“${oneLine(wanted)}” is neither an id nor a name in the register${sought.en}.${near.length === 0 ? '' : ` Nearest are:${list('en')}`}`,
  });
}

/** The entries whose ids and names are nearest to a word: by spelling, then those that hold it as a part. */
export function nearestSubjects(register: Register, text: string, among: readonly Kind[] = kinds): AnyEntry[] {
  const owner = new Map<string, AnyEntry>();
  for (const entry of register.entries) {
    if (!among.includes(entry.kind)) continue;
    for (const name of [entry.id, ...namesOf(entry)]) if (!owner.has(name)) owner.set(name, entry);
  }
  const near = nearestFew(text, [...owner.keys()], mostCandidates, (name) => {
    const entry = owner.get(name);
    return entry === undefined ? undefined : `${entry.kind}:${entry.id}`;
  });
  const found = new Set(near.map(({ candidate }) => owner.get(candidate)).filter((entry) => entry !== undefined));
  const key = nameKey(text);
  if (key.length >= 3) {
    for (const [name, entry] of owner) {
      if (found.size >= mostCandidates) break;
      if (nameKey(name).includes(key)) found.add(entry);
    }
  }
  return [...found];
}
