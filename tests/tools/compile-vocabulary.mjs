// Compiles the vocabulary of definitions ahead of time into src/definitions/generated/: to do it at every start would take longer than all else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = new URL('../../src/definitions/', import.meta.url);
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { compileLexicon } from './compile-lexicon.ts';
      export { lackingOf } from './lacking.ts';
      export { createLexicon } from './lexicon.ts';
      export { phrasesOf, wordGroups } from './vocabulary/vocabulary.ts';`,
    resolveDir: folder.pathname,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});
const { compileLexicon, lackingOf, createLexicon, phrasesOf, wordGroups } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

function vocabularyOf(language) {
  const lexicon = compileLexicon(language, phrasesOf(language), wordGroups[language]);
  return { lexicon, lacking: [...new Set(lackingOf(language, createLexicon(language, [lexicon])))] };
}

// Functions, so that V8 keeps only the language that a run has asked for.
const functions = ['de', 'en'].map(
  (language) => `${language}: () => ${JSON.stringify(JSON.stringify(vocabularyOf(language)))},`,
);
mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(
  new URL('generated/vocabularies.js', folder),
  `export const vocabularies = {\n${functions.join('\n')}\n};\n`,
);
