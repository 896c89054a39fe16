import { describe, expect, it } from 'vitest';
import { ask, askJson } from './example.ts';

describe('matrix', () => {
  it('crosses plans with plans', async () => {
    const { rows, columns } = await askJson(['matrix']);
    expect(columns.map(({ key }) => key)).toEqual(['id', 'title', ...rows.map(({ id }) => `plan:${String(id)}`)]);
    expect(rows.find(({ id }) => id === 'integrationskonzept')).toMatchObject({
      'plan:kjfp': ['coordinates_with'],
      'plan:sozialentwicklungsplan': ['builds_on'],
      'plan:brandschutz': [],
    });
    expect(rows.find(({ id }) => id === 'sozialentwicklungsplan')).toMatchObject({
      'plan:schulentwicklungsplan': ['part_of'],
    });
  });

  it.each([
    ['indicators', 'kjfp', { 'indicator:kinderarmut': ['uses'], 'indicator:sgb2-quote': ['reports'] }],
    ['bodies', 'kjfp', { 'body:fb-45': ['lead'], 'body:fb-56': ['involved'], 'body:rat': [] }],
    ['areas', 'brandschutz', { 'area:stadt': ['areas'], 'area:quartiere': [] }],
    ['target-groups', 'kjfp', { 'target-groups:kinder': ['target_groups'], 'target-groups:alle': [] }],
    ['topics', 'kjfp', { 'topics:jugend': ['topics'] }],
    ['papers', 'brandschutz', { 'paper:v-1': ['paper', 'plans'] }],
  ])('crosses plans with %s', async (columns, id, expected) => {
    const { rows } = await askJson(['matrix', '--columns', columns]);
    expect(rows.find((row) => row['id'] === id)).toMatchObject(expected);
  });

  it('turns round', async () => {
    const { rows } = await askJson(['matrix', '--rows', 'indicators', '--columns', 'plans']);
    expect(rows.find(({ id }) => id === 'kinderarmut')).toMatchObject({
      'plan:kjfp': ['uses'],
      'plan:brandschutz': [],
    });
  });

  it('shows people numbers with their meaning, and nothing that is empty', async () => {
    const { stdout } = await ask(['matrix'], { columns: 100, isTerminal: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('Planwerke × Planwerke');
    expect(stdout).not.toContain('Brandschutz');
    expect(stdout).toMatch(/B\sbaut auf/);
    expect(stdout).toMatch(
      /1\sIntegrationskonzept,\s2\sKinder- und Jugendförderplan,\s3\sSchulentwicklungsplan,\s4\sSozialentwicklungsplan/,
    );
    expect(stdout).toContain('Ohne Eintrag und darum nicht gezeigt: 3 Zeilen, 2 Spalten.');
  });
});

describe('show', () => {
  const section = async (id: string, name: string) =>
    (await askJson(['show', id])).rows.filter((row) => row['section'] === name);

  it('tells what an entry says, with places', async () => {
    const rows = await section('brandschutz', 'data');
    expect(rows.map(({ path, value }) => [path, value])).toEqual([
      ['/id', 'brandschutz'],
      ['/title', 'Brandschutzbedarfsplan'],
      ['/short_title', 'BSBP'],
      ['/type', 'plan'],
      ['/lead', 'fb-37'],
      ['/topics', ['sicherheit']],
      ['/target_groups', ['alle']],
      ['/areas', ['stadt']],
      ['/legal_basis/0', ['norm: § 3 Abs. 3 BHKG NRW']],
      [
        '/duties/0',
        [
          'action: update',
          'every: P5Y',
          'counted_from: adopted',
          'binding: mandatory',
          'norm: § 3 Abs. 3 BHKG NRW',
          'lead_time: P12M',
        ],
      ],
      ['/editions/0/events/0', ['type: adopted', 'date: 2018-05-16', 'body: rat', 'paper: v-1']],
    ]);
    expect(rows.map(({ file, line }) => `${String(file)}:${String(line)}`)[4]).toBe('plans/brandschutz.yaml:5');
  });

  it('tells who cites it, what is due and what was found', async () => {
    expect((await section('brandschutz', 'citations')).map(({ value, file, line }) => [value, file, line])).toEqual([
      ['paper:v-1', 'papers/v-1.yaml', 7],
    ]);
    expect((await section('brandschutz', 'deadlines')).map(({ value }) => value)).toEqual([['overdue', '2023-05-16']]);
    const findings = await section('brandschutz', 'findings');
    expect(findings.some(({ label }) => String(label).endsWith('update-overdue'))).toBe(true);
  });

  it('speaks to people', async () => {
    const stdout = (await ask(['show', 'brandschutz', '-f', 'markdown'])).stdout.replaceAll('\\', '');
    expect(stdout).toContain('| Federführung | Feuerwehr (FB 37) [fb-37] | Zeile 5 |');
    expect(stdout).toContain('Rhythmus: alle 5 Jahre; Gerechnet ab: Beschluss; Verbindlichkeit: Pflicht;');
    expect(stdout).toMatch(/überfällig, fällig 16\.05\.2023 \(fünf Jahre nach dem Beschluss/);
    expect(stdout.match(/^### .*/gm)).toEqual(['### Angaben', '### Fristen', '### Befunde', '### Genannt von']);
  });

  it.each(['kinderarmut', 'term:quartier', 'rat', 'runde', 'area:quartier', 'v-1', 'kjfp'])('shows %s', async (id) => {
    const { code, stderr } = await ask(['show', id]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('does not know what there is not', async () => {
    const { code, stderr } = await ask(['show', 'brandschutzz']);
    expect(code).toBe(2);
    expect(stderr).toContain('plan:brandschutz (Planwerk) – Brandschutzbedarfsplan');
  });
});
