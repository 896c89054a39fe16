import { groupReadings } from '../../definitions/group-readings.ts';
import { readingsOf, type Readings } from '../../definitions/register-readings.ts';
import type { Register } from '../../model/register.ts';
import { conflictsIn, conflictsListView } from '../../views/conflicts/conflicts-list.ts';
import { explainView } from '../../views/conflicts/explain-view.ts';
import { readingsView } from '../../views/conflicts/readings-view.ts';
import { findSubject } from '../../views/names/find-subject.ts';
import { Unanswerable } from '../../views/unanswerable.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';

/** The options of `conflicts`. */
export interface ConflictsOptions extends AskingOptions {
  /** Shows the words that every facet was read from. */
  readonly explain?: boolean;
}

/** The readings of an indicator or term side by side; without one, all that are in conflict, worst first. */
export function conflicts(wanted: string | undefined, options: ConflictsOptions, io: Io): Promise<number> {
  if (wanted === undefined && options.explain !== true) {
    return answer({ find: conflictsIn, view: conflictsListView }, options, io);
  }
  return answer(
    {
      find: ({ register }) => (wanted === undefined ? readingsOf(register) : [readingsNamed(register, wanted)]),
      view: (readings, asking) => {
        const [first] = readings;
        if (options.explain === true || first === undefined) return explainView(readings, asking);
        return readingsView(groupReadings(first), asking);
      },
    },
    options,
    io,
  );
}

function readingsNamed(register: Register, wanted: string): Readings {
  const { kind, id } = findSubject(register, wanted, ['indicator', 'term']);
  const found = readingsOf(register).find(({ entry }) => entry.kind === kind && entry.id === id);
  if (found !== undefined) return found;
  throw new Unanswerable({
    de: `„${id}“ lässt sich nicht lesen; plankreis validate sagt, warum.`,
    en: `“${id}” cannot be read; plankreis validate says why.`,
  });
}
