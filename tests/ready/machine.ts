import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from '../support/git-repository.ts';
import type { Run } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The text of a file in `.examples`. */
export const readExample = (name: string): string => readFileSync(join(root, '.examples', name), 'utf8');

/** The version of the project. */
export const ownVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** A machine as the ready-made files expect it: programs on the path, an environment, nothing of this machine's settings. */
export interface Machine {
  readonly env: Readonly<Record<string, string>>;
  /** The packed project, as a registry would serve it. */
  readonly tarball: string;
  /** Runs a program. */
  run(folder: string, program: string, args: readonly string[], more?: Readonly<Record<string, string>>): Run;
  /** Adds a program written in sh. */
  addProgram(name: string, script: string): void;
}

/** Packs the built project; `npm pack` itself would build again, under the feet of other tests. */
function pack(folder: string): string {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return join(folder, name ?? '');
}

/**
 * `npm install --global TARBALL`, without a network: the package as it was packed, beside it just those packages that it
 * says it depends on. Other calls of npm fail.
 */
const installScript = (folder: string): string => `
[ "$1 $2" = 'install --global' ] || exit 64
case "$3" in *.tgz) ;; *) exit 65 ;; esac
mkdir -p '${folder}/lib/node_modules' && tar -xzf "$3" -C '${folder}/lib'
for name in $('${process.execPath}' -p 'Object.keys(require("${folder}/lib/package/package.json").dependencies).join(" ")'); do
  mkdir -p "$(dirname '${folder}'/lib/node_modules/"$name")"
  ln -sfn '${root}'node_modules/"$name" '${folder}'/lib/node_modules/"$name"
done
chmod 755 '${folder}/lib/package/bin/plankreis.js'
ln -sfn '${folder}/lib/package/bin/plankreis.js' '${folder}/bin/plankreis'
`;

/** A machine with git, Node and an npm that installs the packed project; `isInstalled`: with `plankreis` on the path already. */
export function makeMachine({ isInstalled }: { readonly isInstalled: boolean }): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'plankreis-machine-'));
  const tarball = pack(folder);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  mkdirSync(join(folder, 'home'));
  const addProgram = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  addProgram('npm', installScript(folder));
  symlinkSync(process.execPath, join(bin, 'node'));
  const kept = Object.entries(gitEnvironment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const env = {
    ...Object.fromEntries(kept),
    PATH: [bin, ...(process.env['PATH'] ?? '').split(':')].join(':'),
    HOME: join(folder, 'home'),
    TMPDIR: folder,
  };
  const run: Machine['run'] = (cwd, program, args, more = {}) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: { ...env, ...more }, encoding: 'utf8' });
    return { code: status ?? -1, stdout, stderr };
  };
  const machine: Machine = { env, tarball, run, addProgram };
  if (isInstalled) {
    const { code, stderr } = run(folder, 'npm', ['install', '--global', tarball]);
    if (code !== 0) throw new Error(stderr);
  }
  return machine;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const plan = (id: string, lead: string): string =>
  `id: ${id}\ntitle: Planwerk ${id.toUpperCase()}\nno_duty: none\nlead: ${lead}\n`;

/** A small register below `registry/`, with one old fault. */
export const registerFiles: Readonly<Record<string, string>> = {
  'registry/plankreis.yaml': 'name: Beispiel\nrules: {entry-incomplete: off}\n',
  'registry/bodies/amt.yaml': 'id: amt\nname: Amt für alles\n',
  'registry/plans/alt.yaml': plan('alt', 'verschollen'),
};

/** Files that bring a new fault, and the same without it. */
export const brokenFiles = { 'registry/plans/neu.yaml': plan('neu', 'amtt') };
export const soundFiles = { 'registry/plans/neu.yaml': plan('neu', 'amt') };
