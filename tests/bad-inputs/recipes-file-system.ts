import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from './recipes.ts';

const plan = (id: string): string =>
  `id: ${id}\ntitle: ${id.replaceAll('-', ' ').toUpperCase()}\nlead: fb-45\nno_duty: none\n`;

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
}

const link = (name: string, path: string, target: string): Recipe => ({
  name,
  make: (root) => symlinkSync(target, join(root, path)),
});

const pipe = (name: string, path: string): Recipe => ({ name, make: (root) => run('mkfifo', join(root, path)) });

const folder = (name: string, path: string): Recipe => ({ name, make: (root) => void mkdirSync(join(root, path)) });

/** A plan under a name that is given in bytes. */
const named = (name: string, file: string | readonly number[], text = plan('fremd')): Recipe => ({
  name,
  make: (root) => {
    const bytes = typeof file === 'string' ? Buffer.from(file) : Buffer.from(file);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/plans/`), bytes]), text);
  },
});

const files = (name: string, texts: Readonly<Record<string, string>>): Recipe => ({
  name,
  make: (root) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  },
});

/** Something that its owner may read, but not the one who runs the program. */
const forbidden = (name: string, path: string, mode = 0o000): Recipe => ({
  name,
  asNobody: true,
  make: (root) => chmodSync(join(root, path), mode),
});

const sparse = (name: string, path: string, size: number): Recipe => ({
  name,
  make: (root) => {
    writeFileSync(join(root, path), '');
    truncateSync(join(root, path), size);
  },
});

/** What a process on its own makes in a folder: here folders may be nested deeper than any path is long. */
const script = (name: string, code: string): Recipe => ({
  name,
  make: (root) => {
    run(process.execPath, '-e', `process.chdir(${JSON.stringify(root)});${code}`);
    return { size: 100_000 };
  },
});

const otherRoot = (name: string, make: Recipe['make'], path: string): Recipe => ({
  name,
  make,
  args: (root) => ['--registry', join(root, path)],
});

/** A device can be made by the superuser only; for others something as bad stands in for it. */
const device = (name: string, path: string, minor: string): Recipe => ({
  name,
  make: (root) =>
    process.getuid?.() === 0 ? run('mknod', join(root, path), 'c', '1', minor) : run('mkfifo', join(root, path)),
});

const links: readonly Recipe[] = [
  link('link-to-a-file-outside', 'plans/x.yaml', '/etc/hostname'),
  link('link-to-a-file-inside', 'plans/x.yaml', 'heil.yaml'),
  link('link-to-nothing', 'plans/x.yaml', 'nirgends.yaml'),
  link('link-to-itself', 'plans/x.yaml', 'x.yaml'),
  link('link-to-the-environment', 'plans/x.yaml', '/proc/self/environ'),
  link('link-to-a-device-without-end', 'plans/x.yaml', '/dev/zero'),
  link('link-to-a-folder-outside', 'plans/x', '/etc'),
  link('link-to-a-folder-above', 'plans/x', '..'),
  link('link-without-an-ending', 'plans/x', 'heil.yaml'),
  link('link-for-a-folder-of-entries', 'terms', '/etc'),
  link('link-for-the-settings', 'plankreis.yaml', '/etc/hostname'),
  link('link-for-the-baseline', 'plankreis-baseline.json', '/etc/hostname'),
  link('link-beside-the-entries', 'anlagen', '/etc'),
  {
    name: 'link-in-circles',
    make: (root) => {
      symlinkSync('b.yaml', join(root, 'plans/a.yaml'));
      symlinkSync('a.yaml', join(root, 'plans/b.yaml'));
    },
  },
  {
    name: 'link-that-is-ignored',
    make: (root) => {
      writeFileSync(join(root, 'plankreis.yaml'), 'ignore: ["plans/alt/**"]\n');
      mkdirSync(join(root, 'plans/alt'));
      symlinkSync('/etc/hostname', join(root, 'plans/alt/x.yaml'));
    },
  },
];

const irregular: readonly Recipe[] = [
  pipe('pipe', 'plans/x.yaml'),
  pipe('pipe-for-the-settings', 'plankreis.yaml'),
  pipe('pipe-for-the-baseline', 'plankreis-baseline.json'),
  pipe('pipe-without-an-ending', 'plans/x'),
  pipe('pipe-for-a-folder-of-entries', 'terms'),
  {
    name: 'socket',
    // The one that listens is killed, so that it leaves its socket behind.
    make: (root) => {
      const listen =
        'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
      spawnSync(process.execPath, ['-e', listen, join(root, 'plans/x.yaml')]);
    },
  },
  device('device-without-content', 'plans/x.yaml', '3'),
  device('device-without-end', 'plans/x.yaml', '5'),
  folder('folder-called-like-a-file', 'plans/x.yaml'),
  files('folder-called-like-a-file-with-entries', { 'plans/x.yaml/y.yaml': plan('y') }),
  folder('folder-for-the-settings', 'plankreis.yaml'),
  folder('folder-for-the-baseline', 'plankreis-baseline.json'),
];

const permissions: readonly Recipe[] = [
  forbidden('forbidden-file', 'plans/heil.yaml'),
  forbidden('forbidden-folder', 'plans'),
  forbidden('forbidden-to-enter', 'plans', 0o444),
  {
    ...forbidden('forbidden-settings', 'plankreis.yaml'),
    make: (root) => {
      writeFileSync(join(root, 'plankreis.yaml'), 'language: en\n');
      chmodSync(join(root, 'plankreis.yaml'), 0);
    },
  },
  {
    name: 'forbidden-folder-beside-the-entries',
    asNobody: true,
    make: (root) => void mkdirSync(join(root, 'anlagen'), { mode: 0 }),
  },
  { name: 'forbidden-register', asNobody: true, make: (root) => chmodSync(root, 0) },
];

const names: readonly Recipe[] = [
  named('name-not-utf-8', [0x6c, 0xe4, 0x72, 0x6d, 0x2e, 0x79, 0x61, 0x6d, 0x6c]),
  named('name-not-utf-8-of-another-file', [0x6c, 0xe4, 0x2e, 0x74, 0x78, 0x74]),
  {
    name: 'name-not-utf-8-of-a-folder',
    make: (root) => void mkdirSync(Buffer.concat([Buffer.from(`${root}/plans/l`), Buffer.from([0xe4])])),
  },
  named('name-with-a-line-feed', 'a\nb.yaml'),
  named('name-with-a-carriage-return', 'a\rb.yaml'),
  named('name-with-an-escape-sequence', 'a\u001b[31m\u001b]0;x\u0007b.yaml'),
  named('name-with-a-bidirectional-mark', 'a\u202elmay.b.yaml'),
  named('name-with-a-zero-width-space', 'fre\u200bmd.yaml'),
  named('name-like-a-workflow-command', '::error file=x,line=1::y.yaml'),
  named('name-with-per-cent-and-comma', 'a%0Ab,c:d.yaml'),
  named('name-with-a-backslash', 'a\\..\\b.yaml'),
  named('name-with-markup', '<img src=x onerror=alert(1)>.yaml'),
  named('name-like-an-option', '--help.yaml'),
  named('name-like-a-formula', "=cmd|' !A0.yaml"),
  named('name-like-a-glob', '**{a,b}[c].yaml'),
  named('name-like-a-member-of-objects', '__proto__.yaml'),
  named('name-with-a-slash-of-another-script', 'a\u2215b.yaml'),
  named('name-as-long-as-can-be', `${'a'.repeat(250)}.yaml`),
  named('name-of-the-ending-alone', '.yaml'),
  named('name-reserved-on-windows', 'aux.yaml', plan('aux')),
  named('name-with-two-endings', 'fremd.yaml.yaml'),
  files('name-of-a-folder-ends-in-a-dot', { 'plans/alt./x.yaml': plan('x') }),
  files('name-with-another-case', { 'plans/Heil.yaml': plan('anders') }),
  files('names-that-differ-in-case', {
    'areas/A.yaml': '- {id: a, name: A}\n',
    'areas/a.yaml': '- {id: b, name: B}\n',
  }),
  files('names-that-differ-in-composition', {
    'areas/l\u00e4rm.yaml': '- {id: a, name: A}\n',
    'areas/la\u0308rm.yaml': '- {id: b, name: B}\n',
  }),
  files('folders-that-differ-in-case', { 'plans/Alt/x.yaml': plan('x'), 'plans/alt/y.yaml': plan('y') }),
];

const shapes: readonly Recipe[] = [
  script(
    'folders-ten-thousand-deep',
    'process.chdir("plans");for(let i=0;i<10000;i++){fs.mkdirSync("a");process.chdir("a")}',
  ),
  script(
    'folders-two-hundred-deep',
    `const p="plans/"+"a/".repeat(200);fs.mkdirSync(p,{recursive:true});fs.writeFileSync(p+"x.yaml",${JSON.stringify(plan('x'))})`,
  ),
  script('folders-ten-thousand-wide', 'for(let i=0;i<10000;i++)fs.mkdirSync("plans/o"+i)'),
  script('files-three-thousand-others', 'for(let i=0;i<3000;i++)fs.writeFileSync("plans/o"+i+".txt","")'),
  files('hidden-files-and-folders', {
    '.git/plans/x.yaml': 'id: [\n',
    'plans/.x.yaml': 'id: [\n',
    'plans/.alt/x.yaml': 'id: [\n',
    'node_modules/plans/x.yaml': 'id: [\n',
  }),
  files('leftovers-of-a-killed-run', {
    'plans/.heil.yaml.4711-0.tmp-plankreis': 'id: [\n',
    'plans/heil.yaml~': 'id: [\n',
    'plans/#heil.yaml#': 'id: [\n',
    'plans/heil.yaml.orig': 'id: [\n',
  }),
  otherRoot('register-is-a-file', () => undefined, 'plans/heil.yaml'),
  otherRoot('register-is-not-there', () => undefined, 'nirgends'),
  otherRoot('register-is-a-link', (root) => symlinkSync('.', join(root, 'selbst')), 'selbst'),
  otherRoot('register-is-a-link-to-nothing', (root) => symlinkSync('nirgends', join(root, 'weg')), 'weg'),
  otherRoot('register-is-a-pipe', (root) => run('mkfifo', join(root, 'pipe')), 'pipe'),
  otherRoot('register-is-empty', (root) => void mkdirSync(join(root, 'leer')), 'leer'),
  {
    name: 'register-has-only-empty-folders',
    make: (root) => {
      rmSync(join(root, 'plans/heil.yaml'));
      rmSync(join(root, 'bodies/fb-45.yaml'));
    },
  },
  sparse('file-over-the-limit', 'plans/x.yaml', 1_048_577),
  sparse('file-of-three-gigabytes', 'plans/x.yaml', 3_221_225_472),
  sparse('settings-over-the-limit', 'plankreis.yaml', 1_048_577),
  sparse('settings-of-three-gigabytes', 'plankreis.yaml', 3_221_225_472),
  sparse('baseline-of-three-gigabytes', 'plankreis-baseline.json', 3_221_225_472),
  files('file-at-the-limit', { 'plans/x.yaml': `${plan('x')}#${'x'.repeat(1_048_576 - plan('x').length - 2)}\n` }),
  files('file-over-a-limit-of-the-settings', {
    'plankreis.yaml': 'limits: {file_size: 1024}\n',
    'plans/x.yaml': `${plan('x')}#${'x'.repeat(1024)}\n`,
  }),
  files('nested-over-a-limit-of-the-settings', {
    'plankreis.yaml': 'limits: {nesting: 4}\n',
    'plans/x.yaml': `${plan('x')}duties:\n  - {action: update, suspended: {until: [[a]]}}\n`,
  }),
  files('items-over-a-limit-of-the-settings', {
    'plankreis.yaml': 'limits: {collection_items: 10}\n',
    'plans/x.yaml': `${plan('x')}aliases: [a, b, c, d, e, f, g, h, i, j, k]\n`,
  }),
  files('aliases-over-a-limit-of-the-settings', {
    'plankreis.yaml': 'limits: {aliases: 1}\n',
    'plans/x.yaml': `${plan('x')}summary: &a A\naliases: [*a, *a]\n`,
  }),
  files('text-over-a-limit-of-the-settings', {
    'plankreis.yaml': 'limits: {text_length: 100}\n',
    'plans/x.yaml': `${plan('x')}summary: ${'a'.repeat(101)}\n`,
  }),
];

/** What a disk can hold in the place of a register. */
export const fileSystemRecipes: readonly Recipe[] = [...links, ...irregular, ...permissions, ...names, ...shapes];
