import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recipe } from './recipes.ts';

const head = 'id: gross\ntitle: Gross\nlead: fb-45\nno_duty: none\n';
const bytes = 100_000;

/** A file of 100,000 bytes, made of one piece again and again. */
const repeated = (name: string, piece: string, start = head, end = ''): Recipe =>
  written(name, start + piece.repeat(Math.floor(bytes / piece.length)) + end);

const written = (name: string, text: string, path = 'plans/gross.yaml'): Recipe => ({
  name: `large-${name}`,
  make: (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return { size: Buffer.byteLength(text) };
  },
});

const counted = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** A list of entries in one file. */
const entries = (name: string, count: number, entry: (index: number) => string, path = 'plans/gross.yaml'): Recipe =>
  written(
    name,
    counted(count, (index) => `- {${entry(index)}}\n`),
    path,
  );

const sound = (index: number): string => `id: p${index}, title: Plan ${index}, lead: fb-45, no_duty: none`;
/** The same letters for every index, in another order: what comes near everything else. */
const near = (index: number): string => index.toString(2).padStart(12, '0').replaceAll('0', 'a').replaceAll('1', 'b');

const texts: readonly Recipe[] = [
  repeated('opening-brackets', '[', ''),
  repeated('opening-braces', '{a: ', ''),
  repeated('dashes', '- ', ''),
  repeated('question-marks', '? ', ''),
  repeated('colons', 'a: ', ''),
  repeated('closing-brackets', 'a: ]\n'),
  repeated('commas', ',', `${head}aliases: [`),
  repeated('short-lists', '[a],', `${head}aliases: [`, ']\n'),
  repeated('quotes', '"a" '),
  repeated('escapes', '\\n', `${head}summary: "`, '"\n'),
  repeated('unclosed-quote', 'a\n', `${head}summary: "`),
  repeated('doubled-quotes', "''", `${head}summary: '`, "'\n"),
  repeated('comment', '#'),
  repeated('comments', '# a\n'),
  repeated('line-feeds', '\n'),
  repeated('carriage-returns', '\r'),
  repeated('blanks', ' ', `${head}summary: a`, 'b\n'),
  repeated('tabs', '\t'),
  repeated('tabs-after-colons', 'a:\t\tb\n'),
  repeated('nul', '\0'),
  repeated('no-break-spaces', '\u00a0'),
  repeated('combining-marks', '\u0308', `${head}summary: a`, '\n'),
  repeated('block-lines', '  a\n', `${head}summary: |\n`),
  repeated('folded-lines', '  a\n\n', `${head}summary: >\n`),
  repeated('plain-lines', '  a\n', `${head}summary: a\n`),
  repeated('tags', '!a '),
  repeated('anchors', '&a '),
  repeated('aliases', '*a '),
  repeated('documents', '---\n', ''),
  repeated('document-ends', '...\n', ''),
  repeated('directives', '%A b\n', ''),
  repeated('block-signs', '|\n'),
  repeated('ids-that-are-lists', 'id: [\n', ''),
  repeated('empty-lines-before-a-key', '\r\n', `${head}wort`, 'a: b\n'),
  repeated('conflict-markers', '<<<<<<< a\n'),
  repeated('one-word', 'a', `${head}summary: `, '\n'),
  repeated('emoji', '👩‍👩‍👧', `${head}summary: `, '\n'),
  written('anchored-texts', head + counted(2500, (i) => `k${i}: &a${i} x\nl${i}: *a${i}\n`)),
  written(
    'keys-40000',
    counted(40_000, (i) => `k${i}: ${i}\n`),
  ),
  written('keys-in-braces', `${head}revision: {${counted(9000, (i) => `k${i}: ${i}, `)}}\n`),
  written('keys-that-stand-twice', head + counted(1900, (i) => `k${i % 950}: ${i}\n`)),
  written('unknown-keys-near-known-ones', head + counted(1900, (i) => `sumary${near(i)}: x\n`)),
  written('long-unknown-keys', head + counted(900, (i) => `${near(i).repeat(8)}: x\n`)),
  written(
    'indented-ever-deeper',
    counted(440, (i) => `${' '.repeat(i)}a:\n`),
  ),
  written(
    'indented-ever-less',
    counted(440, (i) => `${' '.repeat(440 - i)}a:\n`),
  ),
];

