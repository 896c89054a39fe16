import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const folder = new URL('../../registry', import.meta.url).pathname;
const shipped: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

async function check(tree: RegisterTree): Promise<Report> {
  const register = await loadRegister(tree);
  const { rules } = configureRules(allRules, register.settings);
  return checkRegister(register, { asOf: '2026-11-01', language: 'de', rules, version: '0', registry: '.' });
}

/** A place in the shipped register that can be spoilt, and how: as a slip of the hand, or as a spreadsheet writes it. */
interface Slip {
  readonly path: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

const swap = (id: string): string => id.slice(0, 2) + (id[3] ?? '') + (id[2] ?? '') + id.slice(4);

function spoil(path: string, line: number, text: string): readonly Slip[] {
  const day = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
  const id = /\b(?:plan|indicator|lead|body|term|paper|by): ([a-z][a-z0-9-]{5,})\b/.exec(text)?.[1];
  return [
    ...(day === null || day[0] === undefined
      ? []
      : [{ path, line, from: day[0], to: `${Number(day[3])}.${Number(day[2])}.${day[1]}` }]),
    ...(id === undefined || swap(id) === id ? [] : [{ path, line, from: id, to: swap(id) }]),
  ];
}

const slips: readonly Slip[] = [...shipped].flatMap(([path, text]) =>
  text.split('\n').flatMap((line, index) => (line.trimStart().startsWith('#') ? [] : spoil(path, index, line))),
);
const singleEntries = [...shipped].filter(([, text]) => /^id: /m.test(text)).map(([path]) => path);

/** Slips, file names that are wrong, and how the files are stored. */
interface Damage {
  readonly slips: readonly Slip[];
  readonly misnamed: readonly string[];
  readonly isWide: boolean;
  readonly hasMark: boolean;
  readonly hasEnd: boolean;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  slips: fc.uniqueArray(fc.constantFrom(...slips), {
    minLength: 1,
    maxLength: 12,
    selector: ({ path, line }) => `${path}:${line}`,
  }),
  misnamed: fc.uniqueArray(fc.constantFrom(...singleEntries), { maxLength: 3 }),
  isWide: fc.boolean(),
  hasMark: fc.boolean(),
  hasEnd: fc.boolean(),
});

/** A text in the way that its file is stored. */
const store = (text: string, { isWide, hasMark, hasEnd }: Damage): string =>
  (hasMark ? '\ufeff' : '') + (hasEnd ? text : text.replace(/\n$/, '')).replaceAll('\n', isWide ? '\r\n' : '\n');

function spoilLine(lines: readonly string[], { line, from, to }: Slip): readonly string[] {
  return lines.map((text, index) => (index === line ? text.replace(from, to) : text));
}

const misname = (path: string): string => path.replace(/([^/]+)\.yaml$/, 'falsch-$1.yaml');

/** What a finding says, wherever it stands. */
const nameOf = ({ diagnostic: { fingerprint, message } }: CheckedFinding): string => `${fingerprint} ${message}`;

describe('--fix on the shipped register after slips of the hand', async () => {
  const clean = new Set((await check(memoryTree(shipped))).findings.map(nameOf));

  it('finds enough to spoil', () => {
    expect(slips.length).toBeGreaterThan(300);
    expect(singleEntries.length).toBeGreaterThan(100);
  });

  it('restores what was there, byte for byte, or leaves it and says so', async () => {
    let restored = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (done) => {
        const spoilt = new Map<string, string>();
        for (const [path, text] of shipped) {
          const here = done.slips.filter((slip) => slip.path === path);
          const lines = here.reduce(spoilLine, text.split('\n'));
          spoilt.set(done.misnamed.includes(path) ? misname(path) : path, store(lines.join('\n'), done));
        }
        const overlay = createOverlay(memoryTree(spoilt));
        const { report } = await mendRegister(overlay, await check(overlay.tree), [], check);
        const mended = new Map(spoilt);
        for (const { from, to, after } of overlay.changes()) {
          mended.delete(from);
          mended.set(to, Buffer.from(after).toString('utf8'));
        }
        expect(report.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
        const left: Slip[] = [];
        for (const [path, text] of shipped) {
          const here = done.slips.filter((slip) => slip.path === path);
          const now = mended.get(path) ?? mended.get(misname(path));
          const kept = here.filter(({ line, to }) => (now ?? '').split(/\r?\n/)[line]?.includes(to) === true);
          left.push(...kept);
          expect(now).toBe(store(kept.reduce(spoilLine, text.split('\n')).join('\n'), done));
        }
        restored += done.slips.length - left.length;
        // All is as it was before, or what is left of the slips is told.
        if (left.length === 0) expect(report.findings.filter((finding) => !clean.has(nameOf(finding)))).toEqual([]);
        for (const { path, line } of left) {
          const told = report.findings.some(
            ({ diagnostic }) => diagnostic.file === path && diagnostic.line === line + 1,
          );
          expect([path, line + 1, told]).toEqual([path, line + 1, true]);
        }
      }),
      { numRuns: 10, seed: 6 },
    );
    expect(restored).toBeGreaterThan(20);
  });
});
