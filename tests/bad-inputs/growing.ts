const head = 'id: gross\ntitle: Gross\nlead: fb-45\nno_duty: none\n';

/** Makes the files of a register of about so many bytes. */
export type Make = (bytes: number) => Readonly<Record<string, string>>;

const counted = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** The same letters for every index, in another order: what comes near everything else. */
const near = (index: number): string => index.toString(2).padStart(16, '0').replaceAll('0', 'a').replaceAll('1', 'b');
const sound = (index: number): string => `id: p${index}, title: Plan ${index}, lead: fb-45, no_duty: none`;

const repeated =
  (piece: string, start = head, end = ''): Make =>
  (bytes) => ({ 'plans/gross.yaml': start + piece.repeat(Math.floor(bytes / Buffer.byteLength(piece))) + end });

/** A text of a plan, made of one piece again and again. */
const summary = (piece: string): Make => repeated(piece, `${head}summary: "`, '"\n');

/** Lines or other parts of one file, `size` bytes each. */
const lines =
  (size: number, line: (index: number) => string, start = head, end = ''): Make =>
  (bytes) => ({ 'plans/gross.yaml': start + counted(Math.floor(bytes / size), line) + end });

const entries =
  (size: number, entry: (index: number, count: number) => string, path = 'plans/gross.yaml'): Make =>
  (bytes) => {
    const count = Math.floor(bytes / size);
    return { [path]: counted(count, (index) => `- {${entry(index, count)}}\n`) };
  };

const files =
  (entry: (index: number) => string): Make =>
  (bytes) =>
    Object.fromEntries(
      Array.from({ length: Math.floor(bytes / 80) }, (_, index) => [`plans/p${index}.yaml`, entry(index)]),
    );

const texts: Readonly<Record<string, Make>> = {
  'opening brackets': repeated('[', ''),
  'opening braces': repeated('{a: ', ''),
  'closing brackets': repeated('a: ]\n'),
  commas: repeated(',', `${head}aliases: [`),
  quotes: repeated('"a" '),
  escapes: summary('\\n'),
  'an open quote': repeated('a\n', `${head}summary: "`),
  comments: repeated('# a\n'),
  'line feeds': repeated('\n'),
  'empty lines before a key': repeated('\r\n', `${head}wort`, 'a: b\n'),
  blanks: repeated(' ', `${head}summary: a`, 'b\n'),
  'lines of a block': repeated('  a\n', `${head}summary: |\n`),
  'lines to fold': repeated('  a\n\n', `${head}summary: >\n`),
  'plain lines': repeated('  a\n', `${head}summary: a\n`),
  'one word': summary('a'),
  words: summary('Planung '),
  norms: summary('§ 80 SGB VIII, '),
  sections: summary('§'),
  digits: summary('1'),
  'round brackets': summary('('),
  slashes: summary('/ '),
  hyphens: summary('Kinder- und '),
  'anchors and aliases': lines(30, (i) => `k${i}: &a${i} x\nl${i}: *a${i}\n`),
  anchors: lines(30, (i) => `k${i}: &a${i} x\n`),
  keys: lines(12, (i) => `k${i}: ${i}\n`),
  'keys in braces': lines(14, (i) => `k${i}: ${i}, `, `${head}revision: {`, '}\n'),
  'keys that stand twice': lines(12, (i) => `k${i % 1000}: ${i}\n`),
  'keys near a known one': lines(30, (i) => `sumary${near(i)}: x\n`),
};

const registers: Readonly<Record<string, Make>> = {
  'entries without a title': entries(14, (i) => `id: p${i}`),
  'entries with an unknown key': entries(60, (i) => `${sound(i)}, leed: x`),
  'one id': entries(55, (i) => `id: p, title: Plan ${i}, lead: fb-45, no_duty: none`),
  'one title': entries(55, (i) => `id: p${i}, title: Plan, lead: fb-45, no_duty: none`),
  'references to nothing': entries(90, (i) => `${sound(i)}, involved: [weg-${near(i)}]`),
  'references to one': entries(110, (i) => `${sound(i)}, references: [{plan: p0, relation: coordinates_with}]`),
  'a circle of parts': entries(75, (i, count) => `${sound(i)}, part_of: p${(i + 1) % count}`),
  'a chain of parts': entries(75, (i) => `${sound(i)}, part_of: p${i + 1}`),
  'a chain of successors': entries(80, (i) => `${sound(i)}, replaces: [p${i + 1}]`),
  'a chain of bodies': entries(45, (i) => `id: b${i}, name: Amt ${i}, parent: b${i + 1}`, 'bodies/gross.yaml'),
  'a chain of areas': entries(50, (i) => `id: a${i}, name: Gebiet ${i}, parent: a${i + 1}`, 'areas/gross.yaml'),
  'everything in common': entries(100, (i) => `${sound(i)}, topics: [a, b], areas: [x], target_groups: [c]`),
  'titles that contain each other': entries(
    150,
    (i) => `id: p${i}, title: ${'Plan '.repeat(1 + (i % 50))}${i}, lead: fb-45, no_duty: none`,
  ),
  exceptions: entries(110, (i) => `${sound(i)}, exceptions: [{rule: lead-missing, reason: x}]`),
  readings: (bytes) => ({
    'indicators/quote.yaml': 'id: quote\nname: Quote\n',
    ...entries(
      190,
      (i) =>
        `${sound(i)}, indicators: [{indicator: quote, role: uses, definition: {text: "Anteil der Kinder unter ${i} Jahren an allen Kindern"}}]`,
    )(bytes),
  }),
  'one definition': entries(
    90,
    (i) => `id: i${i}, name: Quote ${i}, definitions: [{id: a, text: "Anteil der Kinder unter 3 Jahren"}]`,
    'indicators/gross.yaml',
  ),
  'prose that names plans': entries(
    400,
    (i) => `${sound(i)}, summary: "${counted(25, (k) => `Plan ${(i * 7 + k) % 150} und `)}"`,
  ),
  editions: lines(
    70,
    (i) => `  - {id: e${i}, events: [{type: adopted, date: ${1810 + (i % 200)}-01-01}]}\n`,
    `${head.replace('no_duty: none\n', '')}duties: [{action: update, every: P1Y, counted_from: adopted}]\neditions:\n`,
  ),
  files: files((i) => `id: p${i}\ntitle: Plan ${i}\nlead: fb-45\nno_duty: none\n`),
  'files with wrong names': files((i) => `id: p${i + 1}\ntitle: Plan ${i}\nlead: fb-45\nno_duty: none\n`),
};

/** Registers that are long in one way, as long as one likes. */
export const growing: Readonly<Record<string, Make>> = { ...texts, ...registers };
