import { nameOf } from '../../model/entry-name.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry, PartReference, Register } from '../../model/register.ts';

/** A part of an entry, or a word of the settings, that does not exist. */
export interface MissingPart {
  readonly message: Message;
  readonly subject: string;
  /** What there is instead. */
  readonly known: readonly string[];
}

/** Looks a part up; undefined where it exists, or where its owner is unknown or broken: that is a finding of its own. */
export function missingPart(
  register: Register,
  { part, id, owner }: Pick<PartReference, 'part' | 'id' | 'owner'>,
  ruleIds: readonly string[],
): MissingPart | undefined {
  if (part === 'rule')
    return missing(ruleIds, id, 'rule', { de: `Es gibt keine Regel „${id}“.`, en: `There is no rule “${id}”.` });
  if (part === 'topic' || part === 'target_group') {
    const list = part === 'topic' ? register.settings.topics : register.settings.target_groups;
    // A register that lists no topics at all has not decided on its words yet.
    if (list === undefined) return undefined;
    return missing(Object.keys(list), id, part, {
      de: `Es gibt ${part === 'topic' ? 'kein Thema' : 'keine Zielgruppe'} „${id}“ in plankreis.yaml.`,
      en: `There is no ${part === 'topic' ? 'topic' : 'target group'} “${id}” in plankreis.yaml.`,
    });
  }
  const entry = owner === undefined ? undefined : (register.find(owner.kind, owner.id) as AnyEntry | undefined);
  if (entry === undefined) return undefined;
  const name = nameOf(entry);
  const found = part === 'edition' ? editionsOf(entry) : definitionsOf(entry);
  return missing(found, id, `${entry.kind}:${entry.id}`, {
    de: `${name.de} hat keine ${part === 'edition' ? 'Fassung' : 'Definition'} „${id}“.`,
    en: `${name.en} has no ${part} “${id}”.`,
  });
}

function missing(known: readonly string[], id: string, subject: string, message: Message): MissingPart | undefined {
  if (known.includes(id)) return undefined;
  return { message, known, subject: subject.includes(':') ? `${subject}#${id}` : `${subject}:${id}` };
}

const editionsOf = (entry: AnyEntry): readonly string[] =>
  entry.kind === 'plan' ? (entry.data.editions ?? []).map((edition) => edition.id) : [];

const definitionsOf = (entry: AnyEntry): readonly string[] =>
  entry.kind === 'indicator' || entry.kind === 'term'
    ? (entry.data.definitions ?? []).map((definition) => definition.id)
    : [];
