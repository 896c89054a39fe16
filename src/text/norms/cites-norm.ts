import type { Law, NormCitation, NormStep, NumberSpan } from './norm-citation.ts';

/**
 * Does a citation name what was asked for, or a part of it? `§ 80 SGB VIII` is named by `§ 80 Abs. 5 SGB VIII` and by
 * `§§ 71, 79, 80 SGB 8`; `§ 80 Abs. 5` is not named by `§ 80` alone. Laws of different Länder are different laws.
 */
export function citesNorm(citation: NormCitation, asked: NormCitation): boolean {
  if (!isSameLaw(citation.law, asked.law)) return false;
  if (asked.sections === undefined) return true;
  if (citation.sections === undefined || citation.kind !== asked.kind) return false;
  return overlap(citation.sections, asked.sections) && asked.steps.every((step) => hasStep(citation.steps, step));
}

/** Is it the same law? Where one of the two does not say the Land, it does not part them. */
export function isSameLaw(one: Law, other: Law): boolean {
  if (one.land !== undefined && other.land !== undefined && one.land !== other.land) return false;
  return one.keys.some((key) => other.keys.includes(key));
}

function hasStep(steps: readonly NormStep[], asked: NormStep): boolean {
  return steps.some(
    ({ unit, numbers }) =>
      unit === asked.unit && numbers.some((span) => asked.numbers.some((wanted) => overlap(span, wanted))),
  );
}

function overlap(one: NumberSpan, other: NumberSpan): boolean {
  return one.from <= other.to && other.from <= one.to;
}
