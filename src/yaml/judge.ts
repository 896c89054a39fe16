import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type Document, type Node, type Scalar } from 'yaml';
import { joinPath, type DataPath } from '../model/source-file.ts';
import { checkCharacters } from './check-characters.ts';
import { checkSyntaxTree } from './check-syntax-tree.ts';
import type { ParseResult } from './parse-result.ts';
import { yamlErrorWords } from './yaml-error-words.ts';
import type { Limits, YamlFault } from './yaml-fault.ts';

/**
 * Reads a text as one document of YAML 1.2 (core schema) with the package `yaml`, which knows all of it and takes its time;
 * dates stay texts. The first fault ends the reading.
 */
export function judgeYaml(text: string, limits: Limits): ParseResult {
  const refused = checkCharacters(text);
  if (refused !== undefined) return { ok: false, fault: refused };
  const composed = composeDocument(text, limits);
  if (!('document' in composed)) return { ok: false, fault: composed };
  return new PlainReader(limits).read(composed.document);
}

/** The document with its offsets, or the first fault. */
export function composeDocument(text: string, limits: Limits): { readonly document: Document.Parsed } | YamlFault {
  const parser = new Parser();
  // After a byte order mark the parser misreads the indentation of a list: it gets the text behind the mark.
  if (text.startsWith('\ufeff')) parser.offset = 1;
  const tokens = [...parser.parse(text.slice(parser.offset))];
  const refused = checkSyntaxTree(tokens, limits);
  if (refused !== undefined) return refused;
  const composer = new Composer({
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const document = composer.compose(tokens, true, text.length).next().value;
  if (document === undefined) return emptyFault;
  const error = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (error === undefined) return document.contents === null || isEmpty(document) ? emptyFault : { document };
  const start = Math.min(error.pos[0], text.length);
  return { ...yamlErrorWords(error.code), start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
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

/** Stops the conversion at the first fault. */
class Refusal extends Error {
  readonly fault: YamlFault;
  constructor(fault: YamlFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

/** Turns nodes into plain values: linear, with equal keys found, and `__proto__` a key like any other. */
class PlainReader {
  readonly #limits: Limits;
  readonly #numberSources = new Map<DataPath, string>();
  readonly #anchors = new Map<string, Scalar>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  read(document: Document.Parsed): ParseResult {
    try {
      return { ok: true, value: this.#plain(document.contents, ''), numberSources: this.#numberSources };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, fault: error.fault };
      throw error;
    }
  }

  #plain(node: Node | null, path: DataPath): unknown {
    if (isMap(node)) return this.#mapping(node, path);
    if (isSeq(node)) {
      this.#refuseAnchor(node);
      return node.items.map((item, index) => this.#plain(item as Node | null, joinPath(path, index)));
    }
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target === undefined) throw new Refusal(aliasFault(node));
      return this.#scalar(target, path);
    }
    if (!isScalar(node)) return null;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return this.#scalar(node, path);
  }

  #scalar(node: Scalar, path: DataPath): unknown {
    const { value, source } = node;
    if (typeof value === 'string' && value.length > this.#limits.textLength) {
      throw new Refusal(tooLong(node, this.#limits.textLength));
    }
    if (typeof value === 'number' && source !== undefined && String(value) !== source) {
      this.#numberSources.set(path, source);
    }
    return value;
  }

  #mapping(node: Node & { items: readonly { key: unknown; value: unknown }[] }, path: DataPath): object {
    this.#refuseAnchor(node);
    const plain: Record<string, unknown> = {};
    const seen = new Map<string, Node>();
    for (const pair of node.items) {
      const keyNode = pair.key as Scalar<string>;
      const key = keyNode.value;
      // Two spellings of one letter (ä as one character or as two) look the same to everybody but a computer.
      const composed = key.normalize('NFC');
      const first = seen.get(composed);
      if (first !== undefined) throw new Refusal(duplicateKey(composed, first, keyNode));
      seen.set(composed, keyNode);
      const value = this.#plain(pair.value as Node | null, joinPath(path, key));
      if (key === '__proto__') {
        Object.defineProperty(plain, key, { value, enumerable: true, configurable: true, writable: true });
      } else plain[key] = value;
    }
    return plain;
  }

  #refuseAnchor(node: Node & { anchor?: string | undefined }): void {
    if (node.anchor !== undefined) throw new Refusal(aliasFault(node));
  }
}

const span = (node: Node): { start: number; end: number } => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
});

function duplicateKey(key: string, first: Node, second: Node): YamlFault {
  return {
    message: { de: `Der Schlüssel „${key}“ steht zweimal.`, en: `The key “${key}” stands twice.` },
    help: { de: 'Einen der beiden löschen oder beide zusammenführen.', en: 'Delete one of the two, or merge them.' },
    ...span(second),
    other: { ...span(first), message: { de: 'zuerst hier', en: 'first here' } },
  };
}

function aliasFault(node: Node): YamlFault {
  const { start } = span(node);
  return {
    message: {
      de: 'Anker (&) und Verweise (*) des YAML sind nur für einzelne Werte erlaubt, der Anker vor dem Verweis.',
      en: 'Anchors (&) and aliases (*) of YAML are allowed for single values only, the anchor before the alias.',
    },
    help: {
      de: 'Den Inhalt ausschreiben; beginnt ein Text selbst mit & oder *, ihn in Anführungszeichen setzen.',
      en: 'Write the content out; if a text itself begins with & or *, put it in quotes.',
    },
    start,
    end: start + 1,
  };
}

function tooLong(node: Node, limit: number): YamlFault {
  const { start } = span(node);
  return {
    message: { de: `Der Text ist länger als ${limit} Zeichen.`, en: `The text is longer than ${limit} characters.` },
    help: {
      de: 'Kürzen, oder die Grenze `limits.text_length` in plankreis.yaml anheben.',
      en: 'Shorten it, or raise `limits.text_length` in plankreis.yaml.',
    },
    start,
    end: start + 1,
  };
}
