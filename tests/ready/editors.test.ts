import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFromFiles } from 'editorconfig';
import micromatch from 'micromatch';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/run-cli.ts';
import { startEditor } from './language-server.ts';
import { makeMachine, readExample } from './machine.ts';

const root = new URL('../..', import.meta.url).pathname;
const schemas = (JSON.parse(readExample('vscode-settings.json')) as { 'yaml.schemas': Record<string, string> })[
  'yaml.schemas'
];
const kindOfFolder: Readonly<Record<string, string>> = {
  plans: 'plan',
  bodies: 'body',
  indicators: 'indicator',
  terms: 'term',
  areas: 'area',
  papers: 'paper',
};

describe('the editor settings', () => {
  it('bind every file of the shipped register to the schema of its kind, and to no other', () => {
    const files = readdirSync(join(root, 'registry'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => `registry/${path}`);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const bound = Object.keys(schemas).filter((schema) => micromatch.isMatch(file, schemas[schema] ?? ''));
      const kind = kindOfFolder[file.split('/')[1] ?? ''] ?? 'plankreis';
      expect([file, bound]).toEqual([file, [`.schemas/${kind}.schema.json`]]);
    }
  });
});

describe('an editor with the YAML language server', async () => {
  const folder = makeFolder({ 'registry/plankreis.yaml': 'name: Beispiel\n' });
  const machine = makeMachine({ isInstalled: true });
  machine.run(folder, 'mkdir', ['.schemas']);
  for (const path of Object.keys(schemas)) {
    const kind = /(\w+)\.schema\.json$/.exec(path)?.[1] ?? '';
    machine.run(folder, 'plankreis', ['schema', kind, '-o', path]);
  }
  const editor = await startEditor(folder, {
    schemas,
    schemaStore: { enable: false },
    validate: true,
    completion: true,
  });
  afterAll(() => editor.close());

  it('marks a wrong key where it stands', async () => {
    const told = await editor.open('registry/plans/jugend/a.yaml', 'id: a\ntitle: A\nlaed: amt\n');
    expect(told).toEqual([{ line: 2, message: expect.stringContaining('laed') }]);
  });

  it('is content with a sound entry, in a file of one and in a list', async () => {
    expect(await editor.open('registry/plans/b.yaml', 'id: b\ntitle: B\nlead: amt\n')).toEqual([]);
    expect(
      await editor.open('registry/areas/liste.yaml', '- {id: nord, name: Nord}\n- {id: ost, name: Ost}\n'),
    ).toEqual([]);
    expect(await editor.open('registry/plankreis.yaml', 'name: Beispiel\nlanguage: de\n')).toEqual([]);
  });

  it('offers the keys of the kind, and the values that a key can have', async () => {
    await editor.open('registry/plans/c.yaml', 'id: c\ntitle: C\n\ntype: \n');
    expect(await editor.complete('registry/plans/c.yaml', 2, 0)).toEqual(
      expect.arrayContaining(['lead', 'duties', 'editions', 'references', 'exceptions']),
    );
    expect(await editor.complete('registry/plans/c.yaml', 3, 6)).toEqual(expect.arrayContaining(['concept', 'report']));
    await editor.open('registry/indicators/d.yaml', 'id: d\nname: D\n\n');
    expect(await editor.complete('registry/indicators/d.yaml', 2, 0)).toEqual(expect.arrayContaining(['definitions']));
  });
});

describe('the .editorconfig', () => {
  const text = readExample('editorconfig');
  const settingsOf = (path: string): Promise<object> =>
    parseFromFiles(
      join('/register', path),
      Promise.resolve([{ name: '/register/.editorconfig', contents: Buffer.from(text) }]),
    );

  it('says of YAML what the shipped register keeps to, and nothing of other files', async () => {
    for (const path of ['registry/plans/a.yaml', 'registry/plankreis.yaml', '.gitlab-ci.yml']) {
      expect(await settingsOf(path)).toMatchObject({
        charset: 'utf-8',
        indent_style: 'space',
        indent_size: 2,
        insert_final_newline: true,
        trim_trailing_whitespace: true,
      });
    }
    expect(await settingsOf('LIESMICH.md')).toEqual({});
    for (const path of readdirSync(join(root, 'registry'), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      const content = readFileSync(join(root, 'registry', path), 'utf8');
      expect([path, content.endsWith('\n'), /[ \t]$/m.test(content), content.includes('\t')]).toEqual([
        path,
        true,
        false,
        false,
      ]);
    }
  });
});
