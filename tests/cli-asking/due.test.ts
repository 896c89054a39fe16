import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ask, askJson, makeExample } from './example.ts';
import { runCli } from '../support/run-cli.ts';

const keys = [
  'plan',
  'title',
  'duty',
  'action',
  'binding',
  'norm',
  'lead',
  'edition',
  'anchor',
  'due',
  'dueEarliest',
  'state',
  'days',
  'missed',
  'leadStart',
  'inRevision',
  'responsible',
  'file',
  'line',
];

const brief = async (...args: string[]): Promise<string[]> =>
  (await askJson(['due', ...args])).rows.map(({ plan, duty, state }) => `${plan}#${duty} ${state}`);

describe('due', () => {
  it('answers in JSON with the keys of the contract, worst first', async () => {
    const { rows, columns, asOf, schemaVersion } = await askJson(['due']);
    expect([schemaVersion, asOf]).toEqual([1, '2024-12-03']);
    expect(columns.map(({ key }) => key)).toEqual(keys);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => keys));
    expect(rows[1]).toEqual({
      plan: 'brandschutz',
      title: 'Brandschutzbedarfsplan',
      duty: 'fortschreibung',
      action: 'update',
      binding: 'mandatory',
      norm: '§ 3 Abs. 3 BHKG NRW',
      lead: 'fb-37',
      edition: '2018',
      anchor: '2018-05-16',
      due: '2023-05-16',
      dueEarliest: '2023-05-16',
      state: 'overdue',
      days: 567,
      missed: 1,
      leadStart: '2022-05-16',
      inRevision: false,
      responsible: 'own',
      file: 'plans/brandschutz.yaml',
      line: 12,
    });
    expect(rows.map(({ state }) => state)).toEqual([
      'overdue',
      'overdue',
      'overdue',
      'no_deadline',
      'no_deadline',
      'no_deadline',
      'unknown_rule',
    ]);
  });

  it.each([
    [
      ['--state', 'overdue'],
      ['brandschutz#fortschreibung overdue', 'mietspiegel#update overdue', 'mietspiegel#recreate overdue'],
    ],
    [['--state', 'unknown_rule,ok'], ['integrationskonzept#null unknown_rule']],
    [['--lead', 'FB 37'], ['brandschutz#fortschreibung overdue']],
    [
      ['--lead', 'fb-37', '--lead', 'Fachbereich Jugend'],
      ['brandschutz#fortschreibung overdue', 'kjfp#null no_deadline'],
    ],
    [['--binding', 'conditional'], ['mietspiegel#recreate overdue']],
    [
      ['--until', '2023-05-16'],
      ['brandschutz#fortschreibung overdue', 'mietspiegel#update overdue'],
    ],
    [['--until', '2023-05-15'], ['mietspiegel#update overdue']],
    [
      ['--until', '2023'],
      ['brandschutz#fortschreibung overdue', 'mietspiegel#update overdue', 'mietspiegel#recreate overdue'],
    ],
  ])('%j shows %j', async (args, expected) => {
    expect((await brief(...args)).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    [['--state', 'overdu'], '„overdu“ gibt es nicht (--state). Gemeint ist wohl „overdue“.'],
    [['--binding', 'must'], '„must“ gibt es nicht (--binding).'],
    [
      ['--lead', 'fb-73'],
      '„fb-73“ ist im Register weder Kennung noch Name (gesucht: Stelle). Am nächsten kommen:\n  body:fb-37',
    ],
    [['--until', '2023-02-30'], '„2023-02-30“ ist kein Datum (--until).'],
    [['--columns', 'plan,stat'], '„stat“ gibt es nicht (--columns). Gemeint ist wohl „state“.'],
    [['--sort', 'dat'], '„dat“ gibt es nicht (--sort).'],
    [['--group-by', 'topic'], '„topic“ gibt es nicht (--group-by).'],
    [['-f', 'pdf'], 'Das Format „pdf“ gibt es hier nicht.'],
    [['--internal', '-f', 'html'], 'Interne Angaben kommen in keine öffentliche Ausgabe'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stdout, stderr } = await ask(['due', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('shows people what is due, how far each period has run, and what it leaves out', async () => {
    const { code, stdout, stderr } = await ask(['due'], { columns: 120, isTerminal: true, env: { NO_COLOR: '1' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('3 überfällig.');
    expect(stdout).toMatch(
      /Brandschutzbedarfsplan +Fortschreibung +FB 37 +16\.05\.2023 +überfällig +seit 567 +████████\s131\s%/,
    );
    expect(stdout).toContain('Nicht aufgeführt: 3 ohne Frist (--state no_deadline).');
    expect(stdout.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect((await ask(['due', '--state', 'no_deadline'])).stdout).toContain('Kinder- und Jugendförderplan');
  });

  it('groups by who leads', async () => {
    const { stdout } = await ask(['due', '--group-by', 'lead', '-f', 'markdown']);
    expect(stdout.match(/^### .*/gm)).toEqual(['### Fachbereich Soziales (FB 56)', '### Feuerwehr (FB 37)']);
  });

  it('speaks English', async () => {
    const { stdout } = await ask(['due', '--lang', 'en'], { columns: 120 });
    expect(stdout).toContain('What is due');
    expect(stdout).toMatch(/16 May 2023 +overdue +for 567/);
  });

  it('writes a calendar', async () => {
    const { code, stdout } = await ask(['due', '-f', 'ics', '--lead', 'fb-37']);
    expect(code).toBe(0);
    const calendar = new ICAL.Component(ICAL.parse(stdout) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Vorlauf beginnt: Brandschutzbedarfsplan (Fortschreibung)',
      'Fällig: Brandschutzbedarfsplan (Fortschreibung)',
    ]);
  });

  it('refuses to fill a terminal with a workbook, and writes it to a pipe', async () => {
    const refused = await ask(['due', '-f', 'xlsx'], { isTerminal: true });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('xlsx ist nichts für ein Terminal. Mit -o DATEI.xlsx in eine Datei schreiben.');
    expect((await ask(['due', '-f', 'xlsx'])).stdout.startsWith('PK')).toBe(true);
  });

  it('answers in spite of a broken file, and says that something is missing', async () => {
    const root = makeExample({ 'plans/kaputt.yaml': 'id: kaputt\ntitel: x\n' });
    const { code, stdout, stderr } = await runCli(['due', '--registry', root, '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rows).toHaveLength(7);
    expect(stderr).toContain('In 1 Datei ist etwas fehlerhaft und fehlt in der Antwort.');
  });
});
