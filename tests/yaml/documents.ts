import fc from 'fast-check';

/** Words as registers hold them, and whatever has a meaning of its own in YAML. */
const words = [
  'kita',
  'Lärmaktionsplan',
  'Stadt Aachen',
  'fb-45',
  '§ 80 Abs. 5 SGB VIII',
  'Größe',
  'a',
  'x y',
  'https://x.de/a?b=c#d',
  'Nr. 1',
  '2018-05-08',
  '2018',
  '05334002',
  '1.10',
  '0',
  '-0',
  '+5',
  '1e3',
  '.5',
  '5.',
  '1_000',
  '0o12',
  '0x1F',
  '.inf',
  '-.INF',
  '.nan',
  '12:30',
  'true',
  'False',
  'null',
  'Null',
  '~',
  'yes',
  'NO',
  'a:b',
  'a#b',
  'a - b',
  '-a',
  '--',
  '---',
  '...',
  '- a',
  '? a',
  ': a',
  'a:',
  'a: b',
  '#a',
  '# a',
  'b #c',
  'b # c',
  '&a',
  '*a',
  '!a',
  '!!str a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  '|-',
  '>+',
  '|2',
  '> # c',
  '[',
  ']',
  '{',
  '}',
  ',',
  '[a, b]',
  '{a: b}',
  '[]',
  '{}',
  '[a, {b: c}]',
  '{"a":1}',
  '[a b, "c", \'d\',]',
  '{a: [1, 2], b: }',
  "'a'",
  "'it''s'",
  '"a"',
  '"a\\nb"',
  '"\\u00e4"',
  '"a\\"b"',
  "'",
  '"',
  '"a',
  "'a",
  '<<',
  '=',
  '__proto__',
  'constructor',
  '\u00a0',
  '\u00a0a',
  'a\u00a0b',
  '\u2028',
  'ä',
  'a\u0308',
  '😀',
  '：',
  '\\',
  'a\\b',
  '„Zitat“',
  '1024',
  '-1',
  '9007199254740993',
  '1e400',
  '..',
  '.',
  '+',
  '-',
  '(a)',
  '$',
  '<a>',
  '“',
] as const;

const word = fc.constantFrom(...words);
const indents = fc.constantFrom('', '', '', ' ', '  ', '  ', '  ', '   ', '    ', '    ', '      ');
const key = fc.constantFrom(
  'id',
  'title',
  'a',
  'b',
  'c',
  'lead',
  'x y',
  '"q"',
  "'s'",
  'größe',
  '1',
  'null',
  'a.b',
  'a/b',
  'a~b',
  '-k',
);
const ending = fc.constantFrom('', '', '', '', '', '', ' ', '  ', ' # c', ' #c', '  # ä: b', '# c', ' #');

/** A line that might stand in a file. */
const line = fc
  .tuple(
    indents,
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(key, fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : ', ':\n'), word)
          .map((parts) => parts.join('')),
      },
      { weight: 3, arbitrary: key.map((name) => `${name}:`) },
      {
        weight: 4,
        arbitrary: fc.tuple(fc.constantFrom('- ', '- ', '-  ', '-', '- - '), word).map((parts) => parts.join('')),
      },
      { weight: 3, arbitrary: fc.tuple(key, word).map(([name, value]) => `- ${name}: ${value}`) },
      { weight: 3, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')) },
      { weight: 2, arbitrary: fc.constantFrom('', ' ', '   ', '# c', '#', '-') },
      {
        weight: 2,
        arbitrary: fc.tuple(key, fc.constantFrom('|', '>', '|-', '>-', '|+', '>+')).map((parts) => parts.join(': ')),
      },
    ),
    ending,
  )
  .map((parts) => parts.join(''));

/** Lines in any order: mostly faulty, but near to what is not. */
export const lineSoup = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.join('\n'));

type Written = (indent: number) => string;
interface Node {
  /** As it stands after `key:` or `-`, with the blank or line feed before it. */
  readonly afterMark: Written;
  /** In brackets, on one line; undefined where it cannot stand there. */
  readonly inFlow: string | undefined;
}

const pad = (indent: number): string => ' '.repeat(Math.max(0, indent));
const plainWord = fc.constantFrom(
  'kita',
  'Lärm',
  '2018-05-08',
  'x y',
  'a:b',
  'a#b',
  '05334002',
  '1.10',
  'https://x.de',
  'true',
  '~',
  '3',
  '-4',
  'z. B.',
);
const gap = fc.constantFrom('', '', '', '', '\n', '\n  \n', '\n# c', '\n      # c');
const comment = fc.constantFrom('', '', '', '', ' # c', '   # ä: [');

const plain: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(fc.tuple(plainWord, fc.constantFrom('\n', '\n', '\n\n', '\n \n\n')), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 3 }),
    comment,
  )
  .map(([parts, more, note]) => ({
    afterMark: (indent) => {
      let text = ' ';
      for (const [index, [part, breaks]] of parts.entries())
        text += (index === 0 ? '' : breaks + pad(indent + more)) + part;
      return text + note;
    },
    inFlow: parts[0]?.[0],
  }));

