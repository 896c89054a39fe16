// Writes src/rules/all-rules.ts: every rule file is found, none is forgotten.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';

const folder = new URL('../../src/rules/', import.meta.url);
const target = new URL('all-rules.ts', folder);
const groups = ['files', 'references', 'definitions', 'deadlines', 'bodies', 'entries', 'exceptions', 'engine'];

const rules = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'all-rules.ts')
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const name = /export const (\w+) = define(?:Entry)?Rule/.exec(text)?.[1];
    const group = /^ {2}group: '([a-z]+)'/m.exec(text)?.[1];
    if (name === undefined || !groups.includes(group)) throw new Error(`${file}: no rule, or no known group`);
    return { file, name, group };
  })
  .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.file < b.file ? -1 : 1));

const imports = rules
  .toSorted((a, b) => (a.file < b.file ? -1 : 1))
  .map(({ file, name }) => `import { ${name} } from './${file}';`);
const text = `// Made by \`npm run generate\` from the files of this folder. Do not edit.
import type { Rule } from '../model/rule.ts';
${imports.join('\n')}

/** Every rule, by group and id.. */
export const allRules: readonly Rule[] = [${rules.map(({ name }) => name).join(', ')}];
`;
writeFileSync(
  target,
  await prettier.format(text, { ...(await prettier.resolveConfig(target.pathname)), parser: 'typescript' }),
);
