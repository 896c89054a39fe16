import { describe, expect, it } from 'vitest';
import type { Spelling } from '../../src/text/name-spellings.ts';
import { changePattern, NameNode, NamePattern, pruneWay } from '../../src/text/name-tree.ts';

const spelling: Spelling = { words: ['jugendhilfeplan'], letterCase: 'any', derived: false };

describe('a pattern of a name', () => {
  it('counts who bears it, and as what', () => {
    const pattern = new NamePattern(spelling);
    expect([pattern.count, pattern.owners()]).toEqual([0, []]);
    pattern.change('a', false, 1);
    pattern.change('b', true, 1);
    pattern.change('a', true, 1);
    expect(pattern.owners()).toEqual(['a', 'b']);
    expect(['a', 'b', 'c'].map((owner) => pattern.isOfficial(owner))).toEqual([true, true, false]);
    pattern.change('a', true, -1);
    expect([pattern.count, pattern.isOfficial('a')]).toEqual([2, false]);
    pattern.change('a', false, -1);
    expect(pattern.owners()).toEqual(['b']);
    // Who has one owner behind a free place is not given a second one of the same name.
    pattern.change('b', false, 1);
    pattern.change('b', false, -1);
    expect([pattern.owners(), pattern.isOfficial('b')]).toEqual([['b'], true]);
    pattern.change('b', true, -1);
    expect([pattern.count, pattern.isOfficial('b')]).toEqual([0, false]);
  });
});

describe('a step in the tree of names', () => {
  it('leads where it was made to lead, and nowhere else', () => {
    const root = new NameNode();
    expect([root.next(0), root.next(-1), root.isBare()]).toEqual([undefined, undefined, true]);
    const [one, other] = [root.follow(0), root.follow(7)];
    expect([root.next(0), root.next(7), root.follow(0), root.next(1)]).toEqual([one, other, one, undefined]);
    root.cut(0);
    expect([root.next(0), root.next(7), root.isBare()]).toEqual([undefined, other, false]);
    const again = root.follow(3);
    expect([root.next(3), root.next(0)]).toEqual([again, undefined]);
    root.cut(7);
    root.cut(3);
    expect(root.isBare()).toBe(true);
  });

  it('goes when its last name goes', () => {
    const root = new NameNode();
    const way = [root, root.follow(1), root.follow(1).follow(2)];
    const [, middle, end] = way;
    if (middle === undefined || end === undefined) throw new Error('no way');
    changePattern(end, spelling, 'a', true, 1);
    changePattern(end, spelling, undefined, false, 1);
    expect(end.patterns).toHaveLength(1);
    changePattern(end, spelling, 'a', true, -1);
    pruneWay(way, [1, 2]);
    expect(middle.next(2)).toBe(end);
    changePattern(end, spelling, undefined, false, -1);
    pruneWay(way, [1, 2]);
    expect(root.isBare()).toBe(true);
  });
});
