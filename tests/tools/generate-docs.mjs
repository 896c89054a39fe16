// Writes what README.md shows of the program itself, between its markers: real output, and the list of rules.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';

const root = new URL('../../', import.meta.url);
const readme = new URL('README.md', root);

function run(...args) {
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/plankreis.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (stdout === '' && stderr !== '') throw new Error(`plankreis ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The German name of each rule's group: the list of all rules stands under it. */
function groupsOfRules() {
  const groups = new Map();
  let group = '';
  for (const line of run('explain', '--lang', 'de').split('\n')) {
    const id = /^ {2}(\S+)/.exec(line)?.[1];
    if (id !== undefined) groups.set(id, group);
    else if (/^\S/.test(line)) group = line;
  }
  return groups;
}

function ruleTable() {
  const rules = JSON.parse(run('explain', '-f', 'json', '--lang', 'de'));
  const groups = groupsOfRules();
  const cell = (text) => text.replaceAll('|', '\\|');
  const rows = rules.map(
    ({ id, severity, title }) => `| ${groups.get(id)} | \`${id}\` | ${severity} | ${cell(title)} |`,
  );
  return ['| Gruppe | Regel | Schwere | meldet |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const parts = {
  picture: () =>
    [
      '```text',
      run(
        'validate',
        'registry/plans/jugend/kitabedarfsplanung.yaml',
        '--registry',
        'registry',
        '--as-of',
        '2018-05-08',
        '--rule',
        'definition-conflict',
        '--quiet',
      )
        .trimEnd()
        .split(/\n(?=\S)/)[0],
      '```',
    ].join('\n'),
  rules: ruleTable,
};

let text = readFileSync(readme, 'utf8');
for (const [name, make] of Object.entries(parts)) {
  const marker = new RegExp(`(<!-- plankreis:${name} -->\n)[^]*?(<!-- /plankreis:${name} -->)`);
  if (!marker.test(text)) throw new Error(`README.md has no place for ${name}`);
  text = text.replace(marker, (_, start, end) => `${start}\n${make()}\n\n${end}`);
}
writeFileSync(
  readme,
  await prettier.format(text, { ...(await prettier.resolveConfig(readme.pathname)), parser: 'markdown' }),
);

// The overview looks at the register as of the day up to which it is recorded, so that it does not age by itself.
run(
  'overview',
  '--registry',
  'registry',
  '-f',
  'markdown',
  '--as-of',
  '2026-11-22',
  '--update',
  'registry/UEBERSICHT.md',
);
