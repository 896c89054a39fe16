import { describe, expect, it } from 'vitest';
import { replaceValue } from '../../src/edit/replace-value.ts';
import { applyEdits, documentOf } from '../../src/edit/text-edit.ts';

function replace(text: string, path: string, value: string): string {
  const document = documentOf(text);
  const edits = document && replaceValue(document, path, value);
  return edits === undefined ? 'NOTHING' : applyEdits(text, edits);
}

describe('a value is replaced in the quotes that stood there', () => {
  it.each([
    ['plain', 'lead: fb45 # Amt\n', '/lead', 'lead: fb-45 # Amt\n'],
    ['single quotes', "lead:   'fb45'\n", '/lead', "lead:   'fb-45'\n"],
    ['double quotes', 'lead: "fb45"   # x\n', '/lead', 'lead: "fb-45"   # x\n'],
    ['on the next line', 'lead:\n  fb45\nid: a\n', '/lead', 'lead:\n  fb-45\nid: a\n'],
    ['in a list in brackets', 'involved: [ fb-1,fb45 , fb-2]\n', '/involved/1', 'involved: [ fb-1,fb-45 , fb-2]\n'],
    ['in braces', 'members: [{ body: fb45, role: Gast }]', '/members/0/body', 'members: [{ body: fb-45, role: Gast }]'],
    ['in a list of entries', '- id: a\n- id: b\n  lead: fb45\n', '/1/lead', '- id: a\n- id: b\n  lead: fb-45\n'],
    ['behind a mark, with wide breaks', '\ufeffid: a\r\nlead: fb45\r\n', '/lead', '\ufeffid: a\r\nlead: fb-45\r\n'],
    ['an alias', 'a: &x fb45\nlead: *x\n', '/lead', 'a: &x fb45\nlead: fb-45\n'],
    ['a key with a slash', 'a/b: {c~d: fb45}\n', '/a~1b/c~0d', 'a/b: {c~d: fb-45}\n'],
    ['the last bytes of a file', 'lead: fb45', '/lead', 'lead: fb-45'],
    ['a number', 'lead: 0045\n', '/lead', 'lead: fb-45\n'],
  ])('%s', (_, text, path, expected) => expect(replace(text, path, 'fb-45')).toBe(expected));

  it.each([
    ['a number', '2018', 'x: "2018"'],
    ['a fraction', '1.5', 'x: "1.5"'],
    ['a hexadecimal number', '0x1f', 'x: "0x1f"'],
    ['a number with an exponent', '1e3', 'x: "1e3"'],
    ['nothing', 'null', 'x: "null"'],
    ['a truth value', 'true', 'x: "true"'],
    ['a day', '2018-05-08', 'x: 2018-05-08'],
    ['a version', '1.2.3', 'x: 1.2.3'],
    ['more than one word', 'a: b', 'x: "a: b"'],
    ['quotes', 'a"b', 'x: "a\\"b"'],
  ])('%s is written so that YAML reads the text', (_, value, expected) => {
    expect(replace('x: alt', '/x', value)).toBe(expected);
  });

  it('keeps quotes inside quotes', () => {
    expect(replace("x: 'alt'", '/x', "it's")).toBe("x: 'it''s'");
    expect(replace('x: "alt"', '/x', 'a"b\\c')).toBe('x: "a\\"b\\\\c"');
  });
});

describe('nothing happens', () => {
  it.each([
    ['where others share the value', 'a: &x fb45\nlead: *x\n', '/a'],
    ['in a text of several lines', 'lead: >-\n  fb45\n', '/lead'],
    ['where there is no value', 'lead:\n', '/lead'],
    ['where there is a list', 'lead: [fb45]\n', '/lead'],
    ['where the path leads nowhere', 'id: a\n', '/lead'],
    ['in a file that cannot be read', 'lead: [\n', '/lead'],
  ])('%s', (_, text, path) => expect(replace(text, path, 'fb-45')).toBe('NOTHING'));
});
