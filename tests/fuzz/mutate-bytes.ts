import { nastyTexts } from '../support/nasty-text.ts';
import type { Random } from './random.ts';

/** What readers of YAML trip over, and what strangers write. */
const pieces: readonly string[] = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    ':',
    ',',
    '&a ',
    '*a',
    '!!int ',
    '!a ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '#',
    ' #',
    '\t',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '__proto__: ',
    'constructor: ',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '  ',
    '\\',
    '\\u0000',
  ],
  ...['\0', '\u001b[31m', '\ufeff', '\u2028', '\u00a0', '\u202e', '\u0308', 'ä', '👩‍👩‍👧', '\u200b', '::error::x', '=1+1'],
  ...[
    'null',
    '~',
    'true',
    '0',
    '-1',
    '05334002',
    '1e400',
    '.inf',
    '.nan',
    '9007199254740993',
    '0x1F',
    '1.10',
    '2018-02-30',
    '9999-12-31',
  ],
  ...[
    'P1Y',
    'P99999999999Y',
    'PT1H',
    '31.12.2018',
    'plan:',
    'id: ',
    'id: a\n',
    '- id: a\n',
    '$',
    '[[',
    '../',
    '/etc/passwd',
  ],
  ...Object.values(nastyTexts).filter((text) => text.length < 200),
];

const rawBytes: readonly number[] = [0, 1, 9, 10, 13, 27, 32, 45, 58, 127, 128, 0xc3, 0xe4, 0xed, 0xff, 0xfe];

/** No file grows beyond what a second may be spent on. */
const largest = 200_000;

type Mutation = (bytes: Buffer, random: Random, other: Uint8Array) => Uint8Array;

const splice = (bytes: Buffer, start: number, end: number, inserted: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(end)]);

function slice(bytes: Buffer, random: Random, most = 80): readonly [number, number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.below(most))];
}

const insertPiece: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  return splice(bytes, at, at, Buffer.from(random.pick(pieces)));
};

const replaceWithPiece: Mutation = (bytes, random) => {
  const [start, end] = slice(bytes, random, 12);
  return splice(bytes, start, end, Buffer.from(random.pick(pieces)));
};

const changeByte: Mutation = (bytes, random) => {
  const changed = Buffer.from(bytes);
  if (changed.length > 0) {
    const at = random.below(changed.length);
    changed[at] = random.chance(0.5) ? random.pick(rawBytes) : (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
};

const removeSome: Mutation = (bytes, random) => splice(bytes, ...slice(bytes, random), Buffer.alloc(0));

const copySome: Mutation = (bytes, random) => {
  const [start, end] = slice(bytes, random, 300);
  const at = random.below(bytes.length + 1);
  return splice(bytes, at, at, bytes.subarray(start, end));
};

const takeFromOther: Mutation = (bytes, random, other) => {
  const [start, end] = slice(Buffer.from(other), random, 400);
  const at = random.below(bytes.length + 1);
  return splice(bytes, at, at, other.subarray(start, end));
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1));

/** One piece so often that whatever takes longer than linear time shows it. */
const repeatSome: Mutation = (bytes, random) => {
  const [start, end] = slice(bytes, random, 60);
  const piece = random.chance(0.5) ? Buffer.from(random.pick(pieces)) : bytes.subarray(start, end);
  const times = Math.min(2 ** random.below(16), Math.floor((largest - bytes.length) / Math.max(1, piece.length)));
  const repeated = Buffer.concat(Array.from({ length: Math.max(0, times) }, () => piece));
  return splice(bytes, end, end, repeated);
};

const changeLines: Mutation = (bytes, random) => {
  const lines = bytes.toString('latin1').split('\n');
  const at = random.below(lines.length);
  const other = random.below(lines.length);
  const line = lines[at] ?? '';
  const action = random.below(5);
  if (action === 0) lines.splice(at, 1);
  else if (action === 1) lines.splice(other, 0, line);
  else if (action === 2) [lines[at], lines[other]] = [lines[other] ?? '', line];
  else if (action === 3) lines[at] = ' '.repeat(random.below(6)) + line;
  else lines[at] = line.replace(/^ {1,2}/, '');
  return Buffer.from(lines.join('\n'), 'latin1');
};

const mutations: readonly Mutation[] = [
  insertPiece,
  insertPiece,
  replaceWithPiece,
  changeByte,
  removeSome,
  copySome,
  takeFromOther,
  cutOff,
  repeatSome,
  changeLines,
  changeLines,
];

/** Damages the bytes of a file once or a few times, as accidents and strangers do. */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let result = bytes;
  const count = random.chance(0.6) ? 1 : 1 + random.below(4);
  for (let index = 0; index < count; index++) result = random.pick(mutations)(Buffer.from(result), random, other);
  return result.subarray(0, largest);
}
