// What is installed with the program, and under which licences: read from the lockfile, so that it needs no registry.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;

/** Licences whose code may stand beside code under the EUPL-1.2. */
export const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
];

/** The packages that an installation brings along, by name: name, version, licence, folder. */
export function productionPackages() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license: license ?? 'unknown',
      path,
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The list that is committed, one package a line. */
export function licenseList() {
  return productionPackages()
    .map(({ name, version, license }) => `${name} ${version} ${license}\n`)
    .join('');
}

/** The text of a package's licence, as it came with it; undefined where none came. */
export function licenseText({ path }) {
  const folder = `${root}${path}`;
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? undefined : readFileSync(`${folder}/${file}`, 'utf8').trim();
}
