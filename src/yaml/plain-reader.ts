import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import { joinPath, type DataPath } from '../model/source-file.ts';
import { unwantedIn } from './check-characters.ts';
import type { ParseResult } from './parse-result.ts';
import {
  badAlias,
  cutByHash,
  duplicateKey,
  escapedCharacter,
  invisibleBlank,
  missingKeyName,
  tooLong,
  tooManyAliases,
} from './plain-words.ts';
import type { Limits, Words, YamlFault } from './yaml-fault.ts';

/** Blanks that look like indentation or like nothing at all. */
const invisibleBlanks = /^[^\S ]|^[\u200b-\u200f\u2060]/;
const invisibleEnd = /[^\S ]$|[\u200b-\u200f\u2060]$/;

/** So many warnings of one kind are enough to see what is going on. */
const mostWarnings = 3;

/** Stops the conversion at the first fault. */
class Refusal extends Error {
  readonly fault: YamlFault;
  constructor(words: Words, place: Pick<YamlFault, 'start' | 'end' | 'other'>) {
    super(words.message.en);
    this.fault = { ...words, ...place };
  }
}

const span = (node: Node): { start: number; end: number } => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
});

/** Where one character of a node stands. */
const oneAt = (start: number): { start: number; end: number } => ({ start, end: start + 1 });

/** Turns nodes into plain values: linear, with equal keys found, and `__proto__` a key like any other. */
export class PlainReader {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #numberSources = new Map<DataPath, string>();
  readonly #anchors = new Map<string, Scalar>();
  readonly #warnings: YamlFault[] = [];
  #aliases = 0;

  constructor(text: string, limits: Limits) {
    this.#text = text;
    this.#limits = limits;
  }

  read(document: Document.Parsed): ParseResult {
    try {
      const value = this.#plain(document.contents, '');
      return { ok: true, value, numberSources: this.#numberSources, warnings: this.#warnings };
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
      if (target === undefined) throw new Refusal(badAlias, oneAt(span(node).start));
      this.#aliases++;
      if (this.#aliases > this.#limits.aliases) throw new Refusal(tooManyAliases(this.#limits.aliases), span(node));
      return this.#value(target, path);
    }
    if (!isScalar(node)) return null;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    this.#checkText(node);
    if (node.type === 'PLAIN') this.#warnOfHash(node);
    return this.#value(node, path);
  }

  #value(node: Scalar, path: DataPath): unknown {
    const { value, source } = node;
    if (typeof value === 'string' && value.length > this.#limits.textLength) {
      throw new Refusal(tooLong(this.#limits.textLength), oneAt(span(node).start));
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
      const key = this.#key(keyNode);
      // Two spellings of one letter (ä as one character or as two) look the same to everybody but a computer.
      const composed = key.normalize('NFC');
      const first = seen.get(composed);
      if (first !== undefined) throw new Refusal(duplicateKey(composed), this.#bothKeys(first, keyNode));
      seen.set(composed, keyNode);
      const value = this.#plain(pair.value as Node | null, joinPath(path, key));
      if (key === '__proto__') {
        Object.defineProperty(plain, key, { value, enumerable: true, configurable: true, writable: true });
      } else plain[key] = value;
    }
    return plain;
  }

  #key(node: Scalar<string>): string {
    const key = String(node.value);
    this.#checkText(node);
    if (node.type !== 'PLAIN') return key;
    const { start, end } = span(node);
    if (key === '') throw new Refusal(missingKeyName, oneAt(start));
    const last = invisibleEnd.exec(key);
    if (last !== null) throw new Refusal(invisibleBlank(last[0].charCodeAt(0)), { start: end - 1, end });
    return key;
  }

  #bothKeys(first: Node, second: Node): Pick<YamlFault, 'start' | 'end' | 'other'> {
    return { ...span(second), other: { ...span(first), message: { de: 'zuerst hier', en: 'first here' } } };
  }

  /** What escapes smuggle in, and blanks that look like indentation. */
  #checkText(node: Scalar): void {
    const { start, end } = span(node);
    if (node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string') {
      const code = this.#text.slice(start, end).includes('\\') ? unwantedIn(node.value) : undefined;
      if (code !== undefined) throw new Refusal(escapedCharacter(code), span(node));
    } else if (node.type === 'PLAIN' && node.source !== undefined) {
      const first = invisibleBlanks.exec(node.source);
      if (first !== null) throw new Refusal(invisibleBlank(first[0].charCodeAt(0)), oneAt(start));
    }
  }

  /** `title: Plan #1` reads as `Plan`: a comment that begins without a blank was probably meant as text. */
  #warnOfHash(node: Scalar): void {
    const { end } = span(node);
    const comment = /^ +#[\p{L}\p{N}]/u.exec(this.#text.slice(end, end + 200));
    if (comment === null || this.#warnings.length >= mostWarnings) return;
    const start = end + comment[0].indexOf('#');
    this.#warnings.push({ ...cutByHash, start, end: start + 1 });
  }

  #refuseAnchor(node: Node & { anchor?: string | undefined }): void {
    if (node.anchor !== undefined) throw new Refusal(badAlias, oneAt(span(node).start));
  }
}
