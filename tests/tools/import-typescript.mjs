// Bundles a module of the tests and imports it: not every Node that is supported reads TypeScript.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;

/** Imports a module of the tests by its path from the root. Its packages are found where they are installed. */
export async function importTypeScript(path) {
  const outfile = `${root}node_modules/.cache/plankreis/${path.replaceAll('/', '-')}.${process.pid}.mjs`;
  mkdirSync(new URL('.', `file://${outfile}`), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.setSourceMapsEnabled(true);
  const module = await import(outfile);
  rmSync(outfile);
  return module;
}

/** The whole number behind an option, or what holds where there is none. */
export function numberOption(values, name, otherwise) {
  const text = values[name];
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name}: a whole number, please`);
  return Number(text);
}
