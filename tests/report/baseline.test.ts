import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli, type Run } from '../support/run-cli.ts';

const plan = (id: string, more = ''): string => `id: ${id}\ntitle: Planwerk ${id}\nno_duty: none\n${more}`;
const files = {
  'plankreis.yaml': 'name: Beispiel\nrules: {entry-incomplete: off}\n',
  'plans/alpha.yaml': plan('alpha', 'references:\n  - {plan: verschollen, relation: refers_to}\n'),
  'plans/beta.yaml': plan('beta'),
  'plans/gamma.yaml': plan('gamma', 'lead: fb-45\n'),
  'bodies/fb-45.yaml': 'id: fb-45\nname: Kinder, Jugend und Schule\n',
};
const validate = (root: string, ...args: readonly string[]): Promise<Run> =>
  runCli(['validate', '--registry', root, '-f', 'compact', ...args], { cwd: root });
const file = 'plankreis-baseline.json';
const read = (root: string, name = file): string => readFileSync(join(root, name), 'utf8');

describe('--update-baseline', () => {
  it('writes all findings, sorted, one a line, with the words beside the fingerprint', async () => {
    const root = makeFolder(files);
    const { code, stdout } = await validate(root, '--update-baseline');
    expect(code).toBe(0);
    expect(read(root)).toMatch(
      new RegExp(
        [
          '^\\{\n  "schemaVersion": 1,\n  "findings": \\[',
          '    \\{"rule":"lead-missing","at":"plan:alpha","subject":"plan:alpha","fingerprint":"[0-9a-f]{20}"\\},',
          '    \\{"rule":"lead-missing","at":"plan:beta","subject":"plan:beta","fingerprint":"[0-9a-f]{20}"\\},',
          '    \\{"rule":"reference-not-found","at":"plan:alpha","subject":"plan:verschollen","fingerprint":"[0-9a-f]{20}"\\}',
          '  \\]\n\\}\n$',
        ].join('\n'),
      ),
    );
    expect(stdout).toContain('Altbestand in ');
    expect(stdout).toContain('3 Befunde (vorher 0; 3 neu aufgenommen, 0 weggefallen).');
  });

  it('holds from then on, without being named', async () => {
    const root = makeFolder(files);
    expect((await validate(root)).code).toBe(1);
    await validate(root, '--update-baseline', '-q');
    const after = await validate(root);
    expect(after.code).toBe(0);
    expect(after.stdout).toContain(
      '0 Fehler, 0 Warnungen, 0 Hinweise; 0 Befunde mit Begründung hingenommen, 3 Befunde aus dem Altbestand.',
    );
    expect(after.stdout).toContain('3 von 3 Befunden verborgen.');
    expect((await validate(root, '--no-baseline')).code).toBe(1);
    const json = JSON.parse((await validate(root, '-f', 'json')).stdout.replace(/^[^{]*/, '')) as {
      counts: object;
      diagnostics: unknown[];
    };
    expect([json.counts, json.diagnostics]).toEqual([{ error: 0, warning: 0, info: 0, excepted: 0, baseline: 3 }, []]);
  });

  it('tells what is new and what is gone, and prunes it', async () => {
    const root = makeFolder(files);
    await validate(root, '--update-baseline', '-q');
    writeFileSync(join(root, 'plans/alpha.yaml'), plan('alpha', 'lead: fb-45\n'));
    writeFileSync(join(root, 'plans/delta.yaml'), plan('delta'));
    const { stdout, code } = await validate(root, '--fail-on', 'warning');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plans\/delta\.yaml:1:1: warning lead-missing/);
    expect(stdout).toContain('1 von 3 Befunden verborgen; 2 gibt es nicht mehr, --update-baseline nimmt sie heraus.');
    expect(read(root)).toContain('alpha');
    const update = await validate(root, '--update-baseline');
    expect(update.stdout).toContain('2 Befunde (vorher 3; 1 neu aufgenommen, 2 weggefallen).');
    expect(read(root)).not.toContain('alpha');
    expect(read(root)).toContain('plan:delta');
  });

  it('is the same text after edits that change no finding, and whatever the order of files', async () => {
    const root = makeFolder(files);
    await validate(root, '--update-baseline', '-q');
    const before = read(root);
    const other = makeFolder({
      ...Object.fromEntries(Object.entries(files).toReversed()),
      'plans/alpha.yaml': `# neu\n\nreferences:\n  - {plan: gamma, relation: refers_to}\n  - {plan: verschollen, relation: refers_to}\n${plan('alpha')}`,
    });
    await validate(other, '--update-baseline', '-q');
    expect(read(other)).toBe(before);
  });

  it('keeps what nobody can put aside: files that cannot be read', async () => {
    const root = makeFolder({ ...files, 'plans/kaputt.yaml': 'id: [\n' });
    const { code, stdout } = await validate(root, '--update-baseline');
    expect(code).toBe(1);
    expect(stdout).toContain('yaml-syntax');
    expect(read(root)).not.toContain('kaputt');
  });

  it('goes to the file that is named', async () => {
    const root = makeFolder(files);
    await validate(root, '--update-baseline', '--baseline', 'stand.json');
    expect(existsSync(join(root, file))).toBe(false);
    expect((await validate(root, '--baseline', 'stand.json')).code).toBe(0);
    expect((await validate(root)).code).toBe(1);
  });

  it('after --fix holds what is left', async () => {
    const root = makeFolder({ ...files, 'plans/falsch.yaml': plan('epsilon', 'lead: fb45\n') });
    const { code } = await validate(root, '--fix', '--update-baseline');
    expect(code).toBe(0);
    expect(read(root)).not.toContain('epsilon');
    expect((await validate(root, '--fail-on', 'info')).code).toBe(0);
  });
});

