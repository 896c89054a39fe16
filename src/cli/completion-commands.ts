import type { Setting } from './asking-commands.ts';
import type { Language } from '../model/language.ts';

/** Adds the commands that make a shell complete words. */
export function addCompletionCommands({ program, say, io, finish }: Setting, language: Language): void {
  program
    .command('completion <shell>')
    .description(
      say({
        de: 'Skript, mit dem eine Shell vervollständigt: bash, zsh oder fish',
        en: 'script with which a shell completes words: bash, zsh or fish',
      }),
    )
    .option('-o, --output <file>', say({ de: 'in eine Datei schreiben', en: 'write to a file' }))
    .action(async (shell: string, options: object) => {
      finish(await (await import('./commands/completion.ts')).completion(shell, options, io));
    });
  // What the scripts call; nobody types it.
  program.command('__complete [words...]', { hidden: true }).action(async (words: string[]) => {
    finish(await (await import('./commands/complete.ts')).complete(program, words, language, io));
  });
}
