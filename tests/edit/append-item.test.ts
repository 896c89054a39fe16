import { describe, expect, it } from 'vitest';
import { appendItem } from '../../src/edit/append-item.ts';
import { applyEdits, documentOf } from '../../src/edit/text-edit.ts';

const order = ['id', 'title', 'summary', 'editions', 'references', 'indicators', 'note'];
const item = { plan: 'neu', relation: 'coordinates_with' };

function append(text: string, path = '/references'): string {
  const document = documentOf(text);
  const edits = document && appendItem(text, document, path, item, order);
  return edits === undefined ? 'NOTHING' : applyEdits(text, edits);
}

/** What was, and what it becomes; `+` marks the lines that are new. */
const cases: readonly (readonly [name: string, text: string, lines: readonly string[]])[] = [
  [
    'no list: at the end',
    'id: a\ntitle: A\n',
    ['id: a', 'title: A', '+references:', '+  - {plan: neu, relation: coordinates_with}', ''],
  ],
  [
    'no list: after the keys that stand before it',
    'id: a\ntitle: A\nindicators:\n  - indicator: x\n',
    [
      'id: a',
      'title: A',
      '+references:',
      '+  - {plan: neu, relation: coordinates_with}',
      'indicators:',
      '  - indicator: x',
      '',
    ],
  ],
  [
    'no list: parted by blank lines like the others',
    'id: a\n\ntitle: A\n\nnote: x\n',
    ['id: a', '', 'title: A', '+', '+references:', '+  - {plan: neu, relation: coordinates_with}', '', 'note: x', ''],
  ],
  [
    'no list: no line break at the end',
    'id: a\ntitle: A',
    ['id: a', 'title: A', '+references:', '+  - {plan: neu, relation: coordinates_with}'],
  ],
  [
    'no list: comments below stay below',
    'id: a\ntitle: A # hier\n# Ende\n',
    ['id: a', 'title: A # hier', '+references:', '+  - {plan: neu, relation: coordinates_with}', '# Ende', ''],
  ],
  [
    'no list: comments that belong to a value stay with it',
    'id: a\nsummary: >-\n  Ein Text.\n  # kein Kommentar\n\nnote: n\n',
    [
      'id: a',
      'summary: >-',
      '  Ein Text.',
      '  # kein Kommentar',
      '+',
      '+references:',
      '+  - {plan: neu, relation: coordinates_with}',
      '',
      'note: n',
      '',
    ],
  ],
  [
    'no list: after a text that keeps its blank lines',
    'id: a\nsummary: |+\n  Text\n\n\nnote: n\n',
    [
      'id: a',
      'summary: |+',
      '  Text',
      '',
      '',
      '+references:',
      '+  - {plan: neu, relation: coordinates_with}',
      'note: n',
      '',
    ],
  ],
  [
    'no list: as far in as the other lists',
    'id: a\neditions:\n- id: x\nnote: n\n',
    ['id: a', 'editions:', '- id: x', '+references:', '+- {plan: neu, relation: coordinates_with}', 'note: n', ''],
  ],
  [
    'no list: as far in as the other lists (4)',
    'id: a\neditions:\n    - id: x\n',
    ['id: a', 'editions:', '    - id: x', '+references:', '+    - {plan: neu, relation: coordinates_with}', ''],
  ],
  [
    'items in braces',
    'references:\n  - {plan: x, relation: refers_to}\n',
    ['references:', '  - {plan: x, relation: refers_to}', '+  - {plan: neu, relation: coordinates_with}', ''],
  ],
  [
    'items in spaced braces',
    'references:\n  - { plan: x, relation: refers_to }\n',
    ['references:', '  - { plan: x, relation: refers_to }', '+  - { plan: neu, relation: coordinates_with }', ''],
  ],
  [
    'items in lines',
    'references:\n  - plan: x\n    relation: refers_to\n',
    ['references:', '  - plan: x', '    relation: refers_to', '+  - plan: neu', '+    relation: coordinates_with', ''],
  ],
  [
    'items in lines, wide',
    'references:\n-   plan: x\n    relation: refers_to\nnote: n',
    [
      'references:',
      '-   plan: x',
      '    relation: refers_to',
      '+-   plan: neu',
      '+    relation: coordinates_with',
      'note: n',
    ],
  ],
  [
    'an item below its hyphen',
    'references:\n  -\n    plan: x\n    relation: refers_to\n',
    [
      'references:',
      '  -',
      '    plan: x',
      '    relation: refers_to',
      '+  - plan: neu',
      '+    relation: coordinates_with',
      '',
    ],
  ],
  [
    'comments of the last item stay with it',
    'references:\n  - plan: x # dort\n    # und weiter\n  # neue bitte hier\nnote: n\n',
    [
      'references:',
      '  - plan: x # dort',
      '    # und weiter',
      '+  - plan: neu',
      '+    relation: coordinates_with',
      '  # neue bitte hier',
      'note: n',
      '',
    ],
  ],
  [
    'blank lines behind stay behind',
    'references:\n  - {plan: x}\n\n\nnote: n\n',
    ['references:', '  - {plan: x}', '+  - {plan: neu, relation: coordinates_with}', '', '', 'note: n', ''],
  ],
  [
    'the last item is itself nested',
    'references:\n  - plan: x\n    topics:\n      - a\n      - b\nnote: n\n',
    [
      'references:',
      '  - plan: x',
      '    topics:',
      '      - a',
      '      - b',
      '+  - plan: neu',
      '+    relation: coordinates_with',
      'note: n',
      '',
    ],
  ],
  [
    'the last item ends without a value',
    'references:\n  - plan: x\n    section:\n',
    ['references:', '  - plan: x', '    section:', '+  - plan: neu', '+    relation: coordinates_with', ''],
  ],
  [
    'an empty list',
    'references: []\nnote: n\n',
    ['~references: [{plan: neu, relation: coordinates_with}]', 'note: n', ''],
  ],
  [
    'an empty list with a blank',
    'references: [ ] # leer\n',
    ['~references: [{plan: neu, relation: coordinates_with}] # leer', ''],
  ],
  [
    'a list on one line',
    'references: [{plan: x}]\n',
    ['~references: [{plan: x}, {plan: neu, relation: coordinates_with}]', ''],
  ],
  [
    'a list on one line with a comma at its end',
    'references: [{plan: x}, ]\n',
    ['~references: [{plan: x}, {plan: neu, relation: coordinates_with}, ]', ''],
  ],
  [
    'a list in brackets over lines',
    'references: [\n  {plan: x},\n  {plan: y}\n]\n',
    ['references: [', '  {plan: x},', '~  {plan: y},', '+  {plan: neu, relation: coordinates_with}', ']', ''],
  ],
  [
    'a list in brackets over lines with a comma at its end',
    'references: [\n  {plan: x}, # eins\n  {plan: y}, # zwei, drei\n]\n',
    [
      'references: [',
      '  {plan: x}, # eins',
      '  {plan: y}, # zwei, drei',
      '+  {plan: neu, relation: coordinates_with},',
      ']',
      '',
    ],
  ],
  [
    'a list in brackets, closed on the last line',
    'references: [\n  {plan: x}]\n',
    ['references: [', '~  {plan: x},', '+  {plan: neu, relation: coordinates_with}]', ''],
  ],
  [
    'a comma behind a comment',
    'references: [\n  {plan: x} # a, b\n  ,\n]\n',
    ['references: [', '  {plan: x} # a, b', '  ,', '+  {plan: neu, relation: coordinates_with},', ']', ''],
  ],
  [
    'a key without a value',
    'id: a\nreferences:\nnote: n\n',
    ['id: a', 'references:', '+  - {plan: neu, relation: coordinates_with}', 'note: n', ''],
  ],
  [
    'a key without a value, with a comment',
    'references: # noch keine\n  # weiter\nnote: n\n',
    ['references: # noch keine', '  # weiter', '+  - {plan: neu, relation: coordinates_with}', 'note: n', ''],
  ],
  [
    'a key without a value at the end',
    'id: a\nreferences:',
    ['id: a', 'references:', '+  - {plan: neu, relation: coordinates_with}'],
  ],
  [
    'a key with null',
    'references: ~ # nichts\n',
    ['~references: [{plan: neu, relation: coordinates_with}] # nichts', ''],
  ],
  [
    'an entry in braces',
    '{id: a, title: A}\n',
    ['~{id: a, title: A, references: [{plan: neu, relation: coordinates_with}]}', ''],
  ],
  [
    'a file with a mark at its start and wide line breaks',
    '\ufeffid: a\r\ntitle: A\r\n',
    ['\ufeffid: a\r', 'title: A\r', '+references:\r', '+  - {plan: neu, relation: coordinates_with}\r', ''],
  ],
  [
    'a document that ends with dots',
    'id: a\n...\n',
    ['id: a', '+references:', '+  - {plan: neu, relation: coordinates_with}', '...', ''],
  ],
];

