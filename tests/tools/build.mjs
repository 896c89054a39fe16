// Builds dist/ from src/: what is loaded late stays a file of its own.
import { renameSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import './compile-schemas.mjs';

const root = new URL('../../', import.meta.url).pathname;
const fresh = `dist.${process.pid}.tmp-plankreis`;
await build({
  absWorkingDir: root,
  entryPoints: { plankreis: 'src/cli/run.ts' },
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Packages that are CommonJS ask for `require` of Node's own modules.
  banner: { js: "import { createRequire as plankreisRequire } from 'node:module'; const require = plankreisRequire(import.meta.url);" },
});
// The old build serves until the new one is whole.
rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(root + fresh, `${root}dist`);
