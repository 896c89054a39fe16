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
  /** The bodies that were to decide, where the motion names them. */
  readonly addressees: readonly string[];
  /** The paper that settles it and the path there; undefined where the motion itself says that it is settled. */
  readonly settledBy?: { readonly paper: Entry<'paper'>; readonly path: string };
}

/**
 * The motions that a paper settles without a decision, or the paper itself, where it is such a motion. Of several papers that settle one motion the last
 * bears the finding. Silent wherever a role is unknown.
 */
export function undecidedMotions(register: Register, paper: Entry<'paper'>): UndecidedMotion[] {
  const found: UndecidedMotion[] = [];
  for (const [index, motion] of (paper.data.settles ?? []).entries()) {
    const path = `/settles/${index}`;
    const settling = register.referencesTo('paper', motion, 'settles');
    const last = settling.at(-1);
    if (last?.from !== paper || last.path !== path) continue;
    const data = register.find('paper', motion)?.data;
    // An inquiry is answered, not decided.
    if (data?.type === 'inquiry') continue;
    const addressees = (data?.consultations ?? []).flatMap(({ role, body }) => (role === 'deciding' ? [body] : []));
    const papers = settling.flatMap(({ from }) => (from.kind === 'paper' ? [from.data] : []));
    if (papers.some((one) => mayDecide(one, addressees))) continue;
    const settledBy = { paper, path };
    if (data === undefined || !mayHaveBeenDecided(data, papers)) found.push({ motion, addressees, settledBy });
  }
  const { id, data } = paper;
  const isSettled = data.type === 'motion' && data.status === 'settled' && !mayDecide(data, []);
  if (isSettled && register.referencesTo('paper', id, 'settles').length === 0) {
    found.push({ motion: id, addressees: [] });
  }
  return found;
}

/** Does the paper go to a body that decides (one of these, if there are any), or can it not be told? */
function mayDecide({ consultations = [] }: Paper, bodies: readonly string[]): boolean {
  const decides = ({ role, body }: Consultation): boolean =>
    role === 'deciding' && (bodies.length === 0 || bodies.includes(body));
  return consultations.length === 0 || consultations.some((step) => decides(step) || !isRoleKnown(step));
}

/** Was the motion itself decided on, or can it not be told? A deciding body without a date or result has yet to decide. */
function mayHaveBeenDecided(motion: Paper, answers: readonly Paper[]): boolean {
  return (motion.consultations ?? []).some((step) => {
    if (step.role === 'deciding') return step.date !== undefined || step.result !== undefined;
    return !isRoleKnown(step) && !isBefore(step, answers);
  });
}

/** Where a motion was only brought in, before anybody answered it, nobody can have settled it. */
function isBefore({ date }: Consultation, answers: readonly Paper[]): boolean {
  return (
    date !== undefined && answers.every((paper) => paper.date !== undefined && lastDay(date) < firstDay(paper.date))
  );
}
