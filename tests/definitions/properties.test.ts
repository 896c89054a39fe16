import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/definitions/compare-readings.ts';
import { compareSoundly } from '../../src/definitions/compare-soundly.ts';
import { contradictionsOf } from '../../src/definitions/check-reading.ts';
import { groupReadings, type GroupedReadings } from '../../src/definitions/group-readings.ts';
import { readDefinition, type Reading } from '../../src/definitions/read-definition.ts';
import { readingsOf } from '../../src/definitions/register-readings.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';
import { registerOf } from '../support/register.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { readPairs, type Pair } from './benchmark.ts';

const pairs = readPairs('known');
const seed = 20_262;

function readingsOfPair({ a, b, name, language }: Pair): readonly [Reading, Reading] {
  const context = { name, language };
  return [readDefinition(a, context), readDefinition(b, context)];
}

describe('comparing', () => {
  it('is reflexive: every definition is the same as itself', () => {
    for (const { a, name, language } of pairs) {
      const read = (): Reading => readDefinition(a, { name, language });
      expect(compareReadings(read(), read())).toEqual({ outcome: 'same', differences: [] });
    }
  });
  it('is symmetric, with here and there the other way round', () => {
    for (const pair of pairs) {
      const [a, b] = readingsOfPair(pair);
      const [one, other] = [compareSoundly(a, b), compareSoundly(b, a)];
      expect([pair.id, other.outcome]).toEqual([pair.id, one.outcome]);
      expect(other.differences.map(({ facet, here, there }) => ({ facet, here: there, there: here }))).toEqual(
        one.differences,
      );
    }
  });
  it('is symmetric for definitions that have nothing to do with each other', () => {
    const any = fc.constantFrom(...pairs.filter(({ language }) => language === 'de'));
    fc.assert(
      fc.property(any, any, (p, q) => {
        const [a] = readingsOfPair(p);
        const [b] = readingsOfPair(q);
        expect(compareSoundly(b, a).outcome).toBe(compareSoundly(a, b).outcome);
      }),
      { seed, numRuns: 600 },
    );
  });
  it('never finds a conflict more where one side falls silent about a facet', () => {
    const keys = [
      'text',
      'formula',
      'numerator',
      'denominator',
      'numerator_age',
      'denominator_age',
      'population',
      'unit',
      'factor',
      'reference_date',
      'source',
    ] as const;
    for (const pair of pairs) {
      const { a, b, name, language } = pair;
      const context = { name, language };
      const there = readDefinition(b, context);
      const before = compareSoundly(readDefinition(a, context), there);
      if (before.outcome === 'conflict') continue;
      const said = keys.filter((key) => a[key] !== undefined);
      for (const left of said) {
        // Without a key that says it, prose that was overruled may speak; and without the unit a factor stands alone.
        if (said.length < 2 || contradictionsOf(readDefinition(a, context)).length > 0) continue;
        const silent: DefinitionBody = Object.fromEntries(Object.entries(a).filter(([key]) => key !== left));
        const after = compareSoundly(readDefinition(silent, context), there);
        expect([pair.id, left, after.outcome]).not.toEqual([pair.id, left, 'conflict']);
      }
    }
  });
  it('finds no conflict with a definition that says nothing', () => {
    for (const { a, language } of pairs) {
      const empty = readDefinition({}, { language });
      expect(compareSoundly(readDefinition(a, { language }), empty).outcome).not.toBe('conflict');
    }
  });
});

describe('reading', () => {
  it.each(Object.entries(nastyTexts))('survives %s', (_, text) => {
    for (const key of [
      'text',
      'formula',
      'numerator',
      'denominator',
      'method',
      'unit',
      'population',
      'source',
    ] as const) {
      const reading = readDefinition({ [key]: text }, { name: text, language: 'de' });
      expect(reading.wording).toBeTypeOf('string');
    }
  });
  it('never throws, whatever the text, and quotes only what stands in it', () => {
    const word = fc.constantFrom(
      ...pairs.flatMap(({ a }) => (a.text ?? '').split(' ')),
      '§',
      '<',
      '(',
      ')',
      '1.000',
      '31.12.',
      '„',
      '-',
      '*innen',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('de' as const, 'en' as const), (prose, language) => {
        const { evidence } = readDefinition({ text: prose, formula: prose }, { name: prose, language });
        for (const { words, origin } of evidence) {
          if (words !== undefined && origin.start !== undefined)
            expect(prose.slice(origin.start, origin.end)).toBe(words);
        }
      }),
      { seed, numRuns: 600 },
    );
  });
  it('takes time that is linear in the length of the text', () => {
    const parts = [
      'Anteil der Kinder ',
      '(',
      '1.000 ',
      '§ 34 ',
      '„Kita“-',
      'x',
      ' ',
      '<',
      'ohne ',
      'Schüler*innen ',
      'ab 3 bis ',
      '- ',
    ];
    for (const part of parts) {
      const time = (count: number): number => {
        const text = part.repeat(count);
        const runs = [0, 1, 2].map(() => {
          const start = performance.now();
          readDefinition({ text }, { language: 'de' });
          return performance.now() - start;
        });
        return Math.min(...runs);
      };
      const [short, long] = [time(2000), time(8000)];
      // Four times the text; quadratic would be 16 times.
      expect([part, long / Math.max(short, 20)]).toSatisfy(([, ratio]: [string, number]) => ratio < 12);
    }
  });
});

