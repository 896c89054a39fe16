import type { Asking } from '../../views/asking.ts';
import { citesView } from '../../views/cites/cites-view.ts';
import { dueView } from '../../views/due/due-view.ts';
import { findKind, listView } from '../../views/list/list-view.ts';
import { overviewView } from '../../views/overview/overview-view.ts';
import type { View } from '../../views/view.ts';
import type { Candidate, Completing } from './candidate.ts';

/** The columns or groupings of the table that a command answers with. */
export async function shapeCandidates(wants: 'columns' | 'group', completing: Completing): Promise<Candidate[]> {
  const register = await completing.register();
  if (register === undefined) return [];
  const asking: Asking = { register, asOf: '2000-01-01', language: completing.language, format: 'json' };
  const view = emptyView(completing, asking);
  if (view === undefined) return [];
  if (wants === 'columns') return view.table.columns.map(({ key, label }) => ({ value: key, about: label }));
  return Object.keys(view.groupings ?? {}).map((value) => ({ value, about: '' }));
}

/** The command's table without rows: all that counts is what it could show. */
function emptyView({ command, words }: Completing, asking: Asking): View | undefined {
  if (command === 'due') return dueView([], asking);
  if (command === 'overview') return overviewView([], asking);
  if (command === 'cites') {
    return citesView({ target: { kind: 'norm', text: '', asked: [] }, citations: [], isTransitive: true }, asking);
  }
  const kind = command === 'list' ? words.slice(1).find((word) => !word.startsWith('-')) : undefined;
  return kind === undefined ? undefined : listView(findKind(kind), [], asking);
}
