// Stryker copies a symbolic link as a file.
const onLinks = ['bad-symbolic-link: just that', 'file-unreadable › says all of it in English too'];

/** What is mutated, and the tests that are to notice: by folder. Tables of words are data; their tests are the pairs. */
const lower = ['model', 'text', 'yaml', 'config', 'load'];

export const folders = {
  'src/deadlines': {
    mutate: ['src/deadlines/*.ts'],
    keep: [...lower, 'definitions'],
    tests: ['tests/deadlines/*.test.ts', 'tests/rules/rules.test.ts'],
    except: [
      // Bundles the source and reads its text, which Stryker has rewritten.
      'tests/deadlines/time-zone.test.ts',
      // Random: what it finds is one run's luck. A mutant has to be noticed by a case that stays.
      'tests/deadlines/properties.test.ts',
    ],
    // The same; what looks at the clock, which runs slower with all mutants on board; and what takes seconds for what
    // the named cases have to show as well.
    exceptTests: [
      'agrees with Temporal on every day of two leap cycles, one over a century that is no leap year',
      'stands where walking through its dates one by one leads',
      'does not walk through the days of two centuries',
      ...onLinks,
    ],
  },
  'src/rules': {
    mutate: ['src/rules/**/*.ts', '!src/rules/all-rules.ts'],
    keep: [...lower, 'definitions', 'deadlines'],
    tests: [
      'tests/rules/*.test.ts',
      'tests/deadlines/{consultations,findings,implausible}.test.ts',
      'tests/faults/faults.test.ts',
    ],
    // Many plans: their faults are run one by one; and what looks at the clock.
    exceptTests: [...onLinks, 'is met with silence', 'does not pair all that share what everybody has'],
  },
  'src/definitions': {
    mutate: ['src/definitions/*.ts'],
    keep: lower,
    tests: ['tests/definitions/*.test.ts', 'tests/rules/definitions.test.ts', 'tests/rules/rules.test.ts'],
    except: [
      // Scores are too coarse to notice one pair, and what is held back stays out of this: `known-pairs.test.ts` asks for each.
      'tests/definitions/quality.test.ts',
      // Random, or the known pairs once more.
      'tests/definitions/properties.test.ts',
    ],
    exceptTests: [
      'are never in conflict',
      'are never in conflict for a letter that is wrong in a long word',
      ...onLinks,
    ],
  },
};