describe('a baseline cannot be made to hide other things', () => {
  it('a fingerprint under other words counts for nothing', async () => {
    const root = makeFolder(files);
    await validate(root, '--update-baseline', '-q');
    writeFileSync(join(root, file), read(root).replace('"rule":"reference-not-found"', '"rule":"never-cited"'));
    const { code, stdout } = await validate(root);
    expect(code).toBe(1);
    expect(stdout).toContain('reference-not-found');
    expect(stdout).toContain('2 von 3 Befunden verborgen; 1 gibt es nicht mehr');
  });

  it('one note hides one finding, not all that are equal', async () => {
    const lost = '  - {plan: weg, relation: refers_to}\n';
    const root = makeFolder({ ...files, 'plans/alpha.yaml': plan('alpha', `references:\n${lost}`) });
    await validate(root, '--update-baseline', '-q');
    writeFileSync(
      join(root, 'plans/alpha.yaml'),
      plan('alpha', `references:\n${lost}  - {plan: weg, relation: implements}\n`),
    );
    expect((await validate(root)).stdout.match(/reference-not-found/g)).toHaveLength(1);
  });

  it('a link instead of the file is not read', async () => {
    const root = makeFolder(files);
    const outside = makeFolder({ 'b.json': '{"schemaVersion":1,"findings":[]}' });
    symlinkSync(join(outside, 'b.json'), join(root, file));
    expect((await validate(root)).code).toBe(2);
  });
});

describe('with other options', () => {
  it('--rule and PATH say nothing of what they did not look at', async () => {
    const root = makeFolder(files);
    await validate(root, '--update-baseline', '-q');
    expect((await validate(root, '--rule', 'lead-missing')).stdout).toContain('2 von 3 Befunden verborgen.');
    expect((await validate(root, join(root, 'plans/beta.yaml'))).stdout).toContain('1 von 3 Befunden verborgen.');
  });

  it.each([['plans'], ['--rule', 'schema'], ['--since', 'HEAD'], ['--no-baseline'], ['--watch']])(
    '--update-baseline with %s is wrong use',
    async (...args) => {
      const root = makeFolder(files);
      const { code, stderr } = await validate(root, '--update-baseline', ...args);
      expect(code).toBe(2);
      expect(stderr).toContain('--update-baseline');
      expect(existsSync(join(root, file))).toBe(false);
    },
  );
});

describe('a file that is no baseline: exit 2, and why', () => {
  it.each([
    ['no JSON', 'kein json', 'kein JSON'],
    ['conflict markers', '<<<<<<< HEAD\n{}\n', 'kein JSON'],
    ['no list', '{"schemaVersion": 1}', 'findings'],
    ['another version', '{"schemaVersion": 2, "findings": []}', 'schemaVersion'],
    ['half an item', '{"schemaVersion": 1, "findings": [{"rule": "x"}]}', 'Eintrag 1'],
    ['an item that is none', '{"schemaVersion": 1, "findings": [null]}', 'Eintrag 1'],
    ['a list', '[]', 'findings'],
  ])('%s', async (_, text, word) => {
    const root = makeFolder({ ...files, [file]: text });
    const { code, stderr, stdout } = await validate(root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
    expect(stderr).toContain(file);
  });

  it('one that is missing, or a folder, or cannot be written', async () => {
    const root = makeFolder(files);
    expect((await validate(root, '--baseline', 'nirgends.json')).stderr).toContain('nirgends.json');
    mkdirSync(join(root, 'ordner'));
    expect((await validate(root, '--baseline', 'ordner')).code).toBe(2);
    expect((await validate(root, '--update-baseline', '--baseline', 'nirgends/x.json')).code).toBe(2);
  });

  it('an empty one, or one with a byte order mark, is one', async () => {
    const root = makeFolder({ ...files, [file]: '\ufeff{"schemaVersion": 1, "findings": []}' });
    const { code, stdout } = await validate(root);
    expect(code).toBe(1);
    expect(stdout).not.toContain('Altbestand');
  });
});
