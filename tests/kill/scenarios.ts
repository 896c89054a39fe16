import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A command that writes, and what it works on. */
export interface Scenario {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** As seen from the folder of the files. */
  readonly args: readonly string[];
  /** Files that get another name, old and new. */
  readonly renames: readonly (readonly [string, string])[];
}

const count = 24;
const numbers = Array.from({ length: count }, (_, index) => index);

/** Every plan has a wrong file name and a date to be mended; every second one is named by one that it does not name back. */
const plan = (index: number): string =>
  [
    `id: plan-${index}`,
    `title: Planwerk Nummer ${index}`,
    `summary: ${'Was hier steht, bleibt stehen. '.repeat(200)}`,
    'lead: fb-45',
    'no_duty: none',
    index % 2 === 0
      ? `references:\n  - {plan: plan-${index + 1}, relation: coordinates_with} # bleibt`
      : '# noch ohne Verweise',
    "editions:\n  - id: '2017'\n    events:\n      - {type: adopted, date: '8.5.2017'}",
    '',
  ].join('\n');

const register: Readonly<Record<string, string>> = {
  'registry/plankreis.yaml': 'name: Beispiel\n',
  'registry/bodies/fb-45.yaml': 'id: fb-45\nname: Kinder, Jugend und Schule\n',
  ...Object.fromEntries(numbers.map((index) => [`registry/plans/alt/datei-${index}.yaml`, plan(index)])),
};

/** The same without what could not be read. */
const sound = Object.fromEntries(
  Object.entries(register).map(([path, text]) => [path, text.replace("'8.5.2017'", '2017-05-08')]),
);

const old = `${'So stand es hier. '.repeat(2000)}\n`;
const page = `# Seite\n\n<!-- plankreis:overview -->\nalt\n<!-- /plankreis:overview -->\n\n${old}`;
const onRegister = ['--registry', 'registry', '--as-of', '2018-05-08'];

/** Every command that writes. */
export const scenarios: readonly Scenario[] = [
  {
    name: '--fix',
    files: register,
    args: ['validate', '--fix', ...onRegister],
    renames: numbers.map((index) => [
      `registry/plans/alt/datei-${index}.yaml`,
      `registry/plans/alt/plan-${index}.yaml`,
    ]),
  },
  {
    name: '--update-baseline',
    files: { ...register, 'registry/plankreis-baseline.json': '{\n  "schemaVersion": 1,\n  "findings": []\n}\n' },
    args: ['validate', '--update-baseline', ...onRegister],
    renames: [],
  },
  {
    name: 'several -f',
    files: { ...register, 'a.json': old, 'b.sarif': old, 'c.xml': old, 'd.html': old },
    args: [
      'validate',
      '-f',
      'json=a.json',
      '-f',
      'sarif=b.sarif',
      '-f',
      'junit=c.xml',
      '-f',
      'html=d.html',
      ...onRegister,
    ],
    renames: [],
  },
  {
    name: 'overview -o',
    files: { ...sound, 'uebersicht.xlsx': old },
    args: ['overview', '-o', 'uebersicht.xlsx', ...onRegister],
    renames: [],
  },
  {
    name: 'overview --update',
    files: { ...sound, 'seite.md': page },
    args: ['overview', '-f', 'markdown', '--update', 'seite.md', ...onRegister],
    renames: [],
  },
];

/** Writes files into a folder. */
export function layOut(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