const registers: readonly Recipe[] = [
  entries('entries-without-a-title', 1900, (i) => `id: p${i}`),
  entries('entries-with-an-unknown-key', 1900, (i) => `${sound(i)}, leed: x`),
  entries('entries-with-a-broken-id', 1900, (i) => `id: Ä${i}, title: Plan ${i}`),
  entries('entries-with-one-id', 1900, (i) => `id: p, title: Plan ${i}, lead: fb-45, no_duty: none`),
  entries('entries-with-one-title', 1900, (i) => `id: p${i}, title: Plan, lead: fb-45, no_duty: none`),
  entries('references-to-nothing', 1900, (i) => `${sound(i)}, involved: [weg-${near(i)}]`),
  entries('references-to-one', 1900, (i) => `${sound(i)}, references: [{plan: p0, relation: coordinates_with}]`),
  entries(
    'references-to-the-next',
    1900,
    (i) => `${sound(i)}, references: [{plan: p${(i + 1) % 1900}, relation: coordinates_with}]`,
  ),
  entries('one-long-circle', 1900, (i) => `${sound(i)}, part_of: p${(i + 1) % 1900}`),
  entries('each-replaces-the-next', 1900, (i) => `${sound(i)}, replaces: [p${i + 1}]`),
  entries('everything-in-common', 1900, (i) => `${sound(i)}, topics: [a, b], areas: [x], target_groups: [c]`),
  entries('terms-in-common', 1500, (i) => `${sound(i)}, terms: [{term: t1}, {term: t2}]`),
  entries(
    'titles-that-contain-each-other',
    1000,
    (i) => `id: p${i}, title: ${'Plan '.repeat(1 + (i % 50))}${i}, lead: fb-45, no_duty: none`,
  ),
  entries('exceptions', 1000, (i) => `${sound(i)}, exceptions: [{rule: lead-missing, reason: x}]`),
  entries('norms', 500, (i) => `${sound(i)}, legal_basis: [{norm: "${'§ 80 Abs. 5 SGB VIII, '.repeat(8)}"}]`),
  entries('parents-in-a-row', 1900, (i) => `id: b${i}, name: Amt ${i}, parent: b${i + 1}`, 'bodies/gross.yaml'),
  entries('areas-in-a-row', 1900, (i) => `id: a${i}, name: Gebiet ${i}, parent: a${i + 1}`, 'areas/gross.yaml'),
  entries(
    'definitions-without-sense',
    100,
    (i) => `id: i${i}, name: Quote ${i}, definitions: [{id: a, text: "${'Anteil der '.repeat(90)}"}]`,
    'indicators/gross.yaml',
  ),
  written(
    'readings-of-one-indicator',
    counted(
      900,
      (i) =>
        `- {${sound(i)}, indicators: [{indicator: quote, role: uses, definition: {text: "Anteil der Kinder unter ${i} Jahren an allen Kindern"}}]}\n`,
    ),
  ),
  written(
    'editions',
    `${head.replace('no_duty: none\n', '')}duties: [{action: update, every: P1Y, counted_from: adopted}]\neditions:\n${counted(199, (i) => `  - {id: e${i}, events: [{type: adopted, date: ${1810 + i}-01-01}]}\n`)}`,
  ),
  written(
    'settings',
    `couplings:\n${counted(150, (i) => `  - {id: c${i}, from: {topic: a}, to: {topic: b}, norm: x}\n`)}`,
    'plankreis.yaml',
  ),
];

/** Inputs that are not wrong in a clever way but in all of their length: time must not grow faster than they do. */
export const largeRecipes: readonly Recipe[] = [...texts, ...registers];
