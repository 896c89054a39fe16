import { describe, expect, it } from 'vitest';
import { writeGithub } from '../../src/report/write-github.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as the runner of GitHub Actions does (actions/runner, ActionCommand.TryParseV2); other lines are no command. */
function parse(line: string): Command | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  const [, name = '', list = ''] = /^(\S+)(?: (.*))?$/s.exec(trimmed.slice(2, end)) ?? [];
  const unescape = (text: string, isProperty: boolean): string => {
    const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    return (isProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
  };
  const pairs = list
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1), true)]);
  return {
    name,
    properties: Object.fromEntries(pairs) as Record<string, string>,
    message: unescape(trimmed.slice(end + 2), false),
  };
}

const commandsIn = (text: string): readonly Command[] => text.split('\n').flatMap((line) => parse(line) ?? []);

describe('the workflow commands of GitHub', () => {
  it('are one a finding, at its place, by its severity', () => {
    const commands = commandsIn(
      writeGithub(reportOf([0, 1, 2].map((index) => nastyFinding('Ein Text', index))), plainStyle),
    );
    expect(commands).toEqual([
      {
        name: 'error',
        properties: {
          file: 'registry/plans/Ein Text.yaml',
          line: '1',
          endLine: '1',
          col: '2',
          endColumn: '5',
          title: 'plankreis schema',
        },
        message: 'Ein Text\nEin Text',
      },
      // A place over several lines has no columns: GitHub would drop the annotation.
      {
        name: 'warning',
        properties: { file: 'registry/plans/Ein Text.yaml', line: '1', endLine: '2', title: 'plankreis schema' },
        message: 'Ein Text\nEin Text',
      },
      expect.objectContaining({ name: 'notice' }),
    ]);
  });

  it('are followed by the summary, unless it is not wanted', () => {
    const report = reportOf([nastyFinding('x')]);
    expect(writeGithub(report, plainStyle)).toContain('\nGeprüft zum 08.05.2018');
    expect(writeGithub(report, { ...plainStyle, isQuiet: true }).split('\n')).toHaveLength(2);
  });
});

describe('foreign text', () => {
  it.each(Object.entries(nastyTexts))('%s stays in its command', (_, text) => {
    const written = writeGithub(reportOf([nastyFinding(text)]), { ...plainStyle, isQuiet: true });
    expect(written.split('\n')).toHaveLength(2);
    const [command, ...others] = commandsIn(written);
    expect(others).toEqual([]);
    expect([command?.name, Object.keys(command?.properties ?? {})]).toEqual([
      'error',
      ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
    ]);
    expect(command?.properties['title']).toBe('plankreis schema');
    // oxlint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('gives as many commands as there are findings, whatever is in them', () => {
    const written = writeGithub(nastyReport, nastyStyle);
    expect(commandsIn(written)).toHaveLength(nastyReport.findings.length);
    expect(written).not.toContain('##[');
  });
});
