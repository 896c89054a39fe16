import { deadlineStates } from '../../deadlines/judge-duty.ts';
import { kindNames, titleOf } from '../../model/entry-name.ts';
import { isKind, kinds, type Kind } from '../../model/kinds.ts';
import type { Language } from '../../model/language.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { ruleIds } from './rule-ids.ts';
import { oneLine, visibleText } from '../../text/escape/visible-text.ts';
import { stateWords } from '../../views/words/state-words.ts';
import { wordOf } from '../../views/words/value-words.ts';
import type { Candidate, Completing } from './candidate.ts';
import { formatsOf } from './formats-of.ts';

/** The words that the schemas fix, by what the help calls them. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  binding: ['mandatory', 'conditional', 'voluntary'],
  choice: ['references', 'bodies', 'indicators'],
  shell: ['bash', 'zsh', 'fish'],
  side: ['plans', 'indicators', 'terms', 'areas', 'bodies', 'papers', 'target-groups', 'topics'],
  status: ['planned', 'active', 'discontinued', 'open', 'settled'],
  role: [
    'defines',
    'uses',
    'reports',
    'target',
    'coordinates_with',
    'refers_to',
    'builds_on',
    'implements',
    'specifies',
    'reports_to',
    'feeds_into',
    'lead',
    'involved',
  ],
};

/** Everything that may stand where this is wanted; nothing where anything may. */
export async function candidatesFor(wants: string, completing: Completing): Promise<Candidate[]> {
  const { language, command } = completing;
  if (Object.hasOwn(fixed, wants)) {
    return (fixed[wants] ?? []).map((value) => ({ value, about: wordOf(value, language) }));
  }
  if (wants === 'state') return deadlineStates.map((value) => ({ value, about: stateWords[value][language] }));
  if (wants === 'kind') return kinds.map((value) => ({ value, about: kindNames[value][language] }));
  if (wants === 'format' || (wants === 'name' && command !== 'new')) {
    return formatsOf(command).map(({ name, description }) => ({ value: name, about: description[language] }));
  }
  if (wants === 'rule') return ruleIds(language);
  if (wants === 'columns' || wants === 'group') {
    const { shapeCandidates } = await import('./shape-candidates.ts');
    return await shapeCandidates(wants, completing);
  }
  return await fromRegister(wants, completing);
}

async function fromRegister(wants: string, { register: read, language }: Completing): Promise<Candidate[]> {
  if (!isKind(wants) && !['id', 'topic', 'target-group', 'type'].includes(wants)) return [];
  const register = await read();
  if (register === undefined) return [];
  const { settings } = register;
  if (wants === 'topic') return labels(settings.topics);
  if (wants === 'target-group') return labels(settings.target_groups);
  if (wants === 'type') return typesIn(register, language);
  if (isKind(wants))
    return (register.ofKind(wants) as readonly AnyEntry[]).map((entry) => asCandidate(entry, entry.id, language));
  return allIds(register, language);
}

/** Ids alone where they are unique, `kind:id` for all. */
function allIds(register: Register, language: Language): Candidate[] {
  const bearers = new Map<string, Set<Kind>>();
  for (const { id, kind } of register.entries) bearers.set(id, (bearers.get(id) ?? new Set<Kind>()).add(kind));
  return register.entries.flatMap((entry) => {
    const qualified = asCandidate(entry, `${entry.kind}:${entry.id}`, language);
    return bearers.get(entry.id)?.size === 1 ? [asCandidate(entry, entry.id, language), qualified] : [qualified];
  });
}

function asCandidate(entry: AnyEntry, value: string, language: Language): Candidate {
  return { value, about: `${kindNames[entry.kind][language]}: ${visibleText(oneLine(titleOf(entry)))}` };
}

function labels(words: Readonly<Record<string, string>> | undefined): Candidate[] {
  return Object.entries(words ?? {}).map(([value, about]) => ({ value, about: visibleText(oneLine(about)) }));
}

function typesIn(register: Register, language: Language): Candidate[] {
  const types = register.entries.map(({ data }) => ('type' in data ? data.type : undefined));
  return [...new Set(types)]
    .filter((type) => type !== undefined)
    .toSorted()
    .map((value) => ({ value, about: wordOf(value, language) }));
}
