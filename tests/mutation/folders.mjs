/** What is mutated, and the tests that are to notice: by folder. Tables of words are data; their tests are the pairs. */
export const folders = {
  'src/deadlines': {
    mutate: ['src/deadlines/*.ts'],
    tests: ['tests/deadlines/*.test.ts'],
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
    ],
  },
  'src/rules': {
    mutate: ['src/rules/**/*.ts', '!src/rules/all-rules.ts'],
    tests: [
      'tests/rules/*.test.ts',
      'tests/deadlines/{consultations,findings,implausible}.test.ts',
      'tests/faults/*.test.ts',
    ],
  },
  'src/definitions': {
    mutate: ['src/definitions/*.ts'],
    tests: ['tests/definitions/*.test.ts'],
  },
};
