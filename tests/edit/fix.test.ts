import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRepository } from '../support/git-repository.ts';
import { makeFolder, runCli, type Run } from '../support/run-cli.ts';

const settings = 'name: Beispiel\nrules: {entry-incomplete: off}\n';
const body = 'id: fb-45\nname: Kinder, Jugend und Schule\n';
const plan = (id: string, title: string, more = ''): string =>
  `id: ${id}\ntitle: ${title}\nno_duty: none\nlead: fb-45\n${more}`;

/** One fault of each kind that can be mended, and one that cannot. */
const faulty = {
  'plankreis.yaml': settings,
  'bodies/fb-45.yaml': body,
  'plans/kjfp.yaml': plan(
    'kjfp',
    'Kinder- und Jugendförderplan',
    'references:\n  - {plan: integration, relation: coordinates_with} # seit 2016\n',
  ),
  'plans/alt.yaml': plan('integration', 'Integrationskonzept', '# keine Verweise\n'),
  'plans/schule.yaml': plan(
    'schule',
    'Schulentwicklungsplan',
    "editions:\n  - id: '2018'\n    events:\n      - {type: adopted, date: '8.5.2018'}\n",
  ),
  'plans/sport.yaml': plan('sport', 'Sportentwicklungsplan').replace('lead: fb-45', 'lead: "fb45" # Amt'),
  'plans/offen.yaml': plan('offen', 'Offener Plan', 'references:\n  - {plan: verschollen, relation: refers_to}\n'),
};

const fix = (root: string, ...args: readonly string[]): Promise<Run> =>
  runCli(['validate', '--registry', root, '--fix', ...args], { cwd: root });
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

/** All files of a folder with their texts. */
function textsOf(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.filter((path) => path.includes('.yaml')).map((path) => [path, read(root, path)]));
}

