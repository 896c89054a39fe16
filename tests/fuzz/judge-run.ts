import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import type { Run } from '../support/run-cli.ts';

/** Says what is wrong with how the program answered; nothing where all is well. */
export type Judge = (args: readonly string[], run: Run) => string | undefined;

// What a terminal or a log would obey; line feeds, tabs and CSV's and iCalendar's carriage returns are usual.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

const formatOf = (args: readonly string[]): string | undefined => args[args.lastIndexOf('-f') + 1];

/** A judge that knows the schemas of the reports and the tables. */
export function createJudge(root: string): Judge {
  const schema = (name: string): ValidateFunction =>
    new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as object,
    );
  const [isReport, isTable] = [schema('report.schema.json'), schema('table.schema.json')];
  return (args, { code, stdout, stderr }) => {
    if (![0, 1, 2].includes(code)) return `exit ${code}: ${stderr.slice(0, 600)}`;
    if (controls.test(stderr)) return 'a control character on the standard error';
    if (stdout === '' && args.includes('--dry-run')) return undefined;
    if (code === 2 && stdout === '') {
      return stderr.startsWith('plankreis: ') ? undefined : `exit 2 without a word: ${stderr}`;
    }
    const format = args.includes('-f') ? formatOf(args) : 'pretty';
    if (args.filter((arg) => arg === '-f').length > 1 || format === 'xlsx' || format === 'docx') return undefined;
    if (controls.test(stdout)) return `a control character in ${format}`;
    if (format === 'json') return judgeJson(args, stdout, args[0] === 'validate' ? isReport : isTable);
    if (format === 'ndjson') return judgeLines(stdout);
    if (format === 'sarif' || format === 'gitlab')
      return parsed(stdout) === undefined ? `${format} is no JSON` : undefined;
    if (format === 'junit' || format === 'graphml' || format === 'svg') return judgeXml(stdout, format);
    if (format !== 'github' && /^\s*::|##\[/m.test(stdout)) return `a workflow command in ${format}`;
    return undefined;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function judgeJson(args: readonly string[], stdout: string, isRight: ValidateFunction): string | undefined {
  const value = parsed(stdout);
  if (value === undefined) return `no JSON: ${stdout.slice(0, 200)}`;
  if (args[0] === 'graph') return undefined;
  if (!isRight(value)) return `not as the schema says: ${JSON.stringify(isRight.errors).slice(0, 600)}`;
  const { diagnostics = [] } = value as { diagnostics?: readonly { rule: string; message: string }[] };
  return diagnostics.find(({ rule }) => rule === 'internal-error')?.message;
}

function judgeLines(stdout: string): string | undefined {
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.every((line) => parsed(line) !== undefined) ? undefined : 'a line that is no JSON';
}

function judgeXml(text: string, format: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | undefined;
  parser.on('error', (error) => {
    fault ??= `${format} is not well-formed: ${error.message}`;
  });
  parser.write(text).close();
  return fault;
}
