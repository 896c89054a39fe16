import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../src/edit/overlay-tree.ts';
import { unifiedDiff } from '../../src/edit/unified-diff.ts';
import { makeFolder } from '../support/run-cli.ts';

/** Lets git apply a diff to the old files and returns what is there then. */
function applied(changes: readonly FileChange[], prefix: string): readonly string[] {
  const root = makeFolder({});
  for (const { from, before } of changes) {
    const path = join(root, prefix, from);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, before);
  }
  execFileSync('git', ['init', '-q'], { cwd: root });
  const diff = unifiedDiff(changes, prefix);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: diff });
  return changes.map(({ to }) => readFileSync(join(root, prefix, to), 'utf8'));
}

const change = (from: string, before: string, after: string, to = from): FileChange => ({
  from,
  to,
  before: Buffer.from(before),
  after: Buffer.from(after),
});

describe('a diff that git takes', () => {
  it.each<[string, FileChange]>([
    ['a line', change('plans/a.yaml', 'id: a\nlead: x\n', 'id: a\nlead: y\n')],
    ['the end of a file without a line break', change('plans/a.yaml', 'id: a\nlead: x', 'id: a\nlead: y')],
    ['wide line breaks', change('plans/a.yaml', 'id: a\r\nlead: x\r\n', 'id: a\r\nlead: y\r\n')],
    ['a mark at the start', change('plans/a.yaml', '\ufeffid: a\n', '\ufeffid: b\n')],
    ['another name', change('plans/alt.yaml', 'id: a\n', 'id: a\n', 'plans/a.yaml')],
    ['another name and another line', change('plans/alt.yaml', 'id: a\nlead: x\n', 'id: a\nlead: y\n', 'plans/a.yaml')],
    ['a name with blanks, umlauts and quotes', change('plans/ä "b"\\c\t.yaml', 'id: a\n', 'id: b\n')],
    [
      'a line that looks like a diff',
      change('plans/a.yaml', '--- x\n+++ y\n@@ -1 +1 @@\n', '--- x\n+++ z\n@@ -1 +1 @@\n'),
    ],
  ])('%s', (_, only) => {
    expect(applied([only], 'registry/')).toEqual([Buffer.from(only.after).toString('utf8')]);
    expect(applied([only], '')).toEqual([Buffer.from(only.after).toString('utf8')]);
  });

  it('has three lines around a change and says nothing of the others', () => {
    const before = Array.from({ length: 20 }, (_, index) => `zeile${index}: x\n`).join('');
    expect(unifiedDiff([change('plans/a.yaml', before, before.replace('zeile9: x', 'zeile9: y'))], 'r/')).toBe(
      [
        'diff --git a/r/plans/a.yaml b/r/plans/a.yaml',
        '--- a/r/plans/a.yaml',
        '+++ b/r/plans/a.yaml',
        '@@ -7,7 +7,7 @@',
        ' zeile6: x',
        ' zeile7: x',
        ' zeile8: x',
        '-zeile9: x',
        '+zeile9: y',
        ' zeile10: x',
        ' zeile11: x',
        ' zeile12: x',
        '',
      ].join('\n'),
    );
  });

  it('whatever the lines', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c: d', '', ' x', '-', '+'), { maxLength: 12 });
    const end = fc.constantFrom('', '\n');
    fc.assert(
      fc.property(text, text, end, end, (one, other, endOfOne, endOfOther) => {
        const only = change('plans/a.yaml', one.join('\n') + endOfOne, other.join('\n') + endOfOther);
        fc.pre(Buffer.compare(only.before, only.after) !== 0 && only.before.length > 0 && only.after.length > 0);
        expect(applied([only], 'r/')).toEqual([Buffer.from(only.after).toString('utf8')]);
      }),
      { numRuns: 60 },
    );
  });
});
