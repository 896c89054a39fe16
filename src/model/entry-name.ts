import type { Kind } from './kinds.ts';
import type { Message } from './language.ts';
import type { AnyEntry, Register } from './register.ts';

/** The title of a plan or paper, the name of anything else. */
export function titleOf(entry: AnyEntry): string {
  return entry.kind === 'plan' || entry.kind === 'paper' ? entry.data.title : entry.data.name;
}

/** An entry by title and id, as messages name it: „Integrationskonzept“ (integrationskonzept). */
export function nameOf(entry: AnyEntry): Message {
  return { de: `„${titleOf(entry)}“ (${entry.id})`, en: `“${titleOf(entry)}” (${entry.id})` };
}

/** `kind:id`, as subjects and exceptions name an entry. */
export function qualifiedId(entry: { readonly kind: Kind; readonly id: string }): string {
  return `${entry.kind}:${entry.id}`;
}

/** The kinds as people call them, in singular. */
export const kindNames: Readonly<Record<Kind, Message>> = {
  plan: { de: 'Planwerk', en: 'plan' },
  body: { de: 'Stelle', en: 'body' },
  indicator: { de: 'Indikator', en: 'indicator' },
  term: { de: 'Begriff', en: 'term' },
  area: { de: 'Gebiet', en: 'area' },
  paper: { de: 'Vorlage', en: 'paper' },
};

/** The kinds as people call them, in plural. */
export const kindNamesPlural: Readonly<Record<Kind, Message>> = {
  plan: { de: 'Planwerke', en: 'plans' },
  body: { de: 'Stellen', en: 'bodies' },
  indicator: { de: 'Indikatoren', en: 'indicators' },
  term: { de: 'Begriffe', en: 'terms' },
  area: { de: 'Gebiete', en: 'areas' },
  paper: { de: 'Vorlagen', en: 'papers' },
};

/** The kind with its German indefinite article in the accusative, after „es gibt“: „einen Indikator“. */
export const anyOfKind: Readonly<Record<Kind, Message>> = {
  plan: { de: 'ein Planwerk', en: 'a plan' },
  body: { de: 'eine Stelle', en: 'a body' },
  indicator: { de: 'einen Indikator', en: 'an indicator' },
  term: { de: 'einen Begriff', en: 'a term' },
  area: { de: 'ein Gebiet', en: 'an area' },
  paper: { de: 'eine Vorlage', en: 'a paper' },
};

/** How people call an entry that is named by id, where there is one; else the id itself. */
export function titleOfId(register: Register, kind: Kind, id: string): string {
  const entry = register.find(kind, id) as AnyEntry | undefined;
  return entry === undefined ? id : titleOf(entry);
}
