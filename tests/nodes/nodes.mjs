// The versions of Node that are supported, as programs: the one that runs this, and the others from the registry of packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;
const versions = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' };

/** The path of a Node of each supported main version; what is missing is installed into node_modules/.cache. */
export function nodes() {
  const own = process.versions.node;
  return Object.entries(versions).map(([main, version]) =>
    own.startsWith(`${main}.`) ? { version: own, path: process.execPath } : { version, path: install(version) },
  );
}

function install(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = `${root}node_modules/.cache/plankreis/nodes/${version}`;
  const path = `${folder}/node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (existsSync(path)) return path;
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `${name}@${version}`,
  ];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0 || !existsSync(path)) throw new Error(`Node ${version} cannot be installed: ${stderr}`);
  return path;
}
