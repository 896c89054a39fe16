import { describe, expect, it } from 'vitest';
import { ask, askJson } from './example.ts';

const ids = async (...args: string[]): Promise<unknown[]> =>
  (await askJson(['list', ...args])).rows.map(({ id }) => id);

describe('list', () => {
  it.each([
    [
      'plan',
      ['brandschutz', 'integrationskonzept', 'kjfp', 'mietspiegel', 'schulentwicklungsplan', 'sozialentwicklungsplan'],
    ],
    ['bodies', ['fb-45', 'fb-56', 'fb-37', 'kreis', 'runde', 'rat']],
    ['indicator', ['kinderarmut', 'sgb2-quote']],
    ['term', ['quartier']],
    ['areas', ['quartier', 'stadt', 'quartiere']],
    ['paper', ['v-1']],
  ])('%s', async (kind, expected) => {
    expect(await ids(kind)).toEqual(expected);
  });

  it.each([
    [
      ['--lead', 'fb-56'],
      ['integrationskonzept', 'mietspiegel', 'sozialentwicklungsplan'],
    ],
    [
      ['--lead', 'FB 37', '--lead', 'kreis'],
      ['brandschutz', 'schulentwicklungsplan'],
    ],
    [
      ['--topic', 'jugend'],
      ['integrationskonzept', 'kjfp'],
    ],
    [
      ['--topic', 'wohnen,sicherheit'],
      ['brandschutz', 'integrationskonzept', 'mietspiegel'],
    ],
    [
      ['--topic', 'Jugend', '--topic', 'Wohnen', '--lead', 'fb-56'],
      ['integrationskonzept', 'mietspiegel'],
    ],
    [['--target-group', 'kinder'], ['kjfp']],
    [['--area', 'stadt'], ['brandschutz']],
    [
      ['--indicator', 'Kinderarmut'],
      ['integrationskonzept', 'kjfp'],
    ],
    [['--term', 'quartier'], ['kjfp']],
    [['--body', 'rat'], ['brandschutz']],
    [
      ['--norm', '§ 80 SGB VIII'],
      ['kjfp', 'sozialentwicklungsplan'],
    ],
    [
      ['--state', 'overdue'],
      ['brandschutz', 'mietspiegel'],
    ],
    [['--status', 'discontinued'], ['schulentwicklungsplan']],
    [['--status', 'active', '--type', 'report'], ['sozialentwicklungsplan']],
    [['--type', 'framework'], []],
    [['--cites', 'kjfp'], ['integrationskonzept']],
    [
      ['--cites', '§ 558d BGB', '--cites', 'v-1'],
      ['brandschutz', 'mietspiegel'],
    ],
    [
      ['--cited-by', 'integrationskonzept'],
      ['kjfp', 'sozialentwicklungsplan'],
    ],
    [['--cited-by', 'v-1'], ['brandschutz']],
    [['--where', '$count(references) > 1'], ['integrationskonzept']],
    [['--where', '$state = "overdue" and $days > 600'], ['mietspiegel']],
    [['--where', '"plan:kjfp" in $cites'], ['integrationskonzept']],
    [['--where', 'legal_basis[norm ~> /BHKG/]', '--lead', 'fb-37'], ['brandschutz']],
    [['--where', 'note'], []],
  ])('plan %j', async (args, expected) => {
    expect(await ids('plan', ...args)).toEqual(expected);
  });

  it.each([
    [['body', '--lead', 'fb-56'], ['runde']],
    [['body', '--type', 'council'], ['rat']],
    [['indicator', '--topic', 'jugend'], ['kinderarmut']],
    [
      ['indicator', '--cited-by', 'kjfp'],
      ['kinderarmut', 'sgb2-quote'],
    ],
    [['area', '--area', 'stadt'], ['quartier']],
    [['paper', '--status', 'settled', '--body', 'rat'], ['v-1']],
    [['body', '--where', 'members.body'], ['runde']],
  ])('%j', async (args, expected) => {
    expect(await ids(...args)).toEqual(expected);
  });

  it('sorts and cuts', async () => {
    const { rows, columns } = await askJson(['list', 'plan', '--columns', 'id,due,shortTitle', '--sort', '-due,id']);
    expect(columns.map(({ key }) => key)).toEqual(['id', 'due', 'shortTitle']);
    expect(rows.slice(0, 3)).toEqual([
      { id: 'brandschutz', due: '2023-05-16', shortTitle: 'BSBP' },
      { id: 'mietspiegel', due: '2021-12-31', shortTitle: null },
      { id: 'integrationskonzept', due: null, shortTitle: null },
    ]);
  });

  it.each([
    [['plans2'], '„plans2“ gibt es nicht (KIND). Es gibt: plan, body, indicator, term, area, paper.'],
    [['area', '--topic', 'jugend'], '--topic gibt es nicht für area, nur für plan, indicator, term.'],
    [['body', '--state', 'overdue'], '--state gibt es nicht für body, nur für plan.'],
    [['plan', '--topic', 'jugnd'], 'Gemeint ist wohl „jugend“.'],
    [['plan', '--type', 'department'], '„department“ gibt es nicht (--type).'],
    [['plan', '--lead', 'kjfp'], '(gesucht: Stelle)'],
    [['plan', '--cites', 'SEP'], 'ist mehrdeutig'],
    [['plan', '--where', 'title ='], '(--where, Zeichen 7): Der Ausdruck endet zu früh.\n  title = ▸'],
    [
      ['plan', '--where', 'title > 5'],
      '(plan:brandschutz): Auf beiden Seiten von „>“ müssen Werte derselben Art stehen.',
    ],
    [['plan', '--where', '$random() > 0.5'], '$random()'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stdout, stderr } = await ask(['list', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('stops an expression that does not end, and a pattern that backtracks for ever', async () => {
    for (const endless of [
      '($f := function($n){ $f($n + 1) }; $f(1))',
      '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /(a+)+$/)',
    ]) {
      const { code, stderr } = await ask(['list', 'plan', '--where', endless, '--lang', 'en']);
      expect(code).toBe(2);
      expect(stderr).toContain('Evaluation takes longer than 2 seconds.');
    }
  });

  it('knows no other day than the reference date', async () => {
    expect(
      await ids('plan', '--where', '$substring($now(), 0, 10) = "2024-12-03" and $asOf = "2024-12-03"'),
    ).toHaveLength(6);
  });
});
