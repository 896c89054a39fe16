import { CommanderError } from 'commander';
import type { Language } from '../model/language.ts';
import { languages } from '../model/language.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { createProgram } from './create-program.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { usageWords } from './usage-words.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs the program on its arguments (without node and script); the result is the exit code. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  let code: number = exitCode.fine;
  const program = createProgram(io, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    await program.written();
    return code;
  } catch (error) {
    await program.written();
    if (error instanceof CommanderError) return await usage(error, program.errors(), language, io);
    if (error instanceof WrongUse) return await refuse(error.words[error.language ?? language], io);
    return await failed(error, language, io);
  }
}

/** The language of messages about the call itself; commands that open a register follow the register's. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return languages.find((language) => at >= 0 && language === value) ?? 'de';
}

async function usage(error: CommanderError, texts: readonly string[], language: Language, io: Io): Promise<number> {
  // Help and version are answers, not errors.
  if (error.exitCode === 0) return exitCode.fine;
  if (error.code === 'commander.help') return exitCode.wrongUse;
  return refuse(usageWords(error, texts)[language], io);
}

async function refuse(text: string, io: Io): Promise<number> {
  await io.stderr.write(`plankreis: ${text.split('\n').map(escapeTerminal).join('\n')}\n`);
  return exitCode.wrongUse;
}

async function failed(error: unknown, language: Language, io: Io): Promise<number> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words = {
    de: 'Das Programm ist an einem eigenen Fehler gescheitert. Bitte mit dem folgenden Text melden:',
    en: 'The program failed because of a fault of its own. Please report it with the following text:',
  };
  const lines = text.split('\n').map(escapeTerminal).join('\n');
  await io.stderr.write(`plankreis: ${words[language]}\n${lines}\n`);
  return exitCode.internalError;
}
