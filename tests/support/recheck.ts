import { baselineEntryOf, type Baseline } from '../../src/check/baseline.ts';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { identifyFindings } from '../../src/check/identify-findings.ts';
import { runRules } from '../../src/check/run-rules.ts';
import type { Listing, RegisterTree, Snapshot } from '../../src/load/register-tree.ts';
import type { Register } from '../../src/model/register.ts';
import type { Report } from '../../src/model/report.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { internalError } from '../../src/rules/internal-error.ts';
import { memoryTree } from './memory-tree.ts';

/** What a check goes by besides the register. */
export interface CheckState {
  readonly asOf: string;
  /** What of the findings is left aside. */
  readonly aside: 'nothing' | 'earlier' | 'baseline';
}

/** As while watching: each snapshot knows what has changed since another one. */
export function snapshotTree(files: ReadonlyMap<string, string>): RegisterTree {
  let last: { readonly texts: ReadonlyMap<string, string>; readonly listing: Listing } | undefined;
  const textsOf = new WeakMap<Snapshot, ReadonlyMap<string, string>>();
  return {
    ...memoryTree(files),
    snapshot: () => {
      const texts = new Map(files);
      const listing = memoryTree(texts).list();
      const isSame = JSON.stringify(last?.listing) === JSON.stringify(listing);
      last = { texts, listing: isSame && last !== undefined ? last.listing : listing };
      const snapshot: Snapshot = {
        listing: last.listing,
        changedSince: (earlier) => {
          const before = textsOf.get(earlier) ?? new Map<string, string>();
          return [...new Set([...texts.keys(), ...before.keys()])].filter(
            (path) => before.get(path) !== texts.get(path),
          );
        },
      };
      textsOf.set(snapshot, texts);
      return snapshot;
    },
  };
}

/** Checks a register as `validate` does. */
export function check(register: Register, state: CheckState, earlier: Register): Report {
  const { rules } = configureRules(allRules, register.settings);
  const options = { asOf: state.asOf, language: register.settings.language, rules };
  const ruleIds = allRules.map(({ id }) => id);
  const found = identifyFindings(runRules(earlier, { ...options, ruleIds, internalError }));
  const baseline: Baseline = { file: 'b.json', entries: found.map(baselineEntryOf), isUpdating: false };
  return checkRegister(register, {
    ...options,
    version: '0',
    registry: '.',
    ...(state.aside === 'baseline' ? { baseline } : {}),
    ...(state.aside === 'earlier' ? { earlier: { revision: 'HEAD', register: earlier } } : {}),
  });
}

/** All that a report tells. */
export const tell = (report: Report): string =>
  JSON.stringify(report, (_, value: unknown) => (typeof value === 'function' ? undefined : value), 1);
