import { dueCalendar } from '../../views/due/due-calendar.ts';
import { dueRows, type DueFilters } from '../../views/due/due-filters.ts';
import { dueView } from '../../views/due/due-view.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';

/** The options of `due`. */
export type DueOptions = AskingOptions & DueFilters;

/** What is due, worst first. */
export function due(options: DueOptions, io: Io): Promise<number> {
  return answer(
    {
      find: (asking) => dueRows(asking, options),
      view: (rows, asking) => dueView(rows, asking, options.state),
      formats: {
        ics: {
          extension: 'ics',
          description: { de: 'Kalender (iCalendar)', en: 'calendar (iCalendar)' },
          write: dueCalendar,
        },
      },
    },
    options,
    io,
  );
}
