import type { Command, Option } from 'commander';

/** What is being typed: a command, an option, or the value of an option or argument. */
export type Place =
  | { readonly at: 'command' }
  | { readonly at: 'option'; readonly command: Command }
  | {
      readonly at: 'value';
      readonly command: Command;
      /** What belongs there, as the help calls it: `body`, `file`, `format` … */
      readonly wants: string;
      /** The words that are allowed, where the option says so itself. */
      readonly choices: readonly string[] | undefined;
      /** What stands before the value in the same word: `--lead=`. */
      readonly before: string;
    }
  | { readonly at: 'nothing' };

/** Reads the words of a command line, the last of them still being typed. */
export function readWords(program: Command, words: readonly string[]): Place {
  const current = words.at(-1) ?? '';
  const [name, ...rest] = words.slice(0, -1);
  if (name === undefined) return { at: 'command' };
  const command = program.commands.find((known) => known.name() === name);
  if (command === undefined) return { at: 'nothing' };
  let open: Option | undefined;
  let position = 0;
  for (const word of rest) {
    if (open !== undefined) open = undefined;
    else if (word.startsWith('-') && word.length > 1) {
      if (!word.includes('=')) open = takesValue(command, word);
    } else position++;
  }
  if (open !== undefined) return valueOf(command, open, '');
  const joined = /^(--[a-z-]+=)/.exec(current)?.[1];
  const option = joined === undefined ? undefined : takesValue(command, joined.slice(0, -1));
  if (joined !== undefined) return option === undefined ? { at: 'nothing' } : valueOf(command, option, joined);
  if (current.startsWith('-')) return { at: 'option', command };
  const args = command.registeredArguments;
  const argument = args[position] ?? (args.at(-1)?.variadic === true ? args.at(-1) : undefined);
  if (argument === undefined) return { at: 'option', command };
  return { at: 'value', command, wants: argument.name(), choices: argument.argChoices, before: '' };
}

function takesValue(command: Command, word: string): Option | undefined {
  return command.options.find((option) => (option.long === word || option.short === word) && option.required);
}

function valueOf(command: Command, option: Option, before: string): Place {
  // `--rule <id>` is the one option whose ids are not of entries.
  const wants = option.long === '--rule' ? 'rule' : (/<([a-z-]+)/.exec(option.flags)?.[1] ?? '');
  return { at: 'value', command, wants, choices: option.argChoices, before };
}

/** What somebody has given an option before the word that is being typed. */
export function optionValue(words: readonly string[], long: string): string | undefined {
  for (const [index, word] of words.slice(0, -1).entries()) {
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    if (word === long && index + 1 < words.length - 1) return words[index + 1];
  }
  return undefined;
}
