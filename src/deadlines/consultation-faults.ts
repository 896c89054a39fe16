import { firstDay, lastDay } from '../model/dates.ts';
import type { ImpreciseDate } from '../model/dates.ts';
import type { Consultation, Paper } from '../model/entry-data.ts';
import type { Entry, Register } from '../model/register.ts';

/** A consultation with its position in the paper. */
export interface PlacedConsultation extends Consultation {
  readonly index: number;
}

type Role = NonNullable<Consultation['role']>;

const advisingRoles: ReadonlySet<Role> = new Set(['hearing', 'preliminary', 'recommending', 'advising']);

function consultationsOf(paper: Paper): PlacedConsultation[] {
  return (paper.consultations ?? []).map((consultation, index) => ({ ...consultation, index }));
}

function isRoleKnown({ role }: Consultation): boolean {
  return role !== undefined && role !== 'unknown';
}

/** A body that was asked for advice only after the decision. */
export interface LateAdvice {
  readonly advice: PlacedConsultation & { readonly date: ImpreciseDate };
  readonly decision: PlacedConsultation & { readonly date: ImpreciseDate };
}

/**
 * The bodies of a paper that advised only after the last decision. Imprecise dates count only where they leave no doubt; a
 * body that had advised before may well come back to the matter.
 */
export function lateAdvice(paper: Paper): LateAdvice[] {
  const dated = consultationsOf(paper).flatMap((step) =>
    step.date === undefined ? [] : [{ ...step, date: step.date }],
  );
  const decisions = dated.filter(({ role }) => role === 'deciding');
  const decision = decisions.reduce<LateAdvice['decision'] | undefined>(
    (last, step) => (last === undefined || lastDay(step.date) > lastDay(last.date) ? step : last),
    undefined,
  );
  const isUndatedDecision = consultationsOf(paper).some(({ role, date }) => role === 'deciding' && date === undefined);
  if (decision === undefined || isUndatedDecision) return [];
  const firstOfBody = new Map<string, LateAdvice['advice']>();
  for (const step of dated) {
    if (step.role === undefined || !advisingRoles.has(step.role)) continue;
    const first = firstOfBody.get(step.body);
    if (first === undefined || firstDay(step.date) < firstDay(first.date)) firstOfBody.set(step.body, step);
  }
  return [...firstOfBody.values()]
    .filter((advice) => firstDay(advice.date) > lastDay(decision.date))
    .map((advice) => ({ advice, decision }));
}

/**
 * The consultation that shows that a body only took note of a paper: all its consultations on it are `noting`. Without a
 * body, all consultations of the paper. Undefined where a role is unknown or the body is not in the paper.
 */
export function onlyNoted(paper: Paper, body: string | undefined): PlacedConsultation | undefined {
  const steps = consultationsOf(paper).filter((step) => body === undefined || step.body === body);
  return steps.every(({ role }) => role === 'noting') ? steps[0] : undefined;
}

/** A motion that counts as settled although nobody decided on it. */
export interface UndecidedMotion {
  readonly motion: string;
  /** The paper that settles it and the path there; undefined where the motion itself says that it is settled. */
  readonly settledBy?: { readonly paper: Entry<'paper'>; readonly path: string };
}

/** The motions of a register that are settled without a decision, each once. Silent wherever a role is unknown. */
export function undecidedMotions(register: Register): UndecidedMotion[] {
  const settling = new Map<string, NonNullable<UndecidedMotion['settledBy']>[]>();
  for (const paper of register.ofKind('paper')) {
    for (const [index, motion] of (paper.data.settles ?? []).entries()) {
      const known = settling.get(motion) ?? [];
      settling.set(motion, known);
      known.push({ paper, path: `/settles/${index}` });
    }
  }
  const found: UndecidedMotion[] = [];
  for (const [motion, settledBy] of settling) {
    const data = register.find('paper', motion)?.data;
    // An inquiry is answered, not decided.
    if (
      data?.type === 'inquiry' ||
      mayHaveDecided(
        data,
        settledBy.map(({ paper }) => paper.data),
      )
    )
      continue;
    const last = settledBy.at(-1);
    found.push(last === undefined ? { motion } : { motion, settledBy: last });
  }
  for (const { id, data } of register.ofKind('paper')) {
    if (data.type !== 'motion' || data.status !== 'settled' || settling.has(id)) continue;
    if (!mayHaveDecided(undefined, [data])) found.push({ motion: id });
  }
  return found;
}

/** Did somebody decide, or can it not be told: no order of consultation, or an unknown role in it? */
function mayHaveDecided(motion: Paper | undefined, papers: readonly Paper[]): boolean {
  const isOpen = ({ consultations = [] }: Paper): boolean =>
    consultations.length === 0 || consultations.some((step) => step.role === 'deciding' || !isRoleKnown(step));
  if (papers.some(isOpen)) return true;
  const answered = papers.map(({ date }) => date).filter((date) => date !== undefined);
  return (motion?.consultations ?? []).some((step) => {
    if (step.role === 'deciding') return true;
    // Where the motion was only brought in, before anybody answered it, nobody can have settled it.
    const isBefore = step.date !== undefined && answered.every((date) => lastDay(step.date ?? date) < firstDay(date));
    return !isRoleKnown(step) && !(isBefore && answered.length === papers.length);
  });
}