describe('--fix', () => {
  it('mends what needs no judgement, tells what it did, and reports the rest', async () => {
    const root = makeFolder(faulty);
    const { code, stdout, stderr } = await fix(root, '-f', 'compact', '--as-of', '2018-06-01');
    expect(stderr).toBe(
      '4 Stellen in 3 Dateien berichtigt:\n  plans/alt.yaml → plans/integration.yaml\n  plans/schule.yaml\n  plans/sport.yaml\n',
    );
    expect(stdout).toContain('plans/offen.yaml:6:12: error reference-not-found');
    expect(stdout).toContain('1 Fehler, 0 Warnungen, 0 Hinweise');
    expect(code).toBe(1);
    expect(existsSync(join(root, 'plans/alt.yaml'))).toBe(false);
    expect(textsOf(root)).toEqual({
      ...Object.fromEntries(Object.entries(faulty).filter(([path]) => path !== 'plans/alt.yaml')),
      'plans/integration.yaml': plan(
        'integration',
        'Integrationskonzept',
        'references:\n  - {plan: kjfp, relation: coordinates_with}\n# keine Verweise\n',
      ),
      'plans/schule.yaml': faulty['plans/schule.yaml'].replace('8.5.2018', '2018-05-08'),
      'plans/sport.yaml': faulty['plans/sport.yaml'].replace('fb45', 'fb-45'),
    });
  });

  it('done twice changes nothing more', async () => {
    const root = makeFolder(faulty);
    await fix(root);
    const once = textsOf(root);
    const { stderr } = await fix(root);
    expect(stderr).toBe('0 Stellen in 0 Dateien berichtigt.\n');
    expect(textsOf(root)).toEqual(once);
  });

  it('mends only what is reported: files, rules, exceptions, the baseline', async () => {
    const only = makeFolder(faulty);
    await fix(only, join(only, 'plans/sport.yaml'));
    expect(textsOf(only)).toEqual({
      ...faulty,
      'plans/sport.yaml': faulty['plans/sport.yaml'].replace('fb45', 'fb-45'),
    });
    const rule = makeFolder(faulty);
    await fix(rule, '--rule', 'file-name');
    expect(Object.keys(textsOf(rule))).toContain('plans/integration.yaml');
    expect(read(rule, 'plans/sport.yaml')).toBe(faulty['plans/sport.yaml']);
    const aside = makeFolder(faulty);
    await runCli(['validate', '--registry', aside, '--update-baseline', '-q']);
    expect((await fix(aside)).stderr).toBe('0 Stellen in 0 Dateien berichtigt.\n');
    const excepted = makeFolder({
      ...faulty,
      'plans/alt.yaml': plan('integration', 'x', 'exceptions:\n  - {rule: file-name, reason: so gewollt}\n'),
    });
    await fix(excepted, '--rule', 'file-name');
    expect(Object.keys(textsOf(excepted))).toContain('plans/alt.yaml');
  });

  it('goes on with what mending brings to light', async () => {
    const hidden = plan(
      'schule',
      'Schulentwicklungsplan',
      'note: x\nreferences:\n  - {plan: integrtion, relation: refers_to}\neditions:\n  - id: a\n    events: [{type: adopted, date: 01.02.2018}]\n',
    );
    const root = makeFolder({ ...faulty, 'plans/schule.yaml': hidden });
    await fix(root);
    expect(read(root, 'plans/schule.yaml')).toBe(
      hidden.replace('01.02.2018', '2018-02-01').replace('integrtion', 'integration'),
    );
  });

  it('gives a file no name that another one has, in any case of letters, nor one that the settings ignore', async () => {
    const root = makeFolder({
      'plankreis.yaml': `${settings}ignore: ["**/entwurf*"]\n`,
      'bodies/fb-45.yaml': body,
      'plans/eins.yaml': plan('zwei', 'Eins'),
      'plans/Zwei.yaml': 'kein: Eintrag\n',
      'plans/vier.yaml': plan('entwurf-vier', 'Vier'),
    });
    const before = textsOf(root);
    const { stdout } = await fix(root, '-f', 'compact', '--rule', 'file-name');
    expect(textsOf(root)).toEqual(before);
    expect(stdout.match(/file-name/g)).toHaveLength(2);
  });

  it('lets names move up, and changes only case where that is all', async () => {
    const root = makeFolder({
      'plankreis.yaml': settings,
      'bodies/fb-45.yaml': body,
      'plans/a.yaml': plan('b', 'Erstes'),
      'plans/b.yaml': plan('c', 'Zweites'),
      'plans/KITA.yaml': plan('kita', 'Drittes'),
    });
    await fix(root);
    expect(readdirSync(join(root, 'plans')).sort()).toEqual(['b.yaml', 'c.yaml', 'kita.yaml']);
    expect(read(root, 'plans/b.yaml')).toContain('Erstes');
  });

  it('swaps no names: that needs a third one', async () => {
    const files = {
      'plankreis.yaml': settings,
      'bodies/fb-45.yaml': body,
      'plans/a.yaml': plan('b', 'Eins'),
      'plans/b.yaml': plan('a', 'Zwei'),
    };
    const root = makeFolder(files);
    await fix(root);
    expect(textsOf(root)).toEqual(files);
  });

  it('mends many places of one file in one go', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, index) => `- id: g-${index}\n  name: Gebiet ${index}\n  valid_from: ${(index % 28) + 1}.3.2015\n`,
    );
    const root = makeFolder({ 'plankreis.yaml': settings, 'areas/liste.yaml': rows.join('') });
    const { stderr } = await fix(root, '-q', '--rule', 'schema');
    expect(stderr).toBe('');
    expect(read(root, 'areas/liste.yaml')).toBe(
      rows.join('').replace(/(\d+)\.3\.2015/g, (_, day: string) => `2015-03-${day.padStart(2, '0')}`),
    );
  });

  it('adds every reference back that a plan lacks', async () => {
    const others = ['eins', 'zwei', 'drei', 'vier'].map((id) => [
      `plans/${id}.yaml`,
      plan(id, `Plan ${id}`, 'references: [{plan: mitte, relation: coordinates_with}]\n'),
    ]);
    const root = makeFolder({
      'plankreis.yaml': settings,
      'bodies/fb-45.yaml': body,
      'plans/mitte.yaml': plan('mitte', 'Mitte'),
      ...Object.fromEntries(others),
    });
    const { code } = await fix(root, '--fail-on', 'info');
    expect(read(root, 'plans/mitte.yaml')).toBe(
      plan(
        'mitte',
        'Mitte',
        'references:\n' +
          ['drei', 'eins', 'vier', 'zwei'].map((id) => `  - {plan: ${id}, relation: coordinates_with}\n`).join(''),
      ),
    );
    expect(code).toBe(0);
  });

  it('mends the settings too', async () => {
    const text = `${settings}# Bezirke\nlegislative_terms:\n  - {name: WP17, start: 1.6.2014, end: "2020-10-31"}\n`;
    const root = makeFolder({ 'plankreis.yaml': text, 'bodies/fb-45.yaml': body });
    await fix(root);
    expect(read(root, 'plankreis.yaml')).toBe(text.replace('1.6.2014', '2014-06-01'));
  });

  it('never follows a link', async () => {
    const outside = makeFolder({ 'geheim.yaml': 'id: andere\n' });
    const root = makeFolder({ 'plankreis.yaml': settings, 'bodies/fb-45.yaml': body });
    mkdirSync(join(root, 'plans'));
    symlinkSync(join(outside, 'geheim.yaml'), join(root, 'plans/x.yaml'));
    await fix(root);
    expect(read(outside, 'geheim.yaml')).toBe('id: andere\n');
  });
});

