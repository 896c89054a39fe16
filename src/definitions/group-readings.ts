import type { Comparison } from './compare-readings.ts';
import { compareSoundly } from './compare-soundly.ts';
import type { PlacedReading, PlanReading, Readings } from './register-readings.ts';

/** Readings that do not conflict with the first of them. */
export interface ReadingGroup {
  /** What stands for the group. */
  readonly first: PlacedReading;
  /** The plans that read it so, by path. */
  readonly plans: readonly PlanReading[];
}

/** A plan whose reading conflicts with what is agreed or usual. */
export interface Dissent {
  readonly plan: PlanReading;
  readonly comparison: Comparison;
}

/** All readings of an indicator or term: what the others are measured by, who differs, and in how many groups they fall. */
export interface GroupedReadings extends Readings {
  /** The agreed reading, else the one of most plans; undefined where no plan reads it at all. */
  readonly common: PlacedReading | undefined;
  readonly isAgreed: boolean;
  /** The common reading first, then by number of plans. */
  readonly groups: readonly ReadingGroup[];
  readonly dissent: readonly Dissent[];
}

/**
 * How many groups a wording is compared with: the largest. A definition that is in conflict with so many others is one of
 * its own, and an indicator with more groups has other worries; so the work stays near linear in the number of plans.
 */
const comparedGroups = 24;

interface Bucket {
  readonly first: PlacedReading;
  readonly plans: PlanReading[];
}

/**
 * Groups readings by wording first (equal wordings are equal), then joins wordings that do not conflict, the most frequent
 * first. "Equal wherever both know" is not transitive: each wording joins the largest group whose first member it can join,
 * and whether a plan differs is asked against the common reading alone.
 */
export function groupReadings(readings: Readings): GroupedReadings {
  const { agreed, plans } = readings;
  const buckets = new Map<string, Bucket>();
  for (const plan of plans) {
    const bucket = buckets.get(plan.reading.wording);
    if (bucket === undefined) buckets.set(plan.reading.wording, { first: plan, plans: [plan] });
    else bucket.plans.push(plan);
  }
  const bySize = [...buckets.values()].sort((a, b) => b.plans.length - a.plans.length);
  const groups: { first: PlacedReading; plans: PlanReading[] }[] =
    agreed === undefined ? [] : [{ first: agreed, plans: [] }];
  for (const bucket of bySize) {
    const group = groups
      .slice(0, comparedGroups)
      .find(({ first }) => compareSoundly(bucket.first.reading, first.reading).outcome !== 'conflict');
    if (group === undefined) groups.push({ first: bucket.first, plans: [...bucket.plans] });
    else group.plans.push(...bucket.plans);
  }
  const order = new Map(plans.map((plan, index) => [plan, index]));
  for (const group of groups) group.plans.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const rest = agreed === undefined ? groups : groups.slice(1);
  const firstOf = ({ plans: members }: Bucket): number => order.get(members[0] ?? ({} as PlanReading)) ?? Infinity;
  rest.sort((a, b) => b.plans.length - a.plans.length || firstOf(a) - firstOf(b));
  const sorted = agreed === undefined ? rest : [...groups.slice(0, 1), ...rest];
  const common = sorted[0]?.first;
  return {
    ...readings,
    common,
    isAgreed: agreed !== undefined,
    groups: sorted,
    dissent: common === undefined ? [] : sorted.slice(1).flatMap(({ plans: members }) => dissentFrom(common, members)),
  };
}

function dissentFrom(common: PlacedReading, plans: readonly PlanReading[]): Dissent[] {
  return plans.flatMap((plan) => {
    const comparison = compareSoundly(plan.reading, common.reading);
    return comparison.outcome === 'conflict' ? [{ plan, comparison }] : [];
  });
}
