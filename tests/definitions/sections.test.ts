import { describe, expect, it } from 'vitest';
import { citedLaw, joinSections, sameSections } from '../../src/definitions/sections.ts';
import { tokenise } from '../../src/definitions/tokens.ts';

describe('sections of a law', () => {
  it.each([
    ['§ 34 SGB VIII', 'sgb8', ['§34']],
    ['§ 35a SGB VIII', 'sgb8', ['§35a']],
    ['§§ 27, 29 bis 31 SGB VIII', 'sgb8', ['§27', '§29', '§30', '§31']],
    ['§§ 27 BIS 29 SGB VIII', 'sgb8', ['§27', '§28', '§29']],
    ['§§ 27 ff. SGB VIII', 'sgb8', ['§27ff']],
    ['§ 22 Abs. 1 Satz 2 SGB II', 'sgb2', ['§22']],
    ['§ 34 BauGB', 'baugb', ['§34']],
    ['SGB VIII', 'sgb8', []],
    ['SGB VIII, § 34', 'sgb8', ['§34']],
    ['§ 27 f. SGB VIII', 'sgb8', ['§27ff']],
    ['§ 27a ff. SGB VIII', 'sgb8', ['§27aff']],
    ['§§ 27 F. SGB VIII', 'sgb8', ['§27ff']],
    ['§ 34 Abs. 1 f. SGB VIII', 'sgb8', ['§34']],
    ['§§ 27 bis 29 SGB VIII auf Antrag', 'sgb8', ['§27', '§28', '§29']],
    ['§§ 35a bis 37 SGB VIII', 'sgb8', ['§35a', '§36', '§37']],
    ['§ 8z SGB II', 'sgb2', ['§8z']],
    ['§ 34 SGB VIII und § 7 SGB II', 'sgb8', ['§34']],
    ['§§ 1 bis 62 SGB VIII', 'sgb8', ['§1']],
  ] as const)('%s', (words, key, sections) => {
    expect(citedLaw(words)).toMatchObject({ key, sections });
  });
  it('names each of a long list, and quotes what it has read', () => {
    expect(citedLaw('§§ 1 bis 61 SGB VIII')?.sections).toHaveLength(61);
    expect(citedLaw('nach § 34 SGB VIII und anderen')?.text).toBe('§ 34 SGB VIII');
  });
  it('names none where there is none', () => {
    expect(citedLaw('die Kinder')).toBeUndefined();
  });
  it.each([
    [['§27'], ['§27'], true],
    [['§27', '§28'], ['§28', '§27'], true],
    [['§27', '§28'], ['§28'], false],
    [['§27ff'], ['§27', '§28'], true],
    [['§27'], ['§27ff'], true],
    [['§34'], ['§27ff'], false],
    [['§27ff'], ['§27ff'], true],
    [['§27ff'], ['§34ff'], false],
  ] as const)('%j and %j: %s', (a, b, same) => {
    expect(sameSections(a, b)).toBe(same);
    expect(sameSections(b, a)).toBe(same);
  });
  it.each([
    ['nach §§ 27, 29 bis 31 und 35a SGB VIII', ['nach', '§', 'SGB', 'VIII']],
    ['(§ 34 Abs. 1 Nr. 2), 14 Jahre', ['(', '§', ')', ',', '#', 'Jahre']],
    ['§§ 27 ff. SGB', ['§', 'SGB']],
    ['Paragraf 34 SGB', ['§', 'SGB']],
    ['SGB VIII, § 34', ['SGB', 'VIII', ',', '§']],
    ['§ 34 und Kinder', ['§', 'und', 'Kinder']],
    ['§ 34 und a', ['§', 'und', 'a']],
    ['§ 35 a SGB', ['§', 'SGB']],
    ['§ 34. Kinder', ['§', '.', 'Kinder']],
    ['§§ 27 ff SGB', ['§', 'SGB']],
    ['§ 27 f. SGB', ['§', 'SGB']],
    ['§ 1.4. der Satzung', ['§', 'der', 'Satzung']],
    ['Sonderparagraf 3', ['Sonderparagraf', '#']],
    ['Paragrafenwerk 3', ['Paragrafenwerk', '#']],
    ['kein Gesetz, 3 Dinge', ['kein', 'Gesetz', ',', '#', 'Dinge']],
  ])('%s becomes %j', (text, tokens) => {
    expect(joinSections(tokenise(text)).map(({ text: word }) => word)).toEqual(tokens);
  });
  it('become one sign that stands where the list stood', () => {
    expect(joinSections(tokenise('nach §§ 27 und 29 SGB'))[1]).toEqual({ kind: 'sign', text: '§', start: 5, end: 17 });
  });
});
