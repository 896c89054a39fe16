import { describe, expect, it } from 'vitest';
import { collidingPaths, unportableName } from '../../src/rules/shared/portable-path.ts';
import { checkFolder, listFindings } from '../support/check-folder.ts';
import { makeFolder } from '../support/run-cli.ts';

const lead = 'id: fb-45\nname: Kinder, Jugend und Schule\n';
const plan = (id: string): string => `id: ${id}\ntitle: ${id.toUpperCase()}\nlead: fb-45\nno_duty: none\n`;

/** The findings of a register with these files, one line each. */
async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const report = await checkFolder(makeFolder({ 'bodies/fb-45.yaml': lead, ...files }));
  return listFindings(report)
    .split('\n')
    .filter((line) => !line.startsWith(' ') && line !== '');
}

describe('names that not every system can keep', () => {
  it.each([
    ['plans/aux.yaml', 'aux.yaml'],
    ['plans/Con.yml', 'Con.yml'],
    ['plans/com1.a.yaml', 'com1.a.yaml'],
    ['plans/nul', 'nul'],
    ['plans/lpt9/a.yaml', 'lpt9'],
    ['plans/a:b.yaml', 'a:b.yaml'],
    ['plans/a\\b.yaml', 'a\\b.yaml'],
    ['plans/was?/a.yaml', 'was?'],
    ['plans/"a".yaml', '"a".yaml'],
    ['plans/a|b.yaml', 'a|b.yaml'],
    ['plans/a*.yaml', 'a*.yaml'],
    ['plans/a\nb.yaml', 'a\nb.yaml'],
    ['plans/a\u001bb.yaml', 'a\u001bb.yaml'],
    ['plans/a\u202eb.yaml', 'a\u202eb.yaml'],
    ['plans/a\u200bb.yaml', 'a\u200bb.yaml'],
    ['plans/ende./a.yaml', 'ende.'],
    ['plans/ende /a.yaml', 'ende '],
  ])('%j', (path, name) => {
    expect(unportableName(path)?.name).toBe(name);
  });

  it('what is wrong with them is said in both languages', () => {
    const why = (path: string) => Object.values(unportableName(path)?.why ?? {});
    expect(why('plans/a:b.yaml')).toEqual([
      'das Zeichen „:“ (U+003A) darf unter Windows in keinem Namen stehen',
      'the character “:” (U+003A) is not allowed in names on Windows',
    ]);
    expect(why('plans/a\u200bb.yaml')[0]).toContain('das Zeichen U+200B darf');
    expect(why('plans/a\nb.yaml')[1]).toContain('the character U+000A is not');
    expect(why('plans/com1.a.yaml')).toEqual(['„com1“ ist unter Windows ein Gerät', '“com1” is a device on Windows']);
    expect(why('plans/ende./a.yaml')).toEqual([
      'unter Windows endet kein Name mit einem Punkt oder Leerzeichen',
      'on Windows no name ends in a dot or a blank',
    ]);
    expect(unportableName('plans/was?/a.yaml')?.upTo).toBe('plans/was?');
    expect(unportableName('aux/a.yaml')?.upTo).toBe('aux');
    expect(unportableName('plans/a.')?.name).toBe('a.');
  });

  it.each([
    'plans/a.yaml',
    'plans/Beacon.yaml',
    'plans/Latex.yaml',
    'plans/auxiliar.yaml',
    'plans/con-a.yaml',
    'plans/Lärm & Straße (neu).yml',
    'plans/a b.yaml',
  ])('%j is one for all', (path) => {
    expect(unportableName(path)).toBeUndefined();
  });

  it('a reserved id is told once, as an error, and renaming alone does not help', async () => {
    expect(await findings({ 'plans/aux.yaml': plan('aux') })).toEqual([
      'plans/aux.yaml:1:5-1:8 error file-name plan:aux/id plan:aux',
    ]);
  });

  it('a name that is wrong in two ways is one finding, and the id tells the better name', async () => {
    const report = await checkFolder(makeFolder({ 'bodies/fb-45.yaml': lead, 'plans/Kita: neu.yaml': plan('kita') }));
    expect(report.findings.map(({ diagnostic, fix }) => [diagnostic.rule, diagnostic.severity, fix])).toEqual([
      ['file-name', 'error', { kind: 'rename-file', to: 'kita.yaml' }],
    ]);
  });

  it('a folder is told once, not with every file in it', async () => {
    const found = await findings({ 'plans/a:b/x.yaml': plan('x'), 'plans/a:b/y.yaml': plan('y') });
    expect(found).toEqual(['plans/a:b/x.yaml:1:5-1:6 error file-name plan:x/id plan:x']);
  });
});

describe('files that are one on other systems', () => {
  it.each([
    [['plans/a.yaml', 'plans/A.yaml'], [['plans/a.yaml', 'plans/A.yaml']]],
    [['plans/A.YAML', 'plans/a.yaml', 'plans/a.yml'], [['plans/a.yaml', 'plans/A.YAML']]],
    [['plans/la\u0308rm.yaml', 'plans/l\u00e4rm.yaml'], [['plans/l\u00e4rm.yaml', 'plans/la\u0308rm.yaml']]],
    [['plans/L\u00c4RM.yaml', 'plans/la\u0308rm.yaml'], [['plans/la\u0308rm.yaml', 'plans/L\u00c4RM.yaml']]],
    [['plans/X/a.yaml', 'plans/x/a.yaml', 'plans/x/b.yaml'], [['plans/x/a.yaml', 'plans/X/a.yaml']]],
    [['bodies/a.yaml', 'plans/A.yaml', 'plans/stra\u00dfe.yaml', 'plans/strasse.yaml'], []],
  ])('%j', (paths, expected) => {
    expect([...collidingPaths([...paths].sort())].sort()).toEqual(expected);
  });

  it('is an error at the second one, which names the first', async () => {
    expect(await findings({ 'areas/B.yaml': '- {id: a, name: A}\n', 'areas/b.yaml': 'id: b\nname: B\n' })).toEqual([
      'areas/b.yaml:1:5-1:6 error file-name area:b/id area:b',
    ]);
  });

  it('where the id is taken twice, that alone is told', async () => {
    const found = await findings({ 'plans/A.yaml': plan('a'), 'plans/a.yaml': plan('a') });
    expect(found.map((line) => line.split(' ')[2])).toEqual(['file-name', 'duplicate-id']);
  });
});

it('two names that are one elsewhere are told with the other', async () => {
  const files = { 'bodies/fb-45.yaml': lead, 'plans/A/kita.yaml': plan('kita'), 'plans/a/kita.yaml': plan('kjfp') };
  const report = await checkFolder(makeFolder(files));
  expect(
    report.findings.map(({ diagnostic: { rule, file, related } }) => [rule, file, related.map((other) => other.file)]),
  ).toEqual([['file-name', 'plans/a/kita.yaml', ['plans/A/kita.yaml']]]);
});

it('a name is mended by a machine only where that makes it one for all', async () => {
  const fixes = async (path: string, id: string) => {
    const report = await checkFolder(makeFolder({ 'bodies/fb-45.yaml': lead, [path]: plan(id) }));
    return report.findings.map(({ fix }) => fix);
  };
  expect(await fixes('plans/aux.yaml', 'aux')).toEqual([undefined]);
  expect(await fixes('plans/kita.YAML', 'kita')).toEqual([{ kind: 'rename-file', to: 'kita.yaml' }]);
  expect(await fixes('plans/con:x.yaml', 'con')).toEqual([undefined]);
});
