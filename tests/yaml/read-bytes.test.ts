import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/load/decode.ts';
import { judgeYaml } from '../../src/yaml/judge.ts';
import { scanYaml } from '../../src/yaml/scan.ts';
import { defaultLimits } from '../../src/yaml/yaml-fault.ts';
import { checkFolder } from '../support/check-folder.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plankreis-bytes-'));
  mkdirSync(join(root, 'plans'));
  writeFileSync(join(root, 'plankreis.yaml'), 'name: Prüfregister\nlimits: {file_size: 1024}\n');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a file', () => {
  it('over the limit is not read, and says so', async () => {
    writeFileSync(join(root, 'plans/a.yaml'), `id: a\ntitle: A\nnote: ${'x'.repeat(1024)}\n`);
    const { findings } = await checkFolder(root);
    const [fault] = findings.map(({ diagnostic }) => diagnostic).filter(({ rule }) => rule === 'yaml-syntax');
    expect(fault?.message).toContain('1024');
    expect(fault?.help).toContain('limits.file_size');
  });

  it('of any bytes is decoded or is a fault, and never throws', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom('id: a\n', 'ä', '€', '😀', '\n', '\ufeff', '\ufffd').map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        const decoded = decode(bytes);
        if (typeof decoded === 'string') {
          expect(Buffer.from(decoded).equals(bytes)).toBe(true);
          expect(() => scanYaml(decoded, defaultLimits) ?? judgeYaml(decoded, defaultLimits)).not.toThrow();
        } else {
          const text = bytes.toString('utf8');
          expect(decoded.start).toBeLessThanOrEqual(text.length);
          // A lost character stands at the place that is named.
          if (decoded.message.en.includes('byte')) expect(text.charAt(decoded.start)).toBe('\ufffd');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
