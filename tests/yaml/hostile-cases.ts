/** What is expected of a bad file: the rule, the place, and what the German words must say. */
export interface HostileCase {
  readonly name: string;
  /** `plans/a.yaml`, whole. */
  readonly content: string | Uint8Array;
  readonly rule: 'yaml-syntax' | 'schema';
  readonly severity?: 'warning';
  /** Line and column, from 1. */
  readonly at: string;
  readonly says: RegExp;
  readonly help: RegExp;
}

const head = 'id: a\ntitle: A\n';
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const little = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? little : little.swap16();
};
const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x]'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  ).join('\n');

const syntax = (name: string, content: string | Uint8Array, at: string, says: RegExp, help: RegExp): HostileCase => ({
  name,
  content,
  rule: 'yaml-syntax',
  at,
  says,
  help,
});
const doubt = (name: string, content: string, at: string, says: RegExp, help: RegExp): HostileCase => ({
  ...syntax(name, content, at, says, help),
  severity: 'warning',
});
const schema = (name: string, content: string, at: string, says: RegExp, help: RegExp): HostileCase => ({
  ...syntax(name, content, at, says, help),
  rule: 'schema',
});

/** YAML that costs time, hides something, or says what nobody meant. */
export const yamlCases: readonly HostileCase[] = [
  syntax('an alias bomb', `${bomb(9)}\n`, '1:9', /Anker/, /ausschreiben/),
  syntax('an anchor on a list', `${head}topics: &t [a]\n`, '3:12', /Anker/, /ausschreiben/),
  syntax('a value that holds itself', `${head}topics: &t [*t]\n`, '3:12', /Anker/, /ausschreiben/),
  syntax('an alias without an anchor', `${head}lead: *nobody\n`, '3:7', /Verweise/, /Anführungszeichen/),
  syntax('an alias before its anchor', `${head}lead: *b\nnote: &b x\n`, '3:7', /Verweise/, /Anführungszeichen/),
  syntax(
    'more aliases than the limit',
    `${head}note: &n x\ntopics:\n${'  - *n\n'.repeat(101)}`,
    '105:5',
    /Mehr als 100 Verweise/,
    /limits\.aliases/,
  ),
  syntax('a merge key', `${head}<<: {lead: fb-45}\n`, '3:1', /<</, /ausschreiben/),
  syntax('nesting by brackets', '['.repeat(2048) + ']'.repeat(2048), '1:65', /64 Ebenen/, /limits\.nesting/),
  syntax('nesting by open brackets', '['.repeat(100_000), '1:65', /64 Ebenen/, /limits\.nesting/),
  syntax('nesting by hyphens', `${'- '.repeat(200_000)}\nx`, '1:129', /64 Ebenen/, /limits\.nesting/),
  syntax(
    'nesting by indentation',
    Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    '65:65',
    /64 Ebenen/,
    /limits\.nesting/,
  ),
  syntax(
    'one level over the limit',
    `a: ${'['.repeat(64)}x${']'.repeat(64)}\n`,
    '1:67',
    /64 Ebenen/,
    /limits\.nesting/,
  ),
  syntax('nested explicit keys', '? '.repeat(500), '1:129', /64 Ebenen/, /limits\.nesting/),
  syntax('a few nested explicit keys', `${'? '.repeat(40)}a\n`, '1:3', /einfaches Wort/, /Anführungszeichen/),
  syntax('nested keys in brackets', '{['.repeat(150), '1:65', /64 Ebenen/, /limits\.nesting/),
  syntax('a list as a key', `${head}? [a, b]\n: c\n`, '3:3', /einfaches Wort/, /Anführungszeichen/),
  syntax('a list as an implicit key', `${head}[a, b]: c\n`, '3:1', /einfaches Wort/, /Anführungszeichen/),
  syntax('an alias as a key', `id: &i a\n*i : b\n`, '2:1', /einfaches Wort/, /Anführungszeichen/),
  syntax(
    '40,000 keys',
    Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'),
    '1:1',
    /Mehr als 2000 Elemente/,
    /limits\.collection_items/,
  ),
  syntax(
    '8,000 anchors and aliases',
    Array.from({ length: 2000 }, (_, index) => `- &a${index} x\n- *a${index}\n`).join(''),
    '1:1',
    /Mehr als 2000 Elemente/,
    /limits\.collection_items/,
  ),
  syntax(
    'a text over the limit',
    `${head}note: ${'x'.repeat(20_001)}\n`,
    '3:7',
    /länger als 20000 Zeichen/,
    /limits\.text_length/,
  ),
  syntax('30,000 errors', `${head}${'b: ]\n'.repeat(10_000)}`, '3:4', /nicht mit dem Zeichen \]/, /Anführungszeichen/),
  syntax('a key that stands twice', `${head}note: x\ntitle: B\n`, '4:1', /„title“ steht zweimal/, /zusammenführen/),
  syntax(
    'a key that stands twice, once in quotes',
    `${head}"title": B\n`,
    '3:1',
    /„title“ steht zweimal/,
    /zusammenführen/,
  ),
  syntax('1 and "1" as keys', `${head}exceptions: {1: a, "1": b}\n`, '3:20', /„1“ steht zweimal/, /zusammenführen/),
  syntax(
    'keys that look the same',
    `${head}größe: 1\ngro\u0308ße: 2\n`,
    '4:1',
    /„größe“ steht zweimal/,
    /zusammenführen/,
  ),
  syntax('a second document', `${head}---\nid: b\n`, '3:1', /mehrere YAML-Dokumente/, /Je Dokument eine Datei/),
  syntax(
    'text after the end of the document',
    `${head}...\nid: b\n`,
    '4:1',
    /mehrere YAML-Dokumente/,
    /Je Dokument eine Datei/,
  ),
  syntax('a directive', `%YAML 1.1\n---\n${head}`, '1:1', /Anweisung/, /löschen/),
  syntax('a directive for tags', `%TAG ! tag:x,2000:\n---\n${head}`, '1:1', /Anweisung/, /löschen/),
  syntax('an empty file', '', '1:1', /leer/, /`id`/),
  syntax('a file of blanks', ' \n\n  \n', '1:1', /leer/, /`id`/),
  syntax('a file of comments', '# nur ein Kommentar\n', '1:1', /leer/, /`id`/),
  syntax('a file that is a mark', '\ufeff', '1:1', /leer/, /`id`/),
  syntax('a file that is a document start', '---\n', '1:1', /leer/, /`id`/),
  syntax(
    'no blank after any colon',
    'id:a\ntitle:A\n',
    '1:3',
    /Nach dem Doppelpunkt von „id“ fehlt ein Leerzeichen/,
    /„id: …“/,
  ),
  syntax(
    'no blank after one colon',
    'id: a\ntitle:A\n',
    '2:6',
    /Nach dem Doppelpunkt von „title“ fehlt ein Leerzeichen/,
    /„title: …“/,
  ),
  syntax(
    'no blank after a colon in a list',
    '- id: a\n  title:A\n',
    '2:8',
    /Nach dem Doppelpunkt von „title“/,
    /„title: …“/,
  ),
  syntax('a full-width colon in the whole file', 'id：a\n', '1:3', /U\+FF1A/, /„id: …“/),
  syntax('a full-width colon', 'id: a\ntitle： A\nlead: b\n', '2:6', /U\+FF1A/, /„title: …“/),
  syntax('a ratio sign for a colon', 'id: a\ntitle∶ A\nlead: b\n', '2:6', /U\+2236/, /„title: …“/),
  syntax(
    'a no-break space after a colon',
    'id: a\ntitle:\u00a0A\nlead: b\n',
    '2:7',
    /geschütztes Leerzeichen \(U\+00A0\)/,
    /gewöhnliche Leerzeichen/,
  ),
  syntax('a no-break space before a value', 'id: a\ntitle: \u00a0A\n', '2:8', /U\+00A0/, /gewöhnliche Leerzeichen/),
  syntax('a no-break space before a colon', 'id: a\ntitle\u00a0: A\n', '2:6', /U\+00A0/, /gewöhnliche Leerzeichen/),
  syntax(
    'no-break spaces as indentation',
    `${head}duties:\n\u00a0\u00a0- id: b\n`,
    '4:1',
    /U\+00A0/,
    /gewöhnliche Leerzeichen/,
  ),
  syntax('a zero-width space before a key', `id: a\n\u200btitle: A\n`, '2:1', /U\+200B/, /gewöhnliche Leerzeichen/),
  syntax('a tab as indentation', `${head}legal_basis:\n\t- norm: x\n`, '4:1', /Tabulator/, /Leerzeichen/),
  syntax('a tab before a key', `id: a\n\ttitle: A\n`, '2:1', /Tabulator/, /Leerzeichen/),
  syntax('a second colon', 'id: a\ntitle: Konzept: Wohnen\n', '2:15', /zweiter Doppelpunkt/, /Anführungszeichen/),
  syntax('a key indented too far', 'id: a\n  title: A\n', '2:3', /hat schon einen Wert/, /einrücken/),
  syntax('a list after a value', 'id: a\ntitle: A\n- b\n', '3:1', /hat schon einen Wert/, /Liste/),
  syntax('a list in the line of its key', 'id: a\ntopics: - b\n', '2:9', /Zeile unter dem Schlüssel/, /\[a, b\]/),
  syntax('a key on the level of a list', '- id: a\ntitle: A\n', '2:1', /dieselbe Ebene/, /einrücken/),
  syntax('an unclosed quote', 'id: a\ntitle: "A\nlead: b\nnote: x\n', '2:8', /nicht geschlossen/, /" ergänzen/),
  syntax('an unclosed single quote', "id: a\ntitle: 'A\n", '2:8', /nicht geschlossen/, /' ergänzen/),
  syntax('a quote closed too early', "id: a\ntitle: 'Das ist's'\n", '2:17', /steht noch Text/, /''/),
  syntax('quotes around a part', 'id: a\ntitle: "Soziale" Stadt\n', '2:18', /steht noch Text/, /Den ganzen Wert/),
  syntax('an unclosed bracket', 'id: a\ntopics: [b, c\ntitle: A\n', '2:9', /nicht geschlossen/, /\] ergänzen/),
  syntax('an unclosed brace', '- {id: a, title: A\n- {id: b, title: B}\n', '1:3', /nicht geschlossen/, /\} ergänzen/),
  syntax('text after a bracket', 'id: a\ntitle: [A] B\n', '2:12', /steht noch Text/, /Anführungszeichen/),
  syntax('a stray comma', 'id: a\ntopics: [b,, c]\n', '2:12', /Vor diesem Komma/, /löschen/),
  syntax('a missing comma', '{id: a title: A}\n', '1:6', /fehlt ein Komma/, /Komma setzen/),
  syntax('an at sign', 'id: a\ntitle: @A\n', '2:8', /nicht mit dem Zeichen @/, /Anführungszeichen/),
  syntax('a per cent sign', 'id: a\ntitle: %A\n', '2:8', /nicht mit dem Zeichen %/, /Anführungszeichen/),
  syntax('text after a bar', 'id: a\ntitle: | A\n', '2:10', /Nach \| oder >/, /nächste Zeile/),
  syntax('a missing colon', 'id: a\ntitle A\n', '2:1', /fehlt ein Doppelpunkt/, /Einrückung/),
  syntax('a missing key', 'id: a\n: A\n', '2:1', /fehlt der Schlüssel/, /ergänzen/),
  syntax('an unknown escape', 'id: a\ntitle: "C:\\Iserlohn"\n', '2:11', /gibt es nicht/, /Einfache Anführungszeichen/),
  syntax('a path that holds an escape', 'id: a\ntitle: "C:\\Pläne"\n', '2:8', /U\+2029/, /\\\\/),
  syntax('siblings indented unlike', 'id: a\nduties:\n    - id: b\n  - id: c\n', '4:3', /Einrückung/, /Geschwister/),
  syntax(
    'a merge conflict',
    `id: a\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n`,
    '2:1',
    /Zusammenführungskonflikt/,
    /<<<<<<</,
  ),
  syntax('half a merge conflict', `${head}>>>>>>> b\n`, '3:1', /Zusammenführungskonflikt/, />>>>>>>/),
  ...[
    '!!timestamp 2018-05-08',
    '!!binary AAAA',
    '!!set {a}',
    '!!omap [a: b]',
    '!!int abc',
    '!!str 1',
    '!eigen x',
    '!<tag:x> y',
    '! z',
  ].map((value) => syntax(`the tag in ${value}`, `id: a\ntitle: ${value}\n`, '2:8', /Typangabe/, /löschen/)),
  doubt('a title cut by #', 'id: a\ntitle: Plan #1\n', '2:13', /Der Wert endet davor/, /Anführungszeichen/),
  schema('nothing but a comment as a value', 'id: a\ntitle: #1\n', '2:1', /fehlt der Wert/, /eintragen/),
  schema(
    '__proto__ as a key',
    `${head}__proto__: {lead: b}\n`,
    '3:1',
    /Unbekannter Schlüssel „__proto__“/,
    /bekannten Schlüssel/,
  ),
  schema(
    'constructor as a key',
    `${head}constructor: b\n`,
    '3:1',
    /Unbekannter Schlüssel „constructor“/,
    /bekannten Schlüssel/,
  ),
  schema('toString as a key', `${head}toString: b\n`, '3:1', /Unbekannter Schlüssel „toString“/, /bekannten Schlüssel/),
];

