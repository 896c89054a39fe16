import type { Command } from 'commander';
import { diskTree } from '../../load/disk-tree.ts';
import { loadRegister } from '../../load/load-register.ts';
import type { Language } from '../../model/language.ts';
import type { Register } from '../../model/register.ts';
import type { Candidate } from '../completion/candidate.ts';
import { candidatesFor } from '../completion/candidates.ts';
import { optionValue, readWords, type Place } from '../completion/read-words.ts';
import { exitCode } from '../exit-code.ts';
import { findRegister } from '../find-register.ts';
import type { Io } from '../io.ts';

/** Told to the shell instead of candidates: that it completes names of files or folders itself. */
export const shellCompletes: Readonly<Record<string, string>> = { file: ':files', path: ':files', dir: ':folders' };

/**
 * Answers a shell that asks what the last of some words could become: one candidate a line, its meaning behind a tab. Never
 * fails: a shell that asks while somebody types must not be disturbed.
 */
export async function complete(
  program: Command,
  words: readonly string[],
  language: Language,
  io: Io,
): Promise<number> {
  try {
    await io.stdout.write((await answers(program, words, language, io)).map((line) => `${line}\n`).join(''));
  } catch {
    // Nothing to offer.
  }
  return exitCode.fine;
}

async function answers(program: Command, words: readonly string[], language: Language, io: Io): Promise<string[]> {
  const place = readWords(program, words);
  const current = words.at(-1) ?? '';
  if (place.at === 'value' && Object.hasOwn(shellCompletes, place.wants)) return [shellCompletes[place.wants] ?? ''];
  const candidates = await candidatesAt(place, program, words, language, io);
  // Of a list with commas only the last part is being typed.
  const typed = place.at === 'value' ? current.slice(place.before.length) : current;
  const lead = place.at === 'value' && isList(place.wants) ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const before = place.at === 'value' ? place.before + lead : '';
  return candidates
    .filter(({ value }) => value.startsWith(typed.slice(lead.length)) && isSafe(value))
    .map(({ value, about }) => `${before}${value}\t${about}`);
}

async function candidatesAt(
  place: Place,
  program: Command,
  words: readonly string[],
  language: Language,
  io: Io,
): Promise<readonly Candidate[]> {
  if (place.at === 'nothing') return [];
  const help = program.createHelp();
  if (place.at === 'command') {
    return help.visibleCommands(program).map((command) => ({ value: command.name(), about: command.description() }));
  }
  const { command } = place;
  if (place.at === 'option') {
    return help
      .visibleOptions(command)
      .flatMap(({ long, description }) => (long == null ? [] : [{ value: long, about: description }]));
  }
  if (place.choices !== undefined) return place.choices.map((value) => ({ value, about: '' }));
  return candidatesFor(place.wants, {
    command: command.name(),
    words: words.slice(0, -1),
    language,
    register: () => readRegister(words, io),
  });
}

async function readRegister(words: readonly string[], io: Io): Promise<Register | undefined> {
  const { root } = findRegister(optionValue(words, '--registry'), io.cwd);
  return loadRegister(diskTree(root));
}

/** Options that take several values between commas. */
const lists: ReadonlySet<string> = new Set([
  'binding',
  'columns',
  'kind',
  'role',
  'state',
  'status',
  'target-group',
  'topic',
  'type',
]);

const isList = (wants: string): boolean => lists.has(wants);

/** Nothing that a shell would read as more than a word. */
function isSafe(value: string): boolean {
  return /^[\w.:@+-]+$/.test(value);
}
