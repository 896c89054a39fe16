import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemReason } from '../../load/system-reasons.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { Asking } from '../../views/asking.ts';
import { findMarkedSection, replaceMarkedSection } from '../../views/overview/marked-section.ts';
import { overviewSection, saysTheSame } from '../../views/overview/overview-section.ts';
import { overviewView } from '../../views/overview/overview-view.ts';
import { planFacts, type PlanFacts } from '../../views/plan-facts.ts';
import { answer, countGaps } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { deliver, tell, type Session } from '../session.ts';
import { WrongUse } from '../wrong-use.ts';
import { chooseEntries, type ChoiceOptions } from './list.ts';

/** The options of `overview`. */
export interface OverviewOptions extends ChoiceOptions {
  /** The Markdown file to keep up to date. */
  readonly update?: string;
  /** Only says whether that file is out of date. */
  readonly check?: boolean;
}

/** The Planwerk overview: written out, or kept up to date between two markers of a Markdown file. */
export async function overview(options: OverviewOptions, io: Io): Promise<number> {
  const { update } = options;
  const question = { find: (asking: Asking) => findPlans(options, asking), view: overviewView };
  if (update === undefined) {
    if (options.check === true) throw needsUpdate;
    return await answer(question, options, io);
  }
  if ((options.format ?? 'markdown') !== 'markdown' || options.output !== undefined) throw onlyMarkdown;
  const receive = (table: string, plans: readonly PlanFacts[], asking: Asking, session: Session): Promise<number> =>
    updateFile(update, overviewSection(table, plans, asking), options, session, io);
  // Between the markers stands the table alone: the page around it has its own headings.
  return await answer({ ...question, receive }, { ...options, format: 'markdown', quiet: true }, io);
}

async function findPlans(options: OverviewOptions, asking: Asking): Promise<readonly PlanFacts[]> {
  const chosen = new Set<AnyEntry>(await chooseEntries('plan', options, asking));
  return planFacts(asking.register, asking.asOf).filter(({ entry }) => chosen.has(entry));
}

async function updateFile(
  file: string,
  section: string,
  options: OverviewOptions,
  { language, register }: Session,
  io: Io,
): Promise<number> {
  if (countGaps(register) > 0) throw incomplete;
  const path = resolve(io.cwd, file);
  const bytes = readBytes(path, file);
  const marked = findMarkedSection(decode(bytes, file), file);
  const isSame =
    options.asOf === undefined
      ? saysTheSame(marked.section, section)
      : marked.section.replaceAll('\r\n', '\n') === section;
  if (isSame) return exitCode.fine;
  if (options.check === true) {
    await tell(
      {
        de: `Die Übersicht in „${file}“ ist nicht auf dem Stand des Registers. Erneuern: plankreis overview -f markdown --update ${file}`,
        en: `The overview in “${file}” is out of date. Renew it: plankreis overview -f markdown --update ${file}`,
      },
      language,
      io,
    );
    return exitCode.findings;
  }
  // A link is followed, so that it stays one; what somebody has written around the table meanwhile is not lost.
  await deliver(replaceMarkedSection(marked, section), realpathSync(path), io, bytes);
  return exitCode.fine;
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

function cannotRead(file: string, error: unknown): WrongUse {
  const why = systemReason(error);
  return new WrongUse({
    de: `„${file}“ lässt sich nicht lesen: ${why.de}.`,
    en: `“${file}” cannot be read: ${why.en}.`,
  });
}

const needsUpdate = new WrongUse({
  de: '--check braucht --update DATEI: geprüft wird, ob die Übersicht in dieser Datei aktuell ist.',
  en: '--check needs --update FILE: it checks whether the overview in that file is up to date.',
});

const onlyMarkdown = new WrongUse({
  de: '--update schreibt Markdown in die genannte Datei; -f und -o passen nicht dazu.',
  en: '--update writes Markdown into the file that it names; -f and -o do not go with it.',
});

const incomplete = new WrongUse({
  de: 'Im Register ist etwas fehlerhaft, die Übersicht wäre unvollständig. Erst beheben: plankreis validate',
  en: 'Something in the register is faulty, the overview would be incomplete. Mend it first: plankreis validate',
});
