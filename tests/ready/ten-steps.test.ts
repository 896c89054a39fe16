import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeMachine, readExample } from './machine.ts';

const root = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The steps of the README, each with what it sets as code. */
const steps = readme
  .slice(readme.indexOf('in zehn Schritten'))
  .split(/\n(?=#)/)[0]
  ?.split(/\n(?=\d+\. )/)
  .slice(1)
  .map((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));

/** What somebody does who follows the steps by the letter. */
interface Follower {
  /** Types a command, and gives its exit code and what it showed. */
  type(command: string): { readonly code: number; readonly shown: string };
  /** Does a step: writes the files that it names, types its commands; gives what they came to. */
  follow(step: number): readonly { readonly command: string; readonly code: number; readonly shown: string }[];
  /** A path in the folder that the steps have led to. */
  path(name: string): string;
}

function follower(): Follower {
  const machine = makeMachine({ isInstalled: true });
  let folder = mkdtempSync(join(tmpdir(), 'plankreis-schritte-'));
  symlinkSync(root, join(folder, 'plankreis'));
  const type: Follower['type'] = (command) => {
    const memo = join(machine.env['HOME'] ?? '', 'wo');
    const { code, stdout, stderr } = machine.run(folder, 'bash', ['-c', `trap 'pwd >"${memo}"' EXIT; ${command}`]);
    folder = readFileSync(memo, 'utf8').trim();
    return { code, shown: stdout + stderr };
  };
  return {
    type,
    path: (name) => join(folder, name),
    follow: (step) => {
      let file: string | undefined;
      const done: { command: string; code: number; shown: string }[] = [];
      for (const code of steps?.[step - 1] ?? []) {
        if (/^registry\/\S+\.yaml$/.test(code)) file = join(folder, code);
        else if (/^[a-z]\w*: /.test(code) && file !== undefined) appendFileSync(file, `${code}\n`);
        else if (/^(?:git|cp|mkdir|for|plankreis) /.test(code)) done.push({ command: code, ...type(code) });
        else throw new Error(`step ${step}: what is “${code}”?`);
      }
      return done;
    },
  };
}

describe('the ten steps of the README, done by the letter', () => {
  const someone = follower();
  const codes = (step: number): readonly number[] => someone.follow(step).map(({ code }) => code);

  it('are ten, and the first one installs', () => {
    expect(steps).toHaveLength(10);
    expect(steps?.[0]).toEqual(['plankreis', 'npm ci && npm link']);
  });

  it('2 to 5 make a register', () => {
    expect([codes(2), codes(3), codes(4), codes(5)]).toEqual([[0], [], [], []]);
    expect(readdirSync(someone.path('registry/plans'))).toEqual(['kitabedarfsplanung.yaml']);
  });

  it('6 finds what Excel and a slip left behind', () => {
    const [check] = someone.follow(6);
    expect(check?.code).toBe(1);
    expect(check?.shown).toContain('8.5.2018');
  });

  it('7 shows what would be mended, then mends it', () => {
    const before = readFileSync(someone.path('registry/plans/kitabedarfsplanung.yaml'), 'utf8');
    const [trial, mended] = someone.follow(7);
    expect(trial?.shown).toContain('+editions: [{id: Erste, events: [{type: adopted, date: 2018-05-08}]}]');
    expect([trial?.code, mended?.code]).toEqual([1, 0]);
    expect(readFileSync(someone.path('registry/plans/kitabedarfsplanung.yaml'), 'utf8')).toBe(
      before.replace('8.5.2018', '2018-05-08').replace('fb45', 'fb-45'),
    );
  });

  it('8 puts the rest aside', () => {
    expect(codes(8)).toEqual([0]);
    expect(someone.type('plankreis validate --fail-on info').code).toBe(0);
    expect(existsSync(someone.path('registry/plankreis-baseline.json'))).toBe(true);
  });

  it('9 writes all schemas that the editor settings name, and no others', () => {
    expect(codes(9)).toEqual([0, 0]);
    const settings = JSON.parse(readFileSync(someone.path('.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Readonly<Record<string, string>>;
    };
    const named = Object.keys(settings['yaml.schemas']).toSorted();
    expect(readdirSync(someone.path('.schemas')).map((name) => `.schemas/${name}`)).toEqual(named);
    for (const path of named) {
      const schema: unknown = JSON.parse(readFileSync(someone.path(path), 'utf8'));
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    }
  });

  it('10 commits; from then on what is new is held up', () => {
    const done = someone.follow(10);
    // There is nothing to compare with before the first upload.
    expect(done.map(({ code }) => code)).toEqual([0, 0, 0, 0, 2]);
    expect(readFileSync(someone.path('.gitlab-ci.yml'), 'utf8')).toBe(readExample('gitlab-ci.yml'));
    someone.type('git update-ref refs/remotes/origin/main HEAD');
    const since = done.at(-1)?.command ?? '';
    expect(someone.type(since)).toMatchObject({ code: 0 });
    someone.type('echo "involved: [weg]" >>registry/plans/kitabedarfsplanung.yaml');
    const { code, shown } = someone.type(since);
    expect(code).toBe(1);
    expect(shown).toContain('1 Fehler');
    expect(someone.type('git commit -am Falsch').code).toBe(1);
  });
});
