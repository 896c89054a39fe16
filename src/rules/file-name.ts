import type { Finding } from '../model/finding.ts';
import { kinds } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
import { answerOfLastCheck, type LastAnswers } from '../model/last-answer.ts';
import { defineEntryRule } from '../model/rule.ts';
import type { AnyEntry, Derivation } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import { collidingPaths, isPlainPath, unportableName, type PathProblem } from './shared/portable-path.ts';

/** Files that hold one entry and are not called like it, and names that not every system can keep. */
export const fileName = defineEntryRule({
  id: 'file-name',
  group: 'files',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die Datei heißt anders als ihr Eintrag',
      what: 'Eine Datei mit einem einzelnen Eintrag heißt nicht wie dessen Kennung (Listen mehrerer Einträge sind frei benannt), oder ihre Endung ist groß geschrieben. Als Fehler: Zwei Dateien unterscheiden sich nur in Groß- und Kleinschreibung oder in der Schreibweise der Umlaute, oder ein Name ist unter Windows nicht erlaubt.',
      why: 'Wer eine Kennung liest, soll die Datei ohne Suche finden. Und unter Windows und macOS überschreibt von zwei fast gleichen Dateien die eine die andere; einen unerlaubten Namen kann git dort gar nicht anlegen.',
      mend: 'Die Datei umbenennen (`plankreis validate --fix` tut es, wo die Kennung den Namen sagt) oder die Kennung berichtigen.',
      bad: '# plans/kita-plan.yaml\nid: kitabedarfsplanung',
      good: '# plans/kitabedarfsplanung.yaml\nid: kitabedarfsplanung',
    },
    en: {
      title: 'The file is called other than its entry',
      what: 'A file with a single entry is not called like the id of the entry (lists of several entries have any name), or its ending is in capitals. As an error: two files differ in case or in the spelling of an umlaut only, or a name is not allowed on Windows.',
      why: 'Who reads an id shall find the file without searching. And on Windows and macOS one of two files that are almost called the same overwrites the other; a name that is not allowed git cannot make there at all.',
      mend: 'Rename the file (`plankreis validate --fix` does it where the id tells the name), or mend the id.',
      bad: '# plans/kita-plan.yaml\nid: kitabedarfsplanung',
      good: '# plans/kitabedarfsplanung.yaml\nid: kitabedarfsplanung',
    },
  },
  kinds,
  // Nearly all files have usual names. Those differ from what they should be only where they hold one entry, and what others are called does not matter.
  *checkEntry(entry, register): Iterable<Finding> {
    const { file, at } = entry;
    if (at !== '' || !hasUsualPath(file)) return;
    const found = [...otherName({ file, entry, ...partsOf(file.path) })];
    if (found.length === 0 || register.derive(disputed, '').has(file)) return;
    if (!register.derive(collisions, '').has(file.path)) yield* found;
  },
  *checkRest(register): Iterable<Finding> {
    const { files } = register;
    if (files.every(hasUsualPath)) return;
    const entryOf = new Map<SourceFile, AnyEntry>();
    for (const entry of register.entries) if (entry.at === '') entryOf.set(entry.file, entry);
    const colliding = register.derive(collisions, '');
    const told = new Set<string>();
    for (const file of files) {
      const other = colliding.get(file.path);
      if ((other === undefined && hasUsualPath(file)) || register.derive(disputed, '').has(file)) continue;
      const named: NamedFile = { file, entry: entryOf.get(file), ...partsOf(file.path) };
      const problem = unportableName(file.path);
      if (other !== undefined) yield collision(named, other, files);
      else if (problem === undefined) yield* otherName(named);
      else if (!told.has(problem.upTo)) {
        told.add(problem.upTo);
        yield unportable(named, problem);
      }
    }
  },
});

const usual: LastAnswers<SourceFile, boolean> = new WeakMap();
const nothingElse: readonly unknown[] = [];

function hasUsualPath(file: SourceFile): boolean {
  return answerOfLastCheck(usual, file, nothingElse, () => isPlainPath(file.path));
}