/** Bytes and characters. */
export const characterCases: readonly HostileCase[] = [
  syntax('Latin-1', latin1('id: a\ntitle: Lärm\n'), '2:9', /0xE4 \(„ä“ in Windows-1252\)/, /UTF-8/),
  syntax(
    'Windows-1252',
    bytes('id: a\ntitle: ', [0x84], 'A', [0x93], '\n'),
    '2:8',
    /0x84 \(„„“ in Windows-1252\)/,
    /UTF-8/,
  ),
  syntax('UTF-8 and Latin-1 mixed', bytes('id: a\ntitle: Lärm\nnote: L', [0xe4], 'rm\n'), '3:8', /0xE4/, /UTF-8/),
  syntax(
    'Latin-1 behind a character that was lost before',
    bytes('id: a\nnote: \ufffd\ntitle: L', [0xe4], 'rm\n'),
    '3:9',
    /0xE4/,
    /UTF-8/,
  ),
  syntax('an overlong form', bytes('id: a\ntitle: ', [0xc0, 0xaf], '\n'), '2:8', /0xC0/, /UTF-8/),
  syntax(
    'half pairs as bytes (CESU-8)',
    bytes('id: a\ntitle: ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '\n'),
    '2:8',
    /0xED/,
    /UTF-8/,
  ),
  syntax('a character cut in the middle', bytes('id: a\ntitle: A', [0xe2, 0x80]), '2:9', /0xE2/, /UTF-8/),
  syntax('UTF-16 little endian', utf16(head, 'le', true), '1:1', /UTF-16/, /UTF-8/),
  syntax('UTF-16 big endian', utf16(head, 'be', true), '1:1', /UTF-16/, /UTF-8/),
  syntax('UTF-16 without a mark', utf16(head, 'le', false), '1:1', /UTF-16/, /UTF-8/),
  syntax('UTF-16 big endian without a mark', utf16(head, 'be', false), '1:1', /UTF-16/, /UTF-8/),
  syntax('two marks', `\ufeff\ufeff${head}`, '1:1', /U\+FEFF/, /löschen/),
  syntax('a mark in the middle', `id: a\ntitle: A\ufeffB\n`, '2:9', /U\+FEFF/, /löschen/),
  syntax('a mark before a key', `id: a\n\ufefftitle: A\n`, '2:1', /U\+FEFF/, /löschen/),
  syntax('NUL', 'id: a\ntitle: A\0B\n', '2:9', /NUL \(U\+0000\)/, /UTF-8/),
  syntax('an escape character', 'id: a\ntitle: \u001b[31mA\n', '2:8', /U\+001B/, /löschen/),
  syntax('a control character in a comment', `${head}# \u0007\n`, '3:3', /U\+0007/, /löschen/),
  syntax('DEL', 'id: a\ntitle: A\u007f\n', '2:9', /U\+007F/, /löschen/),
  syntax(
    'a control character that was a dash',
    'id: a\ntitle: A \u0096 B\n',
    '2:10',
    /U\+0096 .*„–“/,
    /„–“ neu eintippen/,
  ),
  syntax('a next-line character', 'id: a\ntitle: A\u0085B\n', '2:9', /U\+0085/, /„…“ neu eintippen/),
  syntax('a lone CR', 'id: a\rtitle: A\r', '1:6', /U\+000D/, /LF oder CRLF/),
  syntax('U+FFFD', 'id: a\ntitle: L\ufffdrm\n', '2:9', /verloren gegangen/, /UTF-8/),
  syntax('U+FFFE', 'id: a\ntitle: A\ufffe\n', '2:9', /U\+FFFE/, /löschen/),
  syntax('U+FDD0', 'id: a\ntitle: A\ufdd0\n', '2:9', /U\+FDD0/, /löschen/),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map((code) =>
    syntax(
      `U+${code.toString(16).toUpperCase()}`,
      `id: a\ntitle: A${String.fromCharCode(code)}B\n`,
      '2:9',
      /Schreibrichtung/,
      /löschen/,
    ),
  ),
  syntax('a bidirectional mark in a comment', `${head}# \u202eA\n`, '3:3', /Schreibrichtung/, /löschen/),
  syntax('NUL by an escape', 'id: a\ntitle: "A\\0B"\n', '2:8', /U\+0000/, /\\\\/),
  syntax('ESC by an escape', 'id: a\ntitle: "\\e[31mA"\n', '2:8', /U\+001B/, /\\\\/),
  syntax('CR by an escape', 'id: a\ntitle: "A\\r"\n', '2:8', /U\+000D/, /\\\\/),
  syntax('a lone surrogate by an escape', 'id: a\ntitle: "A\\ud800"\n', '2:8', /U\+D800/, /neu eintippen/),
  syntax('a bidirectional mark by an escape', 'id: a\ntitle: "A\\u202eB"\n', '2:8', /U\+202E/, /löschen/),
  syntax('a control character by an escape in a key', `${head}"a\\u0007": b\n`, '3:1', /U\+0007/, /\\\\/),
  doubt('umlauts in the wrong encoding', 'id: a\ntitle: LÃ¤rm\n', '2:9', /falschen Codierung/, /neu eintippen/),
  doubt(
    'a quotation mark in the wrong encoding',
    'id: a\ntitle: A â€“ B\n',
    '2:10',
    /falschen Codierung/,
    /neu eintippen/,
  ),
  doubt('umlauts of two characters', 'id: a\ntitle: La\u0308rm\n', '2:9', /aus zwei Zeichen/, /NFC/),
];

/** Values that YAML turns into something else, and ids that look like others. */
export const valueCases: readonly HostileCase[] = [
  schema('an official number as an id', 'id: 05334002\ntitle: A\n', '1:5', /„05334002“/, /"05334002"/),
  schema('a version as a title', 'id: a\ntitle: 1.10\n', '2:8', /„1\.10“/, /"1\.10"/),
  schema('a year as a title', 'id: a\ntitle: 2018\n', '2:8', /„2018“/, /"2018"/),
  schema('an octal number as a title', 'id: a\ntitle: 0o12\n', '2:8', /„0o12“/, /"0o12"/),
  schema('a hexadecimal number as a title', 'id: a\ntitle: 0x1F\n', '2:8', /„0x1F“/, /"0x1F"/),
  schema('a power as a title', 'id: a\ntitle: 1e3\n', '2:8', /„1e3“/, /"1e3"/),
  schema(
    'more digits than a number has',
    'id: a\ntitle: 9007199254740993\n',
    '2:8',
    /„9007199254740993“/,
    /"9007199254740993"/,
  ),
  schema('infinity as a title', 'id: a\ntitle: .inf\n', '2:8', /„\.inf“/, /"\.inf"/),
  schema('true as a title', 'id: a\ntitle: true\n', '2:8', /„true“/, /Anführungszeichen/),
  schema('null as a title', 'id: a\ntitle: ~\n', '2:8', /fehlt der Wert/, /eintragen/),
  schema(
    'a number with a leading zero where numbers stand',
    `${head}indicators: [{indicator: b, targets: [{by: "2020", value: 012}]}]\n`,
    '3:59',
    /012, gelesen .* 12\b/,
    /führende Nullen/,
  ),
  schema(
    'more digits than a number has where numbers stand',
    `${head}indicators: [{indicator: b, targets: [{by: "2020", value: 9007199254740993}]}]\n`,
    '3:59',
    /9007199254740993, gelesen .*…?992/,
    /15 Ziffern/,
  ),
  schema(
    'infinity where numbers stand',
    `${head}indicators: [{indicator: b, targets: [{by: "2020", value: .inf}]}]\n`,
    '3:59',
    /„\.inf“/,
    /./,
  ),
  schema('a date that does not exist', `${head}revision: {since: 2018-02-30}\n`, '3:19', /2018-02-30/, /berichtigen/),
  schema(
    'a Cyrillic letter in an id',
    'id: kit\u0430\ntitle: A\n',
    '1:5',
    /kyrillische „а“ \(U\+0430\).*„a“/,
    /neu eintippen/,
  ),
  schema(
    'a Greek letter in an id',
    'id: k\u03bfnzept\ntitle: A\n',
    '1:5',
    /griechische „ο“ \(U\+03BF\).*„o“/,
    /neu eintippen/,
  ),
  schema(
    'a Cyrillic letter in a reference',
    `${head}lead: fb-\u0430\n`,
    '3:7',
    /kyrillische „а“ \(U\+0430\)/,
    /neu eintippen/,
  ),
  schema('a full-width letter in an id', 'id: ａbc\ntitle: A\n', '1:5', /U\+FF41.*„a“/, /neu eintippen/),
  schema('an en dash in an id', 'id: fb–45\ntitle: A\n', '1:5', /„–“ \(U\+2013\).*„-“/, /neu eintippen/),
  schema('a zero-width space in an id', 'id: fb\u200b45\ntitle: A\n', '1:5', /U\+200B/, /neu eintippen/),
  schema('a soft hyphen in an id', 'id: fb\u00ad45\ntitle: A\n', '1:5', /U\+00AD/, /neu eintippen/),
  schema('a no-break space in an id', 'id: fb\u00a045\ntitle: A\n', '1:5', /U\+00A0/, /neu eintippen/),
  schema('an umlaut in an id', 'id: lärm\ntitle: A\n', '1:5', /keine Kennung/, /ä als ae/),
  schema('a capital in an id', 'id: Kita\ntitle: A\n', '1:5', /keine Kennung/, /Kleinbuchstaben/),
  schema(
    'a list where a text stands',
    `${head}involved:\n  - [fb-45]\n`,
    '4:5',
    /ein Text .*„\[fb-45\]“/,
    /ohne \[ \]/,
  ),
  schema('a mapping where a text stands', `${head}lead: {body: fb-45}\n`, '3:7', /ein Text .*„\{body: fb-45\}“/, /\S/),
  schema('a list as an entry in a list', '- id: a\n  title: A\n- [b]\n', '3:3', /Zuordnung/, /./),
  schema('a text as an entry in a list', '- id: a\n  title: A\n- b\n', '3:3', /Zuordnung/, /./),
  schema('nothing as an entry in a list', '- id: a\n  title: A\n-\n', '3:2', /fehlt der Wert/, /./),
];
