import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify, type Scalar } from 'yaml';
import type { Range, TextPart } from '../../src/model/source-file.ts';
import { createPlainLocator, type Locator } from '../../src/yaml/locate-plain.ts';
import { createJudgingLocator } from '../../src/yaml/locate.ts';

/** The value at `summary` as it is read, and of it the words between the brackets of `marked`. */
function partOf(source: string, words: string, occurrence = 0): TextPart {
  const text = String(parseDocument(source.replace(/^\ufeff/, '')).get('summary'));
  let start = text.indexOf(words);
  for (let count = 0; count < occurrence; count++) start = text.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return { text, start, end: start + words.length };
}

/** Both readers, where the fast one takes the text; they must agree. */
function locate(source: string, path: string, part: TextPart): Range {
  const plain: Locator | undefined = createPlainLocator(source);
  const place = createJudgingLocator(source)(path, 'value', part);
  if (plain !== undefined) expect(plain(path, 'value', part)).toEqual(place);
  return place;
}

const at = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('words of a text have their place', () => {
  it.each<[string, string, string, Range]>([
    ['on one line', 'summary: Ziele des Integrationskonzepts.\n', 'Integrationskonzepts', at(1, 20, 1, 40)],
    ['behind umlauts', 'summary: Für Ämter und Größen der SEP.\n', 'SEP', at(1, 35, 1, 38)],
    ['behind signs of two units', 'summary: 🏡 und 🏫 der SEP.\n', 'SEP', at(1, 24, 1, 27)],
    ['over several lines', 'summary: Ziele\n  des Plans\n  und der SEP\n', 'SEP', at(3, 11, 3, 14)],
    ['folded', 'summary: >-\n  Ziele des\n  Plans und der\n  SEP hier\nid: x\n', 'SEP', at(4, 3, 4, 6)],
    ['folded with an empty line', 'summary: >\n  Ziele\n\n  des Plans\n  SEP\n', 'SEP', at(5, 3, 5, 6)],
    ['literal', 'summary: |\n  Ziele des\n    Plans und der\n  SEP hier\nid: x\n', 'Plans', at(3, 5, 3, 10)],
    ['literal with its own indentation', 'summary: |2\n    Ziele des\n  Plans\n', 'Plans', at(3, 3, 3, 8)],
    ['behind a comment that has them too', 'summary: >- # SEP\n  Die SEP\n', 'SEP', at(2, 7, 2, 10)],
    ['in double quotes', 'summary: "Ziele der SEP"\n', 'SEP', at(1, 21, 1, 24)],
    ['in double quotes over lines', 'summary: "Ziele\n  der\n\n  SEP"\n', 'SEP', at(4, 3, 4, 6)],
    ['in single quotes', "summary: 'Ziele der SEP'\n", 'SEP', at(1, 21, 1, 24)],
    ['behind a doubled quote', "summary: 'Geht''s um SEP'\n", 'SEP', at(1, 22, 1, 25)],
    ['over a doubled quote', "summary: 'der ''SEP'' dort'\n", "'SEP'", at(1, 15, 1, 22)],
    ['behind escapes', 'summary: "a\\tb\\u00e4\\x41\\U0001F3E1 \\"q\\" SEP"\n', 'SEP', at(1, 42, 1, 45)],
    ['behind a line that goes on', 'summary: "Zie\\\n  le der \\\n  SEP"\n', 'SEP', at(3, 3, 3, 6)],
    ['with a soft hyphen', 'summary: der Sozial\u00ADplan hier\n', 'Sozial\u00ADplan', at(1, 14, 1, 25)],
    ['after a byte order mark', '\ufeffsummary: der SEP\n', 'SEP', at(1, 14, 1, 17)],
    ['with CR LF', 'summary: >-\r\n  Ziele des\r\n  Plans und der\r\n  SEP hier\r\nid: x\r\n', 'SEP', at(4, 3, 4, 6)],
    ['with CR LF in quotes', 'summary: "Ziele\r\n  der\r\n  SEP"\r\n', 'SEP', at(3, 3, 3, 6)],
    ['with tabs', 'summary: >-\n  Ziele\tdes\n  Plans\tund der\tSEP\n', 'SEP', at(3, 17, 3, 20)],
    ['in braces', '{id: x, summary: Ziele der SEP}\n', 'SEP', at(1, 28, 1, 31)],
    ['at the very end', 'summary: |-\n  Ziele der\n  SEP', 'SEP', at(3, 3, 3, 6)],
    [
      'split over two lines: both',
      'summary: >-\n  Kinder- und\n  Jugendplan\n',
      'Kinder- und Jugendplan',
      at(2, 3, 3, 13),
    ],
  ])('%s', (_, source, words, expected) => {
    expect(locate(source, '/summary', partOf(source, words))).toEqual(expected);
  });

  it('in a list', () => {
    const source = '- id: x\n  summary: >-\n    Ziele\n    der SEP\n- id: y\n';
    expect(locate(source, '/0/summary', { text: 'Ziele der SEP', start: 10, end: 13 })).toEqual(at(4, 9, 4, 12));
  });

  it('the place that is meant, not the first that looks like it', () => {
    const source = 'summary: >-\n  SEPARAT und\n  SEP und SEP\n';
    expect(locate(source, '/summary', partOf(source, 'SEP', 1))).toEqual(at(3, 3, 3, 6));
    expect(locate(source, '/summary', partOf(source, 'SEP', 2))).toEqual(at(3, 11, 3, 14));
  });
});