const collisions: Derivation<string, ReadonlyMap<string, string>> = {
  derive: (register) => collidingPaths(register.files.map(({ path }) => path)),
};

/** Where an id is taken twice, that comes first: what it leads to decides on the name. */
const disputed: Derivation<string, ReadonlySet<SourceFile | undefined>> = {
  derive: ({ faults }) => new Set(faults.filter(({ rule }) => rule === 'duplicate-id').map(({ entry }) => entry?.file)),
};

interface NamedFile {
  readonly file: SourceFile;
  /** The only entry of the file. */
  readonly entry: AnyEntry | undefined;
  readonly stem: string;
  readonly ending: string;
}

function partsOf(path: string): { readonly stem: string; readonly ending: string } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return { stem: name.slice(0, dot), ending: name.slice(dot) };
}

function collision(named: NamedFile, other: string, files: readonly SourceFile[]): Finding {
  const { file } = named;
  const first = files.find(({ path }) => path === other);
  const message: Message = {
    de: `Unter Windows und macOS ist „${file.path}“ dieselbe Datei wie „${other}“; dort bleibt nur eine von beiden.`,
    en: `On Windows and macOS “${file.path}” is the same file as “${other}”; only one of the two is left there.`,
  };
  const help: Message = {
    de: 'Eine der beiden umbenennen, oder beide zusammenführen.',
    en: 'Rename one of the two, or merge them.',
  };
  const related =
    first === undefined ? [] : [{ file: first, ...start, message: { de: 'die andere', en: 'the other one' } }];
  return { ...placeOf(named), severity: 'error', message, help, related };
}

function unportable(named: NamedFile, { name, why }: PathProblem): Finding {
  const message: Message = {
    de: `„${name}“ lässt sich nicht überall anlegen: ${why.de}.`,
    en: `“${name}” cannot be made everywhere: ${why.en}.`,
  };
  const help: Message = {
    de: 'Umbenennen: Kleinbuchstaben, Ziffern, Bindestrich und Punkt; eine Datei heißt wie ihre Kennung.',
    en: 'Rename it: lower-case letters, digits, hyphen and dot; a file is called like its id.',
  };
  return { ...placeOf(named), severity: 'error', message, help, ...renaming(named) };
}

/** A name that every system can keep, but that is not what it should be. */
function* otherName(named: NamedFile): Iterable<Finding> {
  const { entry, stem, ending } = named;
  const to = `${entry?.id ?? stem}${ending.toLowerCase()}`;
  if (to === stem + ending) return;
  const isStem = entry === undefined || stem === entry.id;
  yield {
    ...placeOf(named),
    message: isStem
      ? { de: `Die Endung „${ending}“ ist groß geschrieben.`, en: `The ending “${ending}” is in capitals.` }
      : {
          de: `Die Datei heißt „${stem}${ending}“, ihr Eintrag aber „${entry.id}“.`,
          en: `The file is called “${stem}${ending}”, but its entry “${entry.id}”.`,
        },
    help: isStem
      ? { de: `Die Datei in „${to}“ umbenennen.`, en: `Rename the file to “${to}”.` }
      : {
          de: `Die Datei in „${to}“ umbenennen, oder die Kennung berichtigen.`,
          en: `Rename the file to “${to}”, or mend the id.`,
        },
    ...renaming(named),
  };
}

/** The renaming that mends the name, where the entry tells what it should be. */
function renaming({ entry, stem, ending }: NamedFile): Pick<Finding, 'fix'> {
  const to = `${entry?.id ?? stem}${ending.toLowerCase()}`;
  const isBetter = to !== stem + ending && unportableName(to) === undefined;
  return isBetter ? { fix: { kind: 'rename-file', to } } : {};
}

const start = { path: '', range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };

function placeOf({ file, entry }: NamedFile): Pick<Finding, 'entry' | 'file' | 'path' | 'range' | 'subject'> {
  if (entry === undefined) return { file, ...start, subject: file.path };
  return { entry, path: '/id', subject: `${entry.kind}:${entry.id}` };
}