describe('an item is added in the style of the list, and nothing else changes', () => {
  it.each(cases)('%s', (_, text, lines) => {
    expect(append(text)).toBe(lines.map((line) => line.replace(/^[+~]/, '')).join('\n'));
    // Lines without a mark are the old ones, byte for byte.
    const kept = lines.filter((line) => !/^[+~]/.test(line));
    expect(text.split('\n').filter((line) => kept.includes(line))).toEqual(kept);
  });
});

describe('in a file with several entries', () => {
  it('adds to the entry that is meant', () => {
    const text = '- id: a\n  title: A\n- id: b\n  references:\n    - {plan: x}\n- id: c\n';
    expect(append(text, '/0/references')).toBe(
      '- id: a\n  title: A\n  references:\n    - {plan: neu, relation: coordinates_with}\n- id: b\n  references:\n    - {plan: x}\n- id: c\n',
    );
    expect(append(text, '/1/references')).toBe(
      '- id: a\n  title: A\n- id: b\n  references:\n    - {plan: x}\n    - {plan: neu, relation: coordinates_with}\n- id: c\n',
    );
    expect(append(text, '/2/references')).toBe(
      '- id: a\n  title: A\n- id: b\n  references:\n    - {plan: x}\n- id: c\n  references:\n    - {plan: neu, relation: coordinates_with}\n',
    );
  });

  it('knows lists that stand further in', () => {
    const text = '  -   id: a\n      title: A\n  -   id: b\n';
    expect(append(text, '/0/references')).toBe(
      '  -   id: a\n      title: A\n      references:\n        - {plan: neu, relation: coordinates_with}\n  -   id: b\n',
    );
  });
});

it('does nothing where there is no place for a list', () => {
  expect(append('references: text\n')).toBe('NOTHING');
  expect(append('id: a\n', '/editions/3/references')).toBe('NOTHING');
  expect(append('- a\n- b\n')).toBe('NOTHING');
});

it('quotes words that YAML would read as something else', () => {
  const text = 'references: []\n';
  const document = documentOf(text);
  const edits = document && appendItem(text, document, '/references', { plan: '2018', relation: 'null' }, order);
  expect(applyEdits(text, edits ?? [])).toBe('references: [{plan: "2018", relation: "null"}]\n');
});
