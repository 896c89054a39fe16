import type { AnyEntry } from '../../model/register.ts';
import { entryFilter, type EntryFilters } from '../../views/list/entry-filters.ts';
import { findKind, listView } from '../../views/list/list-view.ts';
import type { Asking } from '../../views/asking.ts';
import type { Kind } from '../../model/kinds.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';

/** The options that choose entries. */
export type ChoiceOptions = AskingOptions & EntryFilters & { readonly where?: string };

/** The entries of a kind that pass all filters. JSONata is loaded only where an expression is given. */
export async function chooseEntries(kind: Kind, options: ChoiceOptions, asking: Asking): Promise<readonly AnyEntry[]> {
  const all: readonly AnyEntry[] = asking.register.ofKind(kind) as readonly AnyEntry[];
  const chosen = all.filter(entryFilter(kind, options, asking));
  if (options.where === undefined) return chosen;
  const { entriesWhere } = await import('../../views/list/where.ts');
  return entriesWhere(options.where, chosen, asking);
}

/** The entries of a kind. */
export function list(name: string, options: ChoiceOptions, io: Io): Promise<number> {
  return answer(
    {
      find: async (asking) => {
        const kind = findKind(name);
        return { kind, entries: await chooseEntries(kind, options, asking) };
      },
      view: ({ kind, entries }, asking) => listView(kind, entries, asking),
    },
    options,
    io,
  );
}
