import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { mendRegister } from '../../src/edit/mend-register.ts';
import { createOverlay } from '../../src/edit/overlay-tree.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import type { RegisterTree } from '../../src/load/register-tree.ts';
import type { CheckedFinding, Report } from '../../src/model/report.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { randomRegister } from './random-register.ts';

async function check(tree: RegisterTree): Promise<Report> {
  const register = await loadRegister(tree);
  const { rules } = configureRules(allRules, register.settings);
  return checkRegister(register, { asOf: '2018-05-08', language: 'de', rules, version: '0', registry: '.' });
}

interface Mended {
  readonly before: Report;
  readonly after: Report;
  readonly files: ReadonlyMap<string, string>;
  /** Old name → new name. */
  readonly names: ReadonlyMap<string, string>;
}

async function mend(files: ReadonlyMap<string, string>): Promise<Mended> {
  const overlay = createOverlay(memoryTree(files));
  const before = await check(overlay.tree);
  const { report } = await mendRegister(overlay, before, [], check);
  const result = new Map(files);
  const names = new Map<string, string>();
  for (const { from, to, after } of overlay.changes()) {
    result.delete(from);
    names.set(from, to);
    result.set(to, Buffer.from(after).toString('utf8'));
  }
  return { before, after: report, files: result, names };
}

/** What a finding says, wherever it stands. */
const nameOf = ({ diagnostic: { fingerprint, severity, message } }: CheckedFinding): string =>
  `${fingerprint} ${severity} ${message}`;

const dates = ['2018-05-02', '2017', undefined];
const wrongDates = ['2018-5-2', '02.05.2018', '2. Mai 2018', ...dates];

describe('--fix on random registers in random styles', () => {
  it('changes no finding but those that it mends', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister({ forms: dates }), async (files) => {
        const { before, after } = await mend(files);
        const kept = before.findings.filter(({ fix }) => fix === undefined).map(nameOf);
        const left = new Set(after.findings.map(nameOf));
        // What had no fix is still there, and nothing is new.
        expect(kept.filter((name) => !left.has(name))).toEqual([]);
        const known = new Set(before.findings.map(nameOf));
        expect([...left].filter((name) => !known.has(name))).toEqual([]);
        expect(after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('done twice changes nothing more, dates included', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister({ forms: wrongDates }), async (files) => {
        const once = await mend(files);
        expect(once.after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
        const twice = await mend(once.files);
        expect(twice.files).toEqual(once.files);
        expect(twice.names.size).toBe(0);
        expect(once.after.findings.map(({ diagnostic }) => diagnostic)).toEqual(
          (await check(memoryTree(once.files))).findings.map(({ diagnostic }) => diagnostic),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps comments, blank lines, line breaks, marks and the end of every file', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister({ forms: wrongDates }), async (files) => {
        const { files: mended, names } = await mend(files);
        expect(mended.size).toBe(files.size);
        for (const [path, text] of files) {
          const now = mended.get(names.get(path) ?? path) ?? '';
          const ends = (all: string): readonly unknown[] => [
            all.startsWith('\ufeff'),
            all.endsWith('\n'),
            /\r\n/.test(all),
            /[^\r]\n/.test(all),
            all.match(/ # .*$/gm) ?? [],
          ];
          expect(ends(now)).toEqual(ends(text));
          expect(isMended(text.split('\n'), now.split('\n'))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Every old line is still there in its order, or as one that differs in the mended value only. */
function isMended(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  for (const line of before) {
    while (at < after.length && !isSameLine(line, after[at] ?? '')) at++;
    if (at === after.length) return false;
    at++;
  }
  return true;
}

function isSameLine(one: string, other: string): boolean {
  if (one === other || `${one}\r` === other) return true;
  const key = /^\s*(?:- )?[{ ]*(\w+):/.exec(one)?.[1];
  return key !== undefined && /references|plan|date|type/.test(key) && other.trim().startsWith(one.trim().slice(0, 8));
}