describe('where there are no such words, the value has the place', () => {
  it.each<[string, string, string, TextPart]>([
    ['blanks only', 'summary: Ziele der SEP\n', '/summary', { text: 'Ziele der SEP', start: 5, end: 6 }],
    ['beyond the end', 'summary: Ziele\n', '/summary', { text: 'Ziele der SEP', start: 10, end: 13 }],
    ['other words than stand there', 'summary: Zwecke und\n', '/summary', { text: 'Ziele der', start: 0, end: 5 }],
    ['a mapping', 'summary:\n  a: SEP\n', '/summary', { text: 'SEP', start: 0, end: 3 }],
    ['nothing written', 'summary:\nid: x\n', '/summary', { text: 'SEP', start: 0, end: 3 }],
  ])('%s', (_, source, path, part) => {
    expect(locate(source, path, part)).toEqual(createJudgingLocator(source)(path));
  });
});

const word = fc.constantFrom(
  'Ziele',
  'SEP',
  'für',
  'Kinder-',
  'und',
  "geht's",
  '„Plan“',
  '"x"',
  'a\\b',
  '🏡',
  'é',
  '#1',
  'a:',
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ', '\n  ');
const style = fc.constantFrom<Scalar.Type>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');

it('whatever the text and its style', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      style,
      fc.constantFrom('\n', '\r\n'),
      (pairs, choice, type, lineEnd) => {
        const text = pairs.flat().join('').trim();
        const source = stringify(
          { id: 'x', summary: text, z: 1 },
          { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth: 24 },
        );
        const words = [...text.matchAll(/\S+/g)];
        const chosen = words[choice % words.length];
        const [start, found] = [chosen?.index ?? 0, chosen?.[0] ?? ''];
        const written = source.replaceAll('\n', lineEnd);
        const place = locate(written, '/summary', { text, start, end: start + found.length });
        const lines = written.split(lineEnd).slice(place.line - 1, place.endLine);
        const last = lines.pop() ?? '';
        const shown = [...lines, last.slice(0, place.endColumn - 1)].join('\n').slice(place.column - 1);
        const quote = /^summary:\s+(['"]?)/m.exec(source)?.[1];
        const said =
          quote === "'"
            ? shown.replaceAll("''", "'")
            : quote === '"'
              ? shown.replace(/\\(?:(["\\])|\n *)/g, '$1')
              : shown;
        expect(said).toBe(found);
      },
    ),
    { numRuns: 500, seed: 20181127 },
  );
});
