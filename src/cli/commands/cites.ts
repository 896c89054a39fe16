import { citesView, findCitations, type CitesQuestion } from '../../views/cites/cites-view.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';

/** The options of `cites`. */
export type CitesOptions = AskingOptions & CitesQuestion;

/** Who cites an entry or a norm. */
export function cites(wanted: string, options: CitesOptions, io: Io): Promise<number> {
  return answer({ find: (asking) => findCitations(wanted, options, asking), view: citesView }, options, io);
}
