import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { deliver, type CommonOptions } from '../session.ts';
import { WrongUse } from '../wrong-use.ts';
import { completionScripts } from '../completion/scripts.ts';

/** Prints the script that teaches a shell to complete commands, options and ids. */
export async function completion(shell: string, options: CommonOptions, io: Io): Promise<number> {
  const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined;
  if (script === undefined) {
    const all = Object.keys(completionScripts).join(', ');
    throw new WrongUse({
      de: `Für „${shell}“ gibt es keine Vervollständigung. Es gibt: ${all}.`,
      en: `There is no completion for “${shell}”. There are: ${all}.`,
    });
  }
  await deliver(script, options.output, io);
  return exitCode.fine;
}
