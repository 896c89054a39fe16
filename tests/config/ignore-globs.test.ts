import micromatch from 'micromatch';
import { describe, expect, it } from 'vitest';
import { globFault, isModestGlob } from '../../src/config/ignore-globs.ts';

describe('globs of ignore:', () => {
  it.each([
    '**/archiv/**',
    'plans/alt/**',
    'plans/*-entwurf.yaml',
    'plans/*/*.bak.yml',
    'plans/{alt,entwurf}/**',
    '**/{a,b}-*.{yaml,yml}',
    'plans/jahr-20[01]?/**',
    'plans/Lärm und Umwelt/**',
    '!plans/alt/wichtig.yaml',
  ])('%s is fine', (glob) => {
    expect(globFault(glob, false)).toBeUndefined();
  });

  it.each([
    ['/**', /hinaus/],
    ['!/etc/**', /hinaus/],
    ['../**', /hinaus/],
    ['plans/../../**', /hinaus/],
    ['C:/Windows/**', /hinaus/],
    ['~/**', /hinaus/],
    [`${'a*'.repeat(40)}`, /verwickelt/],
    ['*a*a*b', /verwickelt/],
    ['**/a/**/b/**', /verwickelt/],
    ['**/a/**/b', /verwickelt/],
    ['*a*/*b*/*c', /verwickelt/],
    ['+(a|aa)b', /verwickelt/],
    ['@(a|b)', /verwickelt/],
    ['{a,{b,c}}', /verwickelt/],
    ['{1..10000000}', /verwickelt/],
    ['{a,b}'.repeat(6), /verwickelt/],
    [`{${'abcdefghijklmnopqrstuvwxyzabcdefghijk'.split('').join(',')}}`, /verwickelt/],
    ['a\\*', /verwickelt/],
    ['a'.repeat(201), /verwickelt/],
  ])('%s is refused', (glob, words) => {
    expect(globFault(glob, false)?.message.de).toMatch(words);
  });

  it('the first one cannot take back', () => {
    expect(globFault('!plans/a.yaml', true)?.message.de).toMatch(/nimmt/);
    expect(globFault('plans/a.yaml', true)).toBeUndefined();
  });

  it('those that are fine match in no time, whatever the path', () => {
    const names = [
      `${'a'.repeat(250)}/`.repeat(16),
      'a/'.repeat(2000),
      'b/'.repeat(2000),
      `${'ab'.repeat(120)}/`.repeat(16),
      'a'.repeat(4000),
    ];
    const globs = ['**/*a*b', '**/*a*/*b*/**', '*a*a/**/*a*c', '*a*b', '**/*a*/a*b', '{*a,*b}/**/a', '**/{a,b}*/c*d'];
    const from = performance.now();
    for (const glob of globs) {
      expect(isModestGlob(glob)).toBe(true);
      for (const name of names) micromatch.isMatch(`${name}x`, glob, { dot: true });
    }
    // 35 matches on paths as long as a path can be.
    expect(performance.now() - from).toBeLessThan(3_000);
  });
});