describe('--fix --dry-run', () => {
  it('shows a diff that git applies to the same end, and writes nothing', async () => {
    const files = Object.fromEntries(Object.entries(faulty).map(([path, text]) => [`registry/${path}`, text]));
    const [one, other] = [makeRepository(files), makeRepository(files)];
    const registry = join(one.root, 'registry');
    const trial = await runCli(['validate', '--registry', registry, '--fix', '--dry-run'], { cwd: one.root });
    expect(textsOf(one.root)).toEqual(textsOf(other.root));
    expect(trial.stderr).toContain('4 Stellen in 3 Dateien ließen sich berichtigen (nichts geschrieben):');
    // As the register stands, it has errors.
    expect(trial.code).toBe(1);
    execFileSync('git', ['apply', '-'], { cwd: other.root, input: trial.stdout });
    await runCli(['validate', '--registry', registry, '--fix'], { cwd: one.root });
    expect(textsOf(one.root)).toEqual(textsOf(other.root));
  });

  it('writes the diff to a file, and a report to another', async () => {
    const root = makeFolder(faulty);
    const { stdout } = await fix(root, '--dry-run', '-o', 'fix.patch', '-f', 'json=bericht.json');
    expect(stdout).toBe('');
    expect(read(root, 'fix.patch')).toContain('+++ b/plans/sport.yaml');
    expect(JSON.parse(read(root, 'bericht.json'))).toMatchObject({ counts: { error: 3 } });
  });

  it('shows foreign text so that no terminal and no CI log obeys it', async () => {
    const root = makeFolder({
      ...faulty,
      'plans/sport.yaml': `${faulty['plans/sport.yaml']}summary: |\n  ::error file=x::y\n\tund ##[error]z\n`.replace(
        '\n\tund',
        '\n  und',
      ),
    });
    const { stdout } = await fix(root, '--dry-run');
    expect(stdout).not.toMatch(/^[ +-]?\s*::|##\[/m);
    expect(stdout).toContain('sport.yaml');
  });

  it.each([
    [['--dry-run'], '--fix'],
    [['--fix', '--dry-run', '-f', 'json'], '-f'],
    [['--fix', '--watch'], '--watch'],
    [['--fix', '--dry-run', '--update-baseline'], '--update-baseline'],
  ])('%j is wrong use', async (args, word) => {
    const { code, stderr, stdout } = await runCli(['validate', '--registry', makeFolder(faulty), ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
  });
});

it('a file that changes while the register is checked is not overwritten', async () => {
  const root = makeFolder(faulty);
  const path = join(root, 'plans/sport.yaml');
  let looks = 0;
  // The clock is read before the register is, and after it, but before anything is written.
  const { main } = await import('../../src/cli/main.ts');
  const written: string[] = [];
  const output = {
    isTerminal: false,
    columns: undefined,
    write: async (text: string | Uint8Array) => void written.push(String(text)),
  };
  const code = await main(['validate', '--registry', root, '--fix'], {
    stdout: output,
    stderr: output,
    cwd: root,
    env: {},
    now: () => {
      if (looks++ === 1) writeFileSync(path, `${faulty['plans/sport.yaml']}note: gerade ergänzt\n`);
      return new Date('2018-05-08T10:00:00Z');
    },
  });
  expect(code).toBe(2);
  expect(written.join('')).toContain('„plans/sport.yaml“ wurde geändert, seit es gelesen wurde.');
  expect(written.join('')).toContain('Keine Datei wurde geändert.');
  expect(textsOf(root)).toEqual({
    ...faulty,
    'plans/sport.yaml': `${faulty['plans/sport.yaml']}note: gerade ergänzt\n`,
  });
});
