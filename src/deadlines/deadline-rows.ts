import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Duty } from '../model/entry-data.ts';
import type { Entry, Register } from '../model/register.ts';
import type { DataPath } from '../model/source-file.ts';
import { compareText } from './compare-text.ts';
import { deadlineStates } from './judge-duty.ts';
import type { DeadlineState, DutyDeadline } from './judge-duty.ts';
import { deadlinesOf } from './register-deadlines.ts';
import type { RegisteredDeadlines } from './register-deadlines.ts';

/** One duty of a plan, or a plan without duties, as a flat row of plain values. Null where there is nothing. */
export interface DeadlineCells {
  readonly plan: string;
  readonly title: string;
  readonly duty: string | null;
  readonly action: Duty['action'] | null;
  readonly binding: NonNullable<Duty['binding']> | null;
  readonly norm: string | null;
  /** Id of the body that leads. */
  readonly lead: string | null;
  /** The edition of the newest fulfilment; of a plan without duties, its current edition. */
  readonly edition: string | null;
  /** The date that counts, as it was written. */
  readonly anchor: ImpreciseDate | null;
  /** The last possible day of the due date. */
  readonly due: Day | null;
  readonly dueEarliest: Day | null;
  readonly state: DeadlineState;
  /** Days since the due date; negative: days that are left. */
  readonly days: number | null;
  readonly missed: number;
  readonly leadStart: Day | null;
  readonly inRevision: boolean;
  readonly responsible: 'own' | 'external';
}

/** A row with what it was made from, and where it stands. */
export interface DeadlineRow {
  readonly cells: DeadlineCells;
  readonly entry: Entry<'plan'>;
  /** Path of the duty in its entry, or of the entry itself. */
  readonly path: DataPath;
  /** All about the duty; undefined for a plan without duties. */
  readonly deadline?: DutyDeadline;
}

/** Every duty of every plan, and every plan without duties, worst first. */
export function deadlineRows(register: Register, asOf: Day): DeadlineRow[] {
  return deadlinesOf(register, asOf).flatMap(rowsOf).toSorted(compareUrgency);
}

/** The rows of one plan, in the order of its duties. */
export function rowsOf(plan: RegisteredDeadlines): DeadlineRow[] {
  const { entry, state, current, inRevision } = plan;
  const { title, lead, responsible } = entry.data;
  const ofPlan = { plan: entry.id, title, lead: lead ?? null, inRevision, responsible: responsible ?? 'own' };
  if (plan.duties.length === 0) {
    const cells = { ...ofPlan, ...withoutDuty, edition: current?.edition.id ?? null, state };
    return [{ cells, entry, path: '' }];
  }
  return plan.duties.map((deadline) => {
    const { duty, id, anchor, edition, due, dueEarliest, days, missed, leadStart } = deadline;
    const cells: DeadlineCells = {
      ...ofPlan,
      duty: id,
      action: duty.action,
      binding: duty.binding ?? null,
      norm: duty.norm ?? null,
      edition: edition?.id ?? null,
      anchor: anchor?.date ?? null,
      due,
      dueEarliest,
      state: deadline.state,
      days,
      missed,
      leadStart,
    };
    return { cells, entry, path: deadline.path, deadline };
  });
}

const withoutDuty = {
  duty: null,
  action: null,
  binding: null,
  norm: null,
  anchor: null,
  due: null,
  dueEarliest: null,
  days: null,
  missed: 0,
  leadStart: null,
} as const;

const rankOfState = new Map(deadlineStates.map((state, rank) => [state, rank]));

/** Worst first: by state, then the longest overdue and the nearest to come, then by plan and duty. */
export function compareUrgency({ cells: a }: DeadlineRow, { cells: b }: DeadlineRow): number {
  return (
    (rankOfState.get(a.state) ?? 0) - (rankOfState.get(b.state) ?? 0) ||
    (b.days ?? Number.NEGATIVE_INFINITY) - (a.days ?? Number.NEGATIVE_INFINITY) ||
    compareText(a.plan, b.plan) ||
    compareText(a.duty ?? '', b.duty ?? '')
  );
}
