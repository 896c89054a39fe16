import { Command, Help, Option } from 'commander';
import type { Language, Message } from '../model/language.ts';
import { addAskingCommands } from './asking-commands.ts';
import { addCompletionCommands } from './completion-commands.ts';
import { helpWording } from './help-words.ts';
import type { Io } from './io.ts';
import { addValidateCommand } from './validate-command.ts';
import { version } from './version.ts';

/** The program with its commands; what it writes about itself is written in order. */
export interface Program extends Command {
  /** Resolves when help and version have been written. */
  written(): Promise<void>;
  /** What the argument parser wanted to say. */
  errors(): readonly string[];
}

/** All commands with their options, described in one language. A command loads its own code when it is called. */
export function createProgram(io: Io, language: Language, finish: (code: number) => void): Program {
  const say = (message: Message): string => message[language];
  const errors: string[] = [];
  let writing = Promise.resolve();
  const program = new Command('plankreis');
  program
    .description(
      say({
        de: 'Prüft ein Register kommunaler Planwerke: fehlende Querverweise, widersprechende Definitionen, überfällige Fortschreibungen.',
        en: 'Checks a register of municipal plans: missing cross-references, definitions in conflict, overdue updates.',
      }),
    )
    .version(version, '-V, --version', say({ de: 'Version ausgeben', en: 'print the version' }))
    .helpOption('-h, --help', say({ de: 'Hilfe anzeigen', en: 'show help' }))
    .helpCommand('help [command]', say({ de: 'Hilfe zu einem Befehl', en: 'help on a command' }))
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => {
        writing = writing.then(() => io.stdout.write(text));
      },
      writeErr: (text) => {
        errors.push(text);
      },
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
      getErrHelpWidth: () => 100,
    })
    .configureHelp(helpWording(new Help(), language));

  const common = (command: Command): Command =>
    command
      .option('--registry <dir>', say({ de: 'Ordner des Registers', en: 'folder of the register' }))
      .option(
        '--as-of <day>',
        say({ de: 'Betrachtungstag JJJJ-MM-TT statt heute', en: 'reference date YYYY-MM-DD instead of today' }),
      )
      .addOption(
        new Option('--lang <language>', say({ de: 'Sprache der Ausgabe', en: 'language of the output' })).choices([
          'de',
          'en',
        ]),
      )
      .option(
        '-o, --output <file>',
        say({ de: 'in eine Datei schreiben, ganz oder gar nicht', en: 'write to a file, whole or not at all' }),
      )
      .addOption(
        new Option('--color <when>', say({ de: 'Farben', en: 'colours' })).choices(['auto', 'always', 'never']),
      )
      .option('-q, --quiet', say({ de: 'ohne Zusammenfassung', en: 'without the summary' }))
      .option(
        '--no-cache',
        say({
          de: 'neu rechnen, auch wenn sich seit der letzten gleichen Frage nichts geändert hat',
          en: 'compute anew, even if nothing has changed since the same was asked before',
        }),
      );

  addValidateCommand({ program, common, say, io, finish });
  addAskingCommands({ program, common, say, io, finish });

  common(program.command('explain [rule]'))
    .description(
      say({ de: 'eine Regel erklären; ohne Angabe alle auflisten', en: 'explain a rule; without one list all' }),
    )
    .option(
      '-f, --format <name>',
      say({ de: 'text (Voreinstellung), markdown oder json', en: 'text (default), markdown or json' }),
    )
    .action(async (rule: string | undefined, options: object) => {
      finish(await (await import('./commands/explain.ts')).explain(rule, options, io));
    });

  common(program.command('schema <kind>'))
    .description(
      say({
        de: 'das JSON Schema einer Art ausgeben (plan, body, indicator, term, area, paper, plankreis, report)',
        en: 'print the JSON Schema of a kind (plan, body, indicator, term, area, paper, plankreis, report)',
      }),
    )
    .action(async (kind: string, options: object) => {
      finish(await (await import('./commands/schema.ts')).schema(kind, options, io));
    });

  addCompletionCommands({ program, common, say, io, finish }, language);

  return Object.assign(program, { written: () => writing, errors: () => errors });
}