const quoted: fc.Arbitrary<Node> = fc
  .tuple(
    fc.constantFrom('"', "'"),
    fc.array(fc.constantFrom('a', 'ä b', ' ', '#', ': ', '- ', '[', '\n', '\n\n'), { maxLength: 5 }),
    fc.integer({ min: 1, max: 3 }),
    comment,
  )
  .map(([quote, parts, more, note]) => ({
    afterMark: (indent) => ` ${quote}${parts.join('').replaceAll('\n', `\n${pad(indent + more)}`)}${quote}${note}`,
    inFlow: quote + parts.join('').replaceAll('\n', '') + quote,
  }));

const block: fc.Arbitrary<Node> = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'),
    fc.array(fc.constantFrom('a', 'ä: b', '# c', '- d', '', '', ' e', '   f', '"', ' '), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 1, max: 3 }),
    comment,
  )
  .map(([header, lines, more, note]) => ({
    afterMark: (indent) =>
      ` ${header}${note}\n${lines.map((text) => (text.trim() === '' ? text : pad(indent + more) + text)).join('\n')}`,
    inFlow: undefined,
  }));

const empty: fc.Arbitrary<Node> = fc
  .constantFrom('', ' ', ' # c')
  .map((text) => ({ afterMark: () => text, inFlow: undefined }));

const flowOf = (open: string, items: readonly string[], close: string, isSpread: boolean, hasComma: boolean): Node => {
  const comma = hasComma && items.length > 0 ? ',' : '';
  return {
    afterMark: (indent) =>
      isSpread
        ? ` ${open}\n${items.map((item) => `${pad(indent + 2)}${item}`).join(',\n')}${comma}\n${pad(indent)}${close}`
        : ` ${open}${items.join(', ')}${comma}${close}`,
    inFlow: open + items.join(', ') + comma + close,
  };
};

const tree = fc.letrec<{ node: Node; sequence: Node; mapping: Node; flowSequence: Node; flowMapping: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 5, arbitrary: plain },
    { weight: 2, arbitrary: quoted },
    { weight: 2, arbitrary: block },
    { weight: 1, arbitrary: empty },
    { weight: 3, arbitrary: tie('mapping') },
    { weight: 3, arbitrary: tie('sequence') },
    { weight: 1, arbitrary: tie('flowSequence') },
    { weight: 1, arbitrary: tie('flowMapping') },
  ),
  mapping: fc
    .tuple(
      fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
      fc.array(tie('node'), { minLength: 4, maxLength: 4 }),
      gap,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    )
    .map(([names, values, between, more, isCompact]): Node => ({
      afterMark: (indent) => {
        const at = indent < 0 ? 0 : indent + more;
        const lines = names.map((name, index) => `${name}:${values[index]?.afterMark(at) ?? ''}`);
        return (
          (isCompact && more > 1 && indent >= 0 ? pad(more - 1) : `\n${pad(at)}`) + lines.join(`${between}\n${pad(at)}`)
        );
      },
      inFlow: undefined,
    })),
  sequence: fc
    .tuple(fc.array(tie('node'), { minLength: 1, maxLength: 4 }), gap, fc.integer({ min: 0, max: 3 }))
    .map(([items, between, more]): Node => ({
      afterMark: (indent) => {
        const at = Math.max(0, indent + more);
        return `\n${items.map((item) => `${pad(at)}-${item.afterMark(at)}`).join(`${between}\n`)}`;
      },
      inFlow: undefined,
    })),
  flowSequence: fc
    .tuple(fc.array(tie('node'), { maxLength: 3 }), fc.boolean(), fc.boolean())
    .map(([items, isSpread, hasComma]) =>
      flowOf(
        '[',
        items.flatMap((item) => item.inFlow ?? []),
        ']',
        isSpread,
        hasComma,
      ),
    ),
  flowMapping: fc
    .tuple(
      fc.uniqueArray(key, { maxLength: 3 }),
      fc.array(tie('node'), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([names, values, isSpread, hasComma]) =>
      flowOf(
        '{',
        names.flatMap((name, index) => (values[index]?.inFlow === undefined ? [] : `${name}: ${values[index].inFlow}`)),
        '}',
        isSpread,
        hasComma,
      ),
    ),
}));

/** A file as somebody might write it, in any style. */
export const writtenFile = fc
  .tuple(
    fc.oneof(tree.mapping, tree.sequence, tree.flowMapping),
    fc.constantFrom('', '', '\n', '# c\n', '---\n', '# c\n---\n', '\ufeff'),
    fc.constantFrom('\n', '\n', '', '\n\n', '\n# c'),
  )
  .map(([root, head, tail]) => head + root.afterMark(-1).replace(/^\s+/, '') + tail);

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n ',
    '\n  ',
    ':',
    ': ',
    '-',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    ',',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '?',
    '? ',
    '\t',
    '\r\n',
    '\r',
    '\\',
    '.',
    '0',
    '<<: ',
    '---\n',
  ),
  word,
);
const edit = fc.record({
  at: fc.nat(4000),
  length: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 20),
  piece: fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: piece }),
});

/** A text with a few careless changes. */
export const changed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([original, edits]) =>
    edits.reduce((result, { at, length, piece: put }) => {
      const start = at % (result.length + 1);
      return result.slice(0, start) + put + result.slice(start + length);
    }, original),
  );

/** The same text with line feeds as Windows writes them, now and then. */
export const anyLineEnd = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.constantFrom(false, false, false, true))
    .map(([lines, isWindows]) => (isWindows ? lines.replaceAll(/\r?\n/g, '\r\n') : lines));
