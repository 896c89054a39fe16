import { describe, expect, it } from 'vitest';
import { ask, askJson } from './example.ts';

const keys = ['citing', 'title', 'how', 'definition', 'file', 'line', 'column', 'distance', 'via'];

const brief = async (...args: string[]): Promise<string[]> =>
  (await askJson(['cites', ...args])).rows.map(({ citing, how }) => `${String(citing)} ${String(how)}`);

describe('cites', () => {
  it('answers in JSON with the keys of the contract', async () => {
    const { rows, columns } = await askJson(['cites', 'kinderarmut']);
    expect(columns.map(({ key }) => key)).toEqual(keys);
    expect(rows).toEqual([
      {
        citing: 'plan:integrationskonzept',
        title: 'Integrationskonzept',
        how: 'indicator',
        definition: 'agreed-1',
        file: 'plans/integrationskonzept.yaml',
        line: 10,
        column: 26,
        distance: 1,
        via: [],
      },
      {
        citing: 'plan:kjfp',
        title: 'Kinder- und Jugendförderplan',
        how: 'uses',
        definition: 'ba',
        file: 'plans/kjfp.yaml',
        line: 15,
        column: 17,
        distance: 1,
        via: [],
      },
    ]);
  });

  it.each([
    // By id, with its kind, by title, short title, abbreviation, number and alias, without regard to case and blanks.
    [['plan:kjfp'], ['plan:integrationskonzept coordinates_with']],
    [['KJFP'], ['plan:integrationskonzept coordinates_with']],
    [['kinder und jugendförderplan'], ['plan:integrationskonzept coordinates_with']],
    [['fb37', '--kind', 'plan'], ['plan:brandschutz lead']],
    [['Sozialamt', '--kind', 'body'], ['body:runde lead']],
    [['FB 37/0001/WP1'], ['plan:brandschutz paper', 'indicator:sgb2-quote source']],
    // Roles, relations and keys.
    [['fb-37'], ['plan:brandschutz lead', 'body:runde Gast', 'paper:v-1 lead']],
    [['fb-37', '--role', 'Gast'], ['body:runde Gast']],
    [['rat'], ['plan:brandschutz body', 'paper:v-1 deciding']],
    [['term:quartier'], ['plan:kjfp defines']],
    [['area:quartier'], []],
    [['schulentwicklungsplan'], ['plan:sozialentwicklungsplan part_of']],
    // Norms, however they are written.
    [['§ 80 SGB VIII'], ['plan:kjfp legal_basis', 'plan:kjfp references', 'plan:sozialentwicklungsplan summary']],
    [['§80 SGB 8'], ['plan:kjfp legal_basis', 'plan:kjfp references', 'plan:sozialentwicklungsplan summary']],
    [['§ 80 Abs. 5 SGB VIII'], ['plan:kjfp references']],
    [['SGB VIII § 79'], ['plan:sozialentwicklungsplan summary']],
    [['§ 3 BHKG'], ['plan:brandschutz legal_basis', 'plan:brandschutz duties']],
    [['BGB'], ['plan:mietspiegel duties']],
    [['§ 80 SchulG NRW'], ['plan:schulentwicklungsplan legal_basis']],
    [['§ 81 SGB VIII'], []],
  ])('%j', async (args, expected) => {
    expect((await brief(...args)).toSorted()).toEqual(expected.toSorted());
  });

  it('follows citations of citations, with the shortest path', async () => {
    const { rows } = await askJson(['cites', 'sozialentwicklungsplan', '--transitive']);
    expect(rows.map(({ citing, distance, via }) => [citing, distance, via])).toEqual([
      ['plan:integrationskonzept', 1, []],
      ['plan:kjfp', 2, ['plan:integrationskonzept']],
    ]);
    const { stdout } = await ask(['cites', 'sgb2-quote', '--transitive', '-f', 'markdown']);
    expect(stdout).toContain('Kinderarmut');
    expect(stdout).toMatch(/Integrationskonzept \| Indikator \|.* \| 2 \| Kinderarmut \|/);
  });

  it('follows only what is asked for', async () => {
    expect(await brief('sozialentwicklungsplan', '--transitive', '--role', 'builds_on')).toEqual([
      'plan:integrationskonzept builds_on',
    ]);
  });

  it.each([
    [
      ['SEP'],
      '„SEP“ ist mehrdeutig. Gemeint sein kann:\n  plan:schulentwicklungsplan (Planwerk) – Schulentwicklungsplan\n  plan:sozialentwicklungsplan',
    ],
    [
      ['quartier'],
      'ist mehrdeutig. Gemeint sein kann:\n  term:quartier (Begriff) – Quartier\n  area:quartier (Gebiet) – Altstadt',
    ],
    [
      ['kinderarmt'],
      '„kinderarmt“ ist im Register weder Kennung noch Name. Am nächsten kommen:\n  indicator:kinderarmut (Indikator) – Kinderarmut',
    ],
    [['indicator:quartier'], '(gesucht: Indikator)'],
    [['§ 80 SGBB VIII'], 'nennt kein Eintrag, und auch sonst nichts aus diesem Gesetz.'],
    [['norm:Grundgesetz'], 'nennt kein Eintrag'],
    [['kinderarmut', '--kind', 'plans'], '„plans“ gibt es nicht (--kind). Gemeint ist wohl „plan“.'],
    [['kinderarmut', '--role', 'nutzt'], '„nutzt“ gibt es nicht (--role).'],
    [[''], 'weder Kennung noch Name'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stdout, stderr } = await ask(['cites', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('says where else the settings name it', async () => {
    const { stdout } = await ask(['cites', '§ 80 Abs. 5 SGB VIII']);
    expect(stdout).toContain('Auch in plankreis.yaml, bei den erwarteten Verweisen: jugendhilfe.');
  });

  it('says that nobody cites it', async () => {
    const { code, stdout } = await ask(['cites', 'area:quartier']);
    expect(code).toBe(0);
    expect(stdout).toContain('Niemand nennt „Altstadt“ (Gebiet quartier).');
  });

  it('shows people words, definitions and places, and no column in which nothing stands', async () => {
    const { stdout } = await ask(['cites', 'kinderarmut', '-f', 'markdown']);
    expect(stdout).toContain('| Planwerk | Kinder- und Jugendförderplan | verwendet | ba | plans/kjfp.yaml\\:15 |');
    expect(stdout).toContain('agreed-1 (vereinbart)');
    expect(stdout).not.toContain('| Stelle |');
  });
});
