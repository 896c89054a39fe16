// Compiles the vocabulary of definitions ahead of time into src/definitions/generated/: to do it at every start would take longer than all else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = new URL('../../src/definitions/', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [new URL('compile-vocabulary.ts', folder).pathname],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { compileVocabulary } = await import(`data:text/javascript;base64,${code}`);

// Functions, so that V8 keeps only the language that a run has asked for.
const functions = ['de', 'en'].map(
  (language) => `${language}: () => ${JSON.stringify(JSON.stringify(compileVocabulary(language)))},`,
);
mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(
  new URL('generated/vocabularies.js', folder),
  `export const vocabularies = {\n${functions.join('\n')}\n};\n`,
);
