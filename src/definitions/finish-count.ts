import type { Count, Scope } from './counts.ts';
import { closeScope, type Gathering } from './gathering.ts';

/** At the end of a relative clause the last word that no list knows is its verb. */
export function endClause(state: Gathering): void {
  const verb = state.lastUnknown;
  state.inClause = false;
  state.lastUnknown = undefined;
  if (verb !== undefined && state.atoms.delete(verb)) state.weak.add(verb);
}

/** Two words that together mean everything there is. */
const opposites: readonly (readonly string[])[] = [
  ['oeffentlich', 'privat'],
  ['staedtisch', 'privat'],
  ['privat', 'gewerblich'],
  ['abhaengig', 'selbststaendig'],
  ['vollzeit', 'teilzeit'],
  ['stationaer', 'ambulant'],
  ['vollstationaer', 'ambulant'],
  ['deutsch', 'auslaender'],
  ['gueltig', 'ungueltig'],
  ['versuch', 'vollendet'],
  ['taeglich', 'gelegentlich'],
  ['befristet', 'unbefristet'],
];

/** Ends a gathering: what its words come to together. */
export function finishCount(state: Gathering): { count: Count; scopes: Scope[] } {
  endClause(state);
  closeScope(state);
  const { atoms, scopes } = state;
  // "… den Schwellenwert von 50 mg überschreiten": more than 50.
  for (const atom of atoms) {
    if (state.limit === undefined || !/^#\d+(?:\.\d+)?$/.test(atom)) continue;
    atoms.delete(atom);
    atoms.add(`#${state.limit}${atom.slice(1)}`);
  }
  // "Ärztinnen" beside "Ärzte" are a gendered form, alone they are women.
  for (const atom of state.feminine) {
    if (state.masculine.has(atom)) continue;
    atoms.add('frau');
    state.core.add('frau');
  }
  // "Frauen und Männer": people.
  if (atoms.has('frau') && atoms.has('mann')) {
    atoms.delete('frau');
    atoms.delete('mann');
    state.people.add('@person');
  }
  // "öffentliche und private Schulen": all of them.
  if (atoms.size > 1) {
    for (const pair of opposites) {
      if (!pair.every((atom) => atoms.has(atom))) continue;
      // "öffentlich geförderte Plätze privater Träger" are not all places.
      if (!pair.some((atom) => pair.includes(state.joined.get(atom) ?? ''))) continue;
      for (const atom of pair) atoms.delete(atom);
      state.total = true;
    }
  }
  for (const atom of atoms) {
    // "erwerbsfähige und nicht erwerbsfähige": everybody.
    if (atoms.has(`!${atom}`)) {
      atoms.delete(atom);
      atoms.delete(`!${atom}`);
    }
  }
  const { weak, people, gloss, total, forms, loose, unknown, cut, acronyms, joined, narrowing, start, end } = state;
  const limited = scopes.some(({ kind }) => kind === 'without');
  const only = scopes.some(({ kind }) => kind === 'only');
  const { head = 'other', first } = state;
  return {
    count: {
      atoms,
      heading: state.heading,
      weak,
      people,
      gloss,
      total,
      limited,
      only,
      head,
      first,
      core: state.core,
      forms,
      loose,
      unknown,
      cut,
      acronyms,
      joined,
      narrowing,
      text: state.text.slice(Math.max(0, start), Math.max(0, end)),
      start,
      end,
    },
    scopes,
  };
}
