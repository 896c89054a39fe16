// Mutation testing: `npm run mutation`, or with folders or files: `npm run mutation -- src/deadlines/period.ts`.
import { Stryker } from '@stryker-mutator/core';
import { folders } from './folders.mjs';

const wanted = process.argv.slice(2);
for (const [folder, { mutate }] of Object.entries(folders)) {
  const own = wanted.filter((path) => path === folder || path.startsWith(`${folder}/`));
  if (wanted.length > 0 && own.length === 0) continue;
  process.env['MUTATED_FOLDER'] = folder;
  const name = folder.replace('src/', '');
  await new Stryker({
    configFile: 'tests/mutation/stryker.config.json',
    mutate: own.length === 0 || own.includes(folder) ? mutate : own,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
}
