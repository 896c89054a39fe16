import { extname } from 'node:path';
import type { Message } from '../model/language.ts';
import { tableFormats } from '../table/table-formats.ts';
import { isForPrograms, type Asking } from '../views/asking.ts';
import { publicRegister } from '../views/public-register.ts';
import { Unanswerable } from '../views/unanswerable.ts';
import { shapeView, type View, type Wishes } from '../views/view.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import {
  declareLasting,
  deliver,
  openSession,
  tell,
  terminalStyle,
  type CommonOptions,
  type Session,
} from './session.ts';
import { WrongUse } from './wrong-use.ts';

/** The options that all asking commands share. */
export interface AskingOptions extends CommonOptions {
  readonly format?: string;
  readonly columns?: readonly string[];
  readonly sort?: readonly string[];
  readonly groupBy?: string;
  /** Shows internal keys too, where nothing public is written. */
  readonly internal?: boolean;
}

/** A format of one command alone, such as `ics` of `due`. */
export interface OwnFormat<Answer> {
  readonly extension: string;
  readonly description: Message;
  readonly write: (answer: Answer, asking: Asking) => string | Promise<string>;
}

/** A question: how its answer is found, and how it is shown. */
export interface Question<Answer> {
  readonly find: (asking: Asking, session: Session) => Answer | Promise<Answer>;
  /** The answer as a table; none for questions that only have formats of their own. */
  readonly view?: (answer: Answer, asking: Asking) => View;
  readonly formats?: Readonly<Record<string, OwnFormat<Answer>>>;
  /** The format where none is asked for: `table`. */
  readonly usual?: string;
  /** Where the answer goes, if not to the output; the exit code. */
  readonly receive?: (content: string, answer: Answer, asking: Asking, session: Session) => Promise<number>;
}

/** The formats that only those read who work with the register, so that internal keys may stand there. */
const internalFormats: ReadonlySet<string> = new Set(['table', 'json', 'ndjson']);

/** Answers a question: reads the register, finds the answer, writes it in the format that was asked for. */
export async function answer<Answer>(question: Question<Answer>, options: AskingOptions, io: Io): Promise<number> {
  const format = chooseFormat(question, options);
  refuseTerminal(format, options, io);
  if (options.internal === true && !internalFormats.has(format)) throw internalOnlyIn(format);
  const session = await openSession(options, io);
  const { asOf, language } = session;
  const register = options.internal === true ? session.register : publicRegister(session.register);
  const asking: Asking = { register, asOf, language, format };
  try {
    const found = await question.find(asking, session);
    const content = await write(question, found, asking, options, io);
    if (question.receive !== undefined && typeof content === 'string') {
      return await question.receive(content, found, asking, session);
    }
    await deliver(content, options.output, io);
  } catch (error) {
    if (error instanceof Unanswerable) throw new WrongUse(error.words);
    throw error;
  }
  const code = await tellGaps(session, options, io);
  if (code === exitCode.fine) declareLasting(session, options, io);
  return code;
}

async function write<Answer>(
  question: Question<Answer>,
  found: Answer,
  asking: Asking,
  options: AskingOptions,
  io: Io,
): Promise<string | Uint8Array> {
  const { asOf, format, language } = asking;
  const own = question.formats;
  if (own !== undefined && Object.hasOwn(own, format)) return (await own[format]?.write(found, asking)) ?? '';
  if (question.view === undefined) throw new Error(`no view for the format ${format}`);
  const wishes: Wishes = {
    isData: isForPrograms(asking),
    ...(options.columns === undefined ? {} : { columns: options.columns }),
    ...(options.sort === undefined ? {} : { sort: options.sort }),
    ...(options.groupBy === undefined ? {} : { groupBy: options.groupBy }),
  };
  const table = shapeView(question.view(found, asking), wishes, language);
  const { colorLevel } = terminalStyle(options, io);
  const writeTable = await tableFormats.find(({ name }) => name === format)?.load();
  if (writeTable === undefined) throw new Error(`no format ${format}`);
  return await writeTable(table, {
    language,
    asOf,
    colorLevel,
    width: widthOf(options, io),
    bare: options.quiet === true,
  });
}

/** The terminal's width; a pipe and a file take what `COLUMNS` says, else lines that fit on a wide page. */
function widthOf({ output }: AskingOptions, { stdout, env }: Io): number {
  const said = /^\d{2,4}$/.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : undefined;
  return Math.max(20, (output === undefined ? stdout.columns : undefined) ?? said ?? 120);
}

/** The formats of a question, by name. */
function formatsOf<Answer>({ view, formats }: Question<Answer>): Map<string, string> {
  const tables = view === undefined ? [] : tableFormats.map(({ name, extension }) => [name, extension] as const);
  return new Map([
    ...tables,
    ...Object.entries(formats ?? {}).map(([name, { extension }]) => [name, extension] as const),
  ]);
}

/** The format that was asked for; where only a file was named, the one that its name ends in. */
function chooseFormat<Answer>(question: Question<Answer>, { format, output }: AskingOptions): string {
  const known = formatsOf(question);
  if (format === undefined) {
    const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
    const named = [...known].find(([name, extension]) => ending !== '' && (extension === ending || name === ending));
    return named?.[0] ?? question.usual ?? 'table';
  }
  if (known.has(format)) return format;
  const all = [...known.keys()].join(', ');
  throw new WrongUse({
    de: `Das Format „${format}“ gibt es hier nicht. Es gibt: ${all}.`,
    en: `There is no format “${format}” here. There are: ${all}.`,
  });
}

function refuseTerminal(name: string, { output }: AskingOptions, { stdout }: Io): void {
  const format = tableFormats.find((known) => known.name === name);
  if (format?.binary !== true || output !== undefined || !stdout.isTerminal) return;
  throw new WrongUse({
    de: `${name} ist nichts für ein Terminal. Mit -o DATEI.${format.extension} in eine Datei schreiben.`,
    en: `${name} is not for a terminal. Write it to a file with -o FILE.${format.extension}.`,
  });
}

const internalOnlyIn = (format: string): WrongUse => {
  const all = [...internalFormats].join(', ');
  return new WrongUse({
    de: `Interne Angaben kommen in keine öffentliche Ausgabe: --internal geht nur mit ${all}, nicht mit ${format}.`,
    en: `What is internal reaches no public output: --internal goes with ${all} only, not with ${format}.`,
  });
};

/** In how many files something could not be read, so that answers lack it. */
export function countGaps({ faults }: Session['register']): number {
  const gaps = faults.filter(({ rule }) => rule !== 'duplicate-id');
  return new Set(gaps.map(({ file, entry }) => (file ?? entry?.file)?.path)).size;
}

/** Says what the answer does not know because it could not be read; a file that could not be read is exit code 2. */
async function tellGaps({ register, language }: Session, { quiet }: AskingOptions, io: Io): Promise<number> {
  const count = countGaps(register);
  if (count > 0 && quiet !== true) {
    await tell(
      {
        de: `In ${count} ${count === 1 ? 'Datei' : 'Dateien'} ist etwas fehlerhaft und fehlt in der Antwort. Näheres: plankreis validate`,
        en: `Something in ${count} ${count === 1 ? 'file' : 'files'} is faulty and missing from the answer. More: plankreis validate`,
      },
      language,
      io,
    );
  }
  return register.faults.some(({ rule }) => rule === 'file-unreadable') ? exitCode.wrongUse : exitCode.fine;
}
