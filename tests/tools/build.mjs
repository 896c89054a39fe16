// Builds dist/ from src/: one bundle that V8 can cache, and what starts it. What is heavy and seldom used stays a package.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import './compile-schemas.mjs';
import './compile-vocabulary.mjs';

const root = new URL('../../', import.meta.url).pathname;
const fresh = `dist.${process.pid}.tmp-plankreis`;
const common = {
  absWorkingDir: root,
  outdir: fresh,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};
await build({ ...common, entryPoints: { start: 'src/cli/start.ts' } });
await build({
  ...common,
  entryPoints: { plankreis: 'src/cli/run.ts' },
  external: ['@hpcc-js/wasm-graphviz', 'docx', 'fflate', 'globby', 'hucre', 'jsonata', 'micromatch'],
  // A function of what it needs from outside, so that it can be compiled, cached and called without Node's module loader.
  banner: { js: '(function (require, importPackage) { var module = { exports: {} }, exports = module.exports;' },
  footer: { js: 'return module.exports; })' },
});
const bundle = `${root}${fresh}/plankreis.js`;
writeFileSync(bundle, readFileSync(bundle, 'latin1').replaceAll(/\bimport\((?=")/g, 'importPackage('), 'latin1');
writeFileSync(`${root}${fresh}/package.json`, '{ "type": "commonjs" }\n');
// The old build serves until the new one is whole.
rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(root + fresh, `${root}dist`);
// A first run fills the cache of compiled code.
spawnSync(process.execPath, ['bin/plankreis.js', 'validate', '--registry', 'registry', '--fail-on', 'never'], {
  cwd: root,
});
