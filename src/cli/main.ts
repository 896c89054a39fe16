import { CommanderError } from 'commander';
import type { Language } from '../model/language.ts';
import { languages } from '../model/language.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { createProgram } from './create-program.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { usageWords } from './usage-words.ts';
import { Interrupted } from './write-output.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs the program on its arguments (without node and script); the result is the exit code. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code: number = exitCode.fine;
  const program = createProgram(io, languages.find((known) => known === optionOf('--lang', args)) ?? 'de', (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    await program.written();
    return code;
  } catch (error) {
    await program.written();
    const language = await languageOf(args, io);
    if (error instanceof CommanderError) return await usage(error, program.errors(), language, io);
    if (error instanceof Interrupted) return error.code;
    if (error instanceof WrongUse) return await refuse(error.words[error.language ?? language], io);
    return await failed(error, language, io);
  }
}

/** The language of messages about the call itself: only where something is wrong is the register asked for its own. */
async function languageOf(args: readonly string[], io: Io): Promise<Language> {
  const [lang, registry] = [optionOf('--lang', args), optionOf('--registry', args)];
  const options = { ...(lang === undefined ? {} : { lang }), ...(registry === undefined ? {} : { registry }) };
  try {
    return await (await import('./session.ts')).preferredLanguage(options, io);
  } catch {
    return 'de';
  }
}

/** The value of an option, before anybody has parsed the arguments. */
function optionOf(name: string, args: readonly string[]): string | undefined {
  for (const [at, arg] of args.entries()) {
    if (arg === name) return args[at + 1];
    if (arg.startsWith(`${name}=`)) return arg.slice(name.length + 1);
  }
  return undefined;
}

async function usage(error: CommanderError, texts: readonly string[], language: Language, io: Io): Promise<number> {
  // Help and version are answers, not errors.
  if (error.exitCode === 0) return exitCode.fine;
  // Called without a command: what there is to call.
  if (error.code === 'commander.help') {
    await io.stderr.write(texts.join(''));
    return exitCode.wrongUse;
  }
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
