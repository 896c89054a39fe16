import type { CST } from 'yaml';
import type { Limits, Words, YamlFault } from './yaml-fault.ts';

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** Is this a list or a mapping? */
export const isCollection = (token: CST.Token | null | undefined): token is Collection =>
  token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';

/**
 * Looks for what YAML allows and a register does not need, on the syntax tree: composing such a text can cost minutes or
 * end the process, so it must be refused before. Runs without recursion, in time linear in the text.
 */
export function checkSyntaxTree(tokens: readonly CST.Token[], limits: Limits): YamlFault | undefined {
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'directive') return refuse(token, token.source.length, directive);
    if (token.type !== 'document') continue;
    documents++;
    if (documents > 1) return refuse(token, 3, severalDocuments);
    const fault = checkProperties(token.start) ?? checkValue(token.value, limits);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function checkValue(root: CST.Token | undefined, limits: Limits): YamlFault | undefined {
  const stack = root === undefined ? [] : [root];
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (!isCollection(token)) continue;
    if (token.items.length > limits.collectionItems) return refuse(token, 1, tooMany(limits.collectionItems));
    for (const item of token.items.toReversed()) {
      const fault =
        checkProperties(item.start) ??
        checkProperties(item.sep) ??
        checkKey(item.key, item.sep, isExplicit(item.start));
      if (fault !== undefined) return fault;
      if (item.value) stack.push(item.value);
    }
  }
  return undefined;
}

function checkKey(
  key: CST.Token | null | undefined,
  separator: readonly CST.SourceToken[] | undefined,
  isExplicit: boolean,
): YamlFault | undefined {
  // A block that stands where a key should is only indented wrongly.
  const isBlock = key?.type === 'block-map' || key?.type === 'block-seq';
  if (isCollection(key) && (!isBlock || isExplicit)) return refuse(key, 1, keyNotText);
  if (key?.type === 'alias') return refuse(key, key.source.length, keyNotText);
  if (key?.type === 'scalar' && key.source === '<<' && separator !== undefined) return refuse(key, 2, mergeKey);
  return undefined;
}

const isExplicit = (start: readonly CST.SourceToken[] | undefined): boolean =>
  start?.some(({ type }) => type === 'explicit-key-ind') === true;

/** Tags choose other types than the schema knows. */
function checkProperties(tokens: readonly CST.SourceToken[] | undefined): YamlFault | undefined {
  const tag = tokens?.find((token) => token.type === 'tag');
  return tag === undefined ? undefined : refuse(tag, tag.source.length, tagged(tag.source));
}

function refuse(token: { readonly offset: number }, length: number, words: Words): YamlFault {
  return { ...words, start: token.offset, end: token.offset + length };
}

const directive: Words = {
  message: {
    de: 'Eine Anweisung (%…) ist in einem Register nicht erlaubt: Sie kann ändern, wie Werte gelesen werden.',
    en: 'A directive (%…) is not allowed in a register: it can change how values are read.',
  },
  help: { de: 'Die Zeile löschen.', en: 'Delete the line.' },
};

const severalDocuments: Words = {
  message: {
    de: 'Die Datei enthält mehrere YAML-Dokumente (getrennt durch ---).',
    en: 'The file holds several YAML documents (parted by ---).',
  },
  help: {
    de: 'Je Dokument eine Datei anlegen, oder die Einträge als eine Liste („- id: …“) schreiben.',
    en: 'Make one file of each document, or write the entries as one list (“- id: …”).',
  },
};

const keyNotText: Words = {
  message: { de: 'Ein Schlüssel muss ein einfaches Wort sein.', en: 'A key must be a plain word.' },
  help: {
    de: 'Werte, die mit [ oder { beginnen, in Anführungszeichen setzen.',
    en: 'Put values that begin with [ or { in quotes.',
  },
};

const mergeKey: Words = {
  message: {
    de: 'Das Einmischen mit „<<“ ist in einem Register nicht erlaubt.',
    en: 'Merging with “<<” is not allowed in a register.',
  },
  help: { de: 'Die gemeinten Schlüssel ausschreiben.', en: 'Write out the keys that are meant.' },
};

const tagged = (tag: string): Words => ({
  message: {
    de: `Die Typangabe ${tag} ist in einem Register nicht erlaubt.`,
    en: `The tag ${tag} is not allowed in a register.`,
  },
  help: {
    de: 'Die Typangabe löschen; beginnt der Text selbst mit „!“, ihn in Anführungszeichen setzen.',
    en: 'Delete the tag; if the text itself begins with “!”, put it in quotes.',
  },
});

/** Nesting over the limit. */
export const tooDeep = (limit: number): Words => ({
  message: { de: `Tiefer als ${limit} Ebenen geschachtelt.`, en: `Nested deeper than ${limit} levels.` },
  help: {
    de: 'Text mit [ oder { in Anführungszeichen setzen, oder die Grenze `limits.nesting` in plankreis.yaml anheben.',
    en: 'Put text with [ or { in quotes, or raise `limits.nesting` in plankreis.yaml.',
  },
});

const tooMany = (limit: number): Words => ({
  message: {
    de: `Mehr als ${limit} Elemente in einer Liste oder Zuordnung.`,
    en: `More than ${limit} items in one list or mapping.`,
  },
  help: {
    de: 'Auf mehrere Dateien verteilen, oder die Grenze `limits.collection_items` in plankreis.yaml anheben.',
    en: 'Spread them over several files, or raise `limits.collection_items` in plankreis.yaml.',
  },
});
