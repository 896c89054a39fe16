import { resolve } from 'node:path';
import type { Day } from '../model/dates.ts';
import { languages, type Language, type Message } from '../model/language.ts';
import type { OnStep } from '../model/progress.ts';
import type { Register } from '../model/register.ts';
import { usualSizes } from '../load/create-slimmer.ts';
import { diskTree } from '../load/disk-tree.ts';
import { loadRegister } from '../load/load-register.ts';
import { loadSettings } from '../load/load-settings.ts';
import type { ReadMemory } from '../load/read-memory.ts';
import type { RegisterTree } from '../load/register-tree.ts';
import { systemReason } from '../load/system-reasons.ts';
import { colorLevel, type ColorChoice } from './color-level.ts';
import { findRegister, type RegisterPlace } from './find-register.ts';
import type { Io } from './io.ts';
import { endOfReferenceDate, referenceDate } from './today.ts';
import { Interrupted, writeOutput } from './write-output.ts';
import { WrongUse } from './wrong-use.ts';

/** The options that all commands share. */
export interface CommonOptions {
  readonly registry?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly output?: string;
  readonly color?: ColorChoice;
  readonly quiet?: boolean;
  /** Off with `--no-cache`: then nothing is answered from memory. */
  readonly cache?: boolean;
}

/** A register that a command has opened, with everything that its output depends on. */
export interface Session {
  readonly place: RegisterPlace;
  readonly register: Register;
  readonly asOf: Day;
  readonly language: Language;
}

/** Where a register is read from, if not simply from its folder. */
export interface Source {
  readonly tree: (root: string) => RegisterTree;
  readonly memory?: ReadMemory;
}

/** Finds and reads the register, and settles the reference date and the language. */
export async function openSession(options: CommonOptions, io: Io, source?: Source): Promise<Session> {
  const place = findRegister(options.registry, io.cwd);
  // A day that does not exist is wrong use, whatever the register holds.
  if (options.asOf !== undefined) referenceDate(options.asOf, 'UTC', io.now());
  const onStep = stepListener(options, io);
  const tree = heedSize((source?.tree ?? diskTree)(place.root), io);
  const register = await loadRegister(tree, source?.memory, onStep);
  const { settings } = register;
  return {
    place,
    register,
    asOf: referenceDate(options.asOf, settings.timezone, io.now()),
    language: languageOption(options.lang) ?? settings.language,
  };
}

/** The same tree; the process hears of it where there is so much in it that memory counts. */
function heedSize(tree: RegisterTree, { saveMemory }: Io): RegisterTree {
  if (saveMemory === undefined) return tree;
  return {
    ...tree,
    list: () => {
      const listing = tree.list();
      if (listing.entryFiles.length >= usualSizes.withoutTexts) saveMemory();
      return listing;
    },
  };
}

/** Who hears of the steps of a long run; nobody with `--quiet`. */
export function stepListener(options: CommonOptions, io: Io): OnStep | undefined {
  return options.quiet === true ? undefined : io.progress?.(languageOption(options.lang));
}

/** The language that the user asked for. */
export function languageOption(option: string | undefined): Language | undefined {
  const language = languages.find((known) => known === option);
  if (option === undefined || language !== undefined) return language;
  throw new WrongUse({
    de: `Die Sprache „${option}“ gibt es nicht (--lang): de oder en.`,
    en: `There is no language “${option}” (--lang): de or en.`,
  });
}

/** The language of what needs no register: as asked for, else the register's, if there is one; German where nobody says. */
export async function preferredLanguage(options: Pick<CommonOptions, 'lang' | 'registry'>, io: Io): Promise<Language> {
  const asked = languages.find((known) => known === options.lang);
  if (asked !== undefined) return asked;
  try {
    const { root } = findRegister(options.registry, io.cwd);
    return (await loadSettings(diskTree(root))).settings.language;
  } catch (error) {
    if (error instanceof WrongUse) return 'de';
    throw error;
  }
}

/** How wide and how colourful the standard output is; a pipe gets lines of 100 columns and no colour. */
export function terminalStyle(options: CommonOptions, io: Io): { colorLevel: 0 | 1 | 2 | 3; width: number } {
  const width = Math.max(40, Math.min(io.stdout.columns ?? 100, 160));
  if (options.output !== undefined) return { colorLevel: options.color === 'always' ? 1 : 0, width: 100 };
  return { colorLevel: colorLevel(options.color ?? 'auto', io.stdout, io.env), width };
}

/**
 * Writes the result to the file that the user named, whole or not at all, else to the standard output. With `expected` the
 * file must still hold these bytes.
 */
export async function deliver(
  content: string | Uint8Array,
  file: string | undefined,
  io: Io,
  expected?: Uint8Array,
): Promise<void> {
  try {
    if (file === undefined) await io.stdout.write(content);
    else await writeOutput(resolve(io.cwd, file), content, io, expected);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const why = systemReason(error);
    throw new WrongUse(
      file === undefined
        ? { de: `Die Ausgabe lässt sich nicht schreiben: ${why.de}.`, en: `The output cannot be written: ${why.en}.` }
        : { de: `„${file}“ lässt sich nicht schreiben: ${why.de}.`, en: `“${file}” cannot be written: ${why.en}.` },
    );
  }
}

/** Says of an answer on the standard output that it lasts as long as the register and the reference date. */
export function declareLasting({ register }: Session, options: CommonOptions, io: Io): void {
  if (io.declareLasting === undefined || options.output !== undefined) return;
  io.declareLasting(endOfReferenceDate(options.asOf, register.settings.timezone, io.now()));
}

/** Says something that is not the result, such as what was wrong with the call. */
export async function tell(message: Message, language: Language, io: Io): Promise<void> {
  await io.stderr.write(`plankreis: ${message[language]}\n`);
}
