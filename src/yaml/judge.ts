import { Composer, isScalar, type Document } from 'yaml';
import { checkCharacters, doubtfulCharacters } from './check-characters.ts';
import { colonHint } from './colon-hint.ts';
import { explainError } from './explain-error.ts';
import type { ParseResult } from './parse-result.ts';
import { PlainReader } from './plain-reader.ts';
import { readTokens } from './read-tokens.ts';
import type { Limits, YamlFault } from './yaml-fault.ts';

/**
 * Reads a text as one document of YAML 1.2 (core schema) with the package `yaml`, which knows all of it and takes its time;
 * dates stay texts. The first fault ends the reading. What is read but surely not meant becomes a warning.
 */
export function judgeYaml(text: string, limits: Limits): ParseResult {
  const refused = checkCharacters(text);
  if (refused !== undefined) return { ok: false, fault: refused };
  const composed = composeDocument(text, limits);
  if (!('document' in composed)) return { ok: false, fault: composed };
  if (isScalar(composed.document.contents)) return { ok: false, fault: noKeys(text) };
  const result = new PlainReader(text, limits).read(composed.document);
  const doubtful = doubtfulCharacters(text);
  return result.ok && doubtful !== undefined ? { ...result, warnings: [...result.warnings, doubtful] } : result;
}

/** The document with its offsets, or the first fault. */
export function composeDocument(text: string, limits: Limits): { readonly document: Document.Parsed } | YamlFault {
  const tokens = readTokens(text, limits);
  if ('message' in tokens) return tokens;
  const composer = new Composer({
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const document = withoutStackTraces(() => composer.compose(tokens, true, text.length).next().value);
  if (document === undefined) return emptyFault;
  const error = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (error === undefined) return document.contents === null || isEmpty(document) ? emptyFault : { document };
  return explainError(error, text, tokens);
}

/** An error object is made for each error of a text, of which there can be one a character: their stacks cost ten times the rest. */
function withoutStackTraces<T>(compose: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const isEmpty = (document: Document.Parsed): boolean =>
  isScalar(document.contents) && document.contents.value === null && (document.contents.source ?? '') === '';

const emptyFault: YamlFault = {
  message: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  help: {
    de: 'Einen Eintrag hineinschreiben (mindestens `id` und `title` oder `name`) oder die Datei löschen.',
    en: 'Write an entry into it (at least `id` and `title` or `name`), or delete the file.',
  },
  start: 0,
  end: 0,
};

/** A file that is one text: mostly the blank after every colon is missing. */
function noKeys(text: string): YamlFault {
  const start = text.search(/[^\s\ufeff]/);
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  const hint = colonHint(text, 0, text.length);
  if (hint !== undefined) return hint;
  return {
    message: {
      de: 'Die Datei enthält nur einen Text, keine Schlüssel mit Werten.',
      en: 'The file holds only a text, no keys with values.',
    },
    help: {
      de: 'Den Eintrag als „schlüssel: wert“ schreiben, je Zeile einer, mindestens `id` und `title` oder `name`.',
      en: 'Write the entry as “key: value”, one a line, at least `id` and `title` or `name`.',
    },
    start,
    end,
  };
}