describe('grouping', () => {
  const texts = [
    'Kinder unter 3 Jahren',
    'Kinder unter 6 Jahren',
    'Kinder',
    'Personen unter 3 Jahren',
    'Kinder unter 3 Jahren am 31.12.',
    'Kinder unter 6 Jahren am 31.12.',
    'Pkw',
  ];
  const own = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 12 });
  const grouped = (definitions: readonly string[], order: readonly number[], agreed?: string): GroupedReadings => {
    const plans = definitions.map((text, index) => ({
      id: `plan-${String(index).padStart(2, '0')}`,
      title: `Plan ${index}`,
      indicators: [{ indicator: 'kinder', definition: { text } }],
    }));
    const register = registerOf({
      plan: order.map((index) => plans[index] as (typeof plans)[number]),
      indicator: [
        {
          id: 'kinder',
          name: 'Kinder',
          ...(agreed !== undefined && { definitions: [{ id: 'a', text: agreed }], agreed: 'a' }),
        },
      ],
    });
    return groupReadings(readingsOf(register)[0] as GroupedReadings);
  };
  const summary = ({ groups, dissent, isAgreed }: GroupedReadings): unknown => ({
    isAgreed,
    groups: groups.map(({ first, plans }) => [first.definition.text, plans.map(({ plan }) => plan.id)]),
    dissent: dissent.map(({ plan, comparison }) => [plan.plan.id, comparison.differences.map(({ facet }) => facet)]),
  });

  it('gives at most one dissent a plan, and every plan one group', () => {
    fc.assert(
      fc.property(own, fc.option(fc.constantFrom(...texts), { nil: undefined }), (definitions, agreed) => {
        const { groups, dissent } = grouped(definitions, [...definitions.keys()], agreed);
        const dissenting = dissent.map(({ plan }) => plan.plan.id);
        expect(new Set(dissenting).size).toBe(dissenting.length);
        expect(dissent.length).toBeLessThanOrEqual(definitions.length - (agreed === undefined ? 1 : 0));
        expect(groups.flatMap(({ plans }) => plans).length).toBe(definitions.length);
      }),
      { seed, numRuns: 200 },
    );
  });
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(own, fc.nat(), (definitions, turn) => {
        const order = [...definitions.keys()];
        const turned = order.map((_, index) => order[(index + turn) % order.length] as number).toReversed();
        expect(summary(grouped(definitions, turned))).toEqual(summary(grouped(definitions, order)));
      }),
      { seed, numRuns: 200 },
    );
  });
  it('measures by the agreed definition, else by that of most plans, else by the first path', () => {
    const definitions = ['Kinder unter 3 Jahren', 'Kinder unter 6 Jahren', 'Kinder unter 6 Jahren'];
    const ids = ({ dissent }: GroupedReadings): string[] => dissent.map(({ plan }) => plan.plan.id);
    expect(ids(grouped(definitions, [0, 1, 2]))).toEqual(['plan-00']);
    expect(ids(grouped(definitions, [0, 1, 2], 'Kinder unter 3 Jahren'))).toEqual(['plan-01', 'plan-02']);
    expect(ids(grouped(definitions.slice(0, 2), [0, 1]))).toEqual(['plan-01']);
    expect(ids(grouped(definitions.slice(0, 2), [1, 0]))).toEqual(['plan-01']);
  });
  it('compares nothing with nothing', () => {
    const register = registerOf({ indicator: [{ id: 'kinder', name: 'Kinder' }] });
    expect(groupReadings(readingsOf(register)[0] as GroupedReadings)).toMatchObject({
      groups: [],
      dissent: [],
      common: undefined,
    });
  });
});
