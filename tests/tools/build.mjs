// Builds dist/ from src/: one bundle that V8 can cache, and what starts it. What is heavy and seldom used stays a package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

/** Modules of Node that few runs need are loaded when something of them is first used: together they cost as much as a small register. */
const seldom = ['child_process', 'crypto', 'tty', 'util', 'v8', 'vm'];

const whenUsed = 'var whenUsed = (name) => new Proxy({}, { get: (_, key) => require(name)[key] });';

/** The level of colours is always given, so that nobody has to ask the terminal what it can do. */
const withoutColorDetection = {
  name: 'without colour detection',
  setup(to) {
    to.onLoad({ filter: /chalk\/source\/vendor\/supports-color\/index\.js$/ }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

await build({
  ...common,
  entryPoints: { plankreis: 'src/cli/run.ts' },
  external: ['@hpcc-js/wasm-graphviz', 'docx', 'fflate', 'globby', 'hucre', 'jsonata', 'micromatch'],
  plugins: [withoutColorDetection],
  // A function of what it needs from outside, so that it can be compiled, cached and called without Node's module loader.
  banner: {
    js: `(function (require, importPackage) {
var module = { exports: {} }, exports = module.exports;
${whenUsed}`,
  },
  footer: { js: 'return module.exports; })' },
});
const bundle = `${root}${fresh}/plankreis.js`;
const loadWhenUsed = (code) =>
  code.replaceAll(new RegExp(`\\brequire\\(("node:(?:${seldom.join('|')})")\\)`, 'g'), 'whenUsed($1)');
// esbuild leaves regular expressions as they are; what is read as Latin-1 must be ASCII in them too.
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const finish = (code) => inAscii(loadWhenUsed(code));
const code = finish(readFileSync(bundle, 'utf8')).replaceAll(/\bimport\((?=")/g, 'importPackage(');
writeFileSync(bundle, code, 'latin1');
const bundleHash = createHash('sha256').update(code).digest('hex').slice(0, 16);
await build({
  ...common,
  entryPoints: { start: 'src/cli/start.ts' },
  define: { bundleHash: JSON.stringify(bundleHash) },
  banner: { js: whenUsed },
});
const starter = `${root}${fresh}/start.js`;
writeFileSync(starter, finish(readFileSync(starter, 'utf8')), 'latin1');
writeFileSync(`${root}${fresh}/package.json`, '{ "type": "commonjs" }\n');
// The old build serves until the new one is whole.
rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(root + fresh, `${root}dist`);
// A first run of each command fills its cache of compiled code.
for (const args of [
  'validate --fail-on never',
  'due',
  'conflicts',
  'overview',
  'list plans',
  'cites',
  'show',
  'matrix',
  'graph',
]) {
  spawnSync(process.execPath, ['bin/plankreis.js', ...args.split(' '), '--registry', 'registry', '--no-cache'], {
    cwd: root,
  });
}
