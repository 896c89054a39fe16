import { qualifiedId } from '../../model/entry-name.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { Asking } from '../asking.ts';
import { planFacts, type PlanFacts } from '../plan-facts.ts';

/**
 * What an expression may ask besides the entry's data: `$cites` and `$citedBy` (`plan:x`), `$asOf`; of plans `$state`,
 * `$due`, `$days`, `$edition`, `$inRevision`; and the entry's `$file`.
 */
export function whereBindings({ register, asOf }: Asking): (entry: AnyEntry) => Record<string, unknown> {
  const plans = new Map<AnyEntry, PlanFacts>(planFacts(register, asOf).map((facts) => [facts.entry, facts]));
  return (entry) => {
    const cites = register.referencesFrom(entry).map(({ to }) => `${to.kind}:${to.id}`);
    const citedBy = register.referencesTo(entry.kind, entry.id).map(({ from }) => qualifiedId(from));
    const facts = plans.get(entry);
    return {
      asOf,
      file: entry.file.path,
      cites: [...new Set(cites)],
      citedBy: [...new Set(citedBy)],
      ...(facts === undefined ? {} : reckoned(facts)),
    };
  };
}

function reckoned({ deadlines, worst }: PlanFacts): Record<string, unknown> {
  return {
    state: deadlines.state,
    inRevision: deadlines.inRevision,
    // What is not there stays unbound: in JSONata that is "nothing", and compares as nothing.
    ...(worst?.cells.due == null ? {} : { due: worst.cells.due }),
    ...(worst?.cells.days == null ? {} : { days: worst.cells.days }),
    ...(deadlines.current === undefined ? {} : { edition: deadlines.current.edition.id }),
  };
}
