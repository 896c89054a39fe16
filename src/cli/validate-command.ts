import { InvalidArgumentError, Option } from 'commander';
import type { Setting } from './asking-commands.ts';

/** A whole number, not negative, in an option. */
function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`'${text}'`);
  return Number(text);
}

/** One option that may be given several times, each with one or more values. */
const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  value,
];

/** Adds `validate`. Its code is loaded when it is called. */
export function addValidateCommand({ program, common, say, io, finish }: Setting): void {
  common(program.command('validate [path...]'))
    .description(say({ de: 'das Register mit allen Regeln prüfen', en: 'check the register with all rules' }))
    .option(
      '-f, --format <name>',
      say({
        de: 'pretty (Voreinstellung), compact, json, sarif, junit, github, gitlab, markdown, html; mehrmals möglich, mit =DATEI in eine eigene Datei',
        en: 'pretty (default), compact, json, sarif, junit, github, gitlab, markdown, html; repeatable, with =FILE into a file of its own',
      }),
      collect,
    )
    .option('--rule <id...>', say({ de: 'nur diese Regeln', en: 'these rules only' }))
    .addOption(
      new Option(
        '--fail-on <severity>',
        say({ de: 'ab welcher Schwere die Prüfung scheitert', en: 'severity that fails the check' }),
      )
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option(
      '--max-warnings <n>',
      say({ de: 'höchstens so viele Warnungen', en: 'at most that many warnings' }),
      wholeNumber,
    )
    .option(
      '--since <revision>',
      say({
        de: 'nur Befunde, die es an diesem Stand des git-Repositorys noch nicht gibt, z. B. origin/main',
        en: 'only findings that are not there at this revision of the git repository, e.g. origin/main',
      }),
    )
    .option(
      '--baseline <file>',
      say({
        de: 'bekannte Befunde in dieser Datei zurückstellen (sonst plankreis-baseline.json im Register, wenn es sie gibt)',
        en: 'put aside the known findings of this file (else of plankreis-baseline.json in the register, if it is there)',
      }),
    )
    .option('--no-baseline', say({ de: 'nichts zurückstellen', en: 'put nothing aside' }))
    .option(
      '--update-baseline',
      say({ de: 'alle jetzigen Befunde zurückstellen', en: 'put aside all findings that there are now' }),
    )
    .option(
      '--fix',
      say({
        de: 'berichtigen, was kein Urteil braucht: Dateinamen, Gegenverweise, verschriebene Kennungen, Daten',
        en: 'mend what needs no judgement: file names, references back, misspelt ids, dates',
      }),
    )
    .option('--dry-run', say({ de: 'mit --fix: die Änderungen nur zeigen', en: 'with --fix: only show the changes' }))
    .option(
      '--watch',
      say({ de: 'nach jeder Änderung erneut prüfen; q beendet', en: 'check again after every change; q quits' }),
    )
    .action(async (paths: string[], options: object) => {
      finish(await (await import('./commands/validate.ts')).validate(paths, options, io));
    });
}
