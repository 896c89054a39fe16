import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/load/load-register.ts';
import { qualifiedId } from '../../src/model/entry-name.ts';
import type { Asking } from '../../src/views/asking.ts';
import { findCitations } from '../../src/views/cites/cites-view.ts';
import { publicRegister } from '../../src/views/public-register.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { anyFiles, names, readStated, type Files, type Stated } from './citing-files.ts';

async function askingOf(files: Files): Promise<Asking> {
  const register = publicRegister(await loadRegister(memoryTree(files)));
  return { register, asOf: '2018-05-08', language: 'de', format: 'json' };
}

const line = ({ from, path, how }: Omit<Stated, 'to'>): string => `${from} ${path} ${how}`;

/** How far everybody is from a name, by trying all pairs again and again until nothing gets nearer. */
function distances(stated: readonly Stated[], start: string): Map<string, number> {
  const known = new Map([[start, 0]]);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { from, to } of stated) {
      const next = (known.get(to) ?? Infinity) + 1;
      if (next < (known.get(from) ?? Infinity)) {
        known.set(from, next);
        isChanged = true;
      }
    }
  }
  return known;
}

describe('cites, for any register', () => {
  it('equals reading all files', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const asking = await askingOf(files);
        expect(asking.register.faults).toEqual([]);
        const stated = readStated(files);
        for (const name of names) {
          const { citations } = findCitations(name, {}, asking);
          const found = citations.map(({ from, path, how }) => line({ from: qualifiedId(from), path, how }));
          expect(found.toSorted()).toEqual(
            stated
              .filter(({ to }) => to === name)
              .map(line)
              .toSorted(),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds everybody who leads there, at the least distance and by a way that exists', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.constantFrom(...names), async (files, name) => {
        const asking = await askingOf(files);
        const stated = readStated(files);
        const expected = distances(stated, name);
        const { citations } = findCitations(name, { transitive: true }, asking);
        const found = new Map(citations.map(({ from, distance }) => [qualifiedId(from), distance]));
        // Every citation that leads one step nearer is told, each once; and who names itself.
        const nearer = stated.filter(
          ({ from, to }) => expected.get(from) === (expected.get(to) ?? Infinity) + 1 || (from === name && to === name),
        );
        expect(citations.map(({ from, path, how }) => line({ from: qualifiedId(from), path, how })).toSorted()).toEqual(
          nearer.map(line).toSorted(),
        );
        expected.delete(name);
        found.delete(name);
        expect([...found].toSorted()).toEqual([...expected].toSorted());
        for (const { from, via, distance } of citations) {
          expect(via).toHaveLength(distance - 1);
          const way = [qualifiedId(from), ...via, name];
          for (const [index, step] of way.slice(0, -1).entries()) {
            expect(stated.some((one) => one.from === step && one.to === way[index + 1])).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
