import type { AnyEntry, Register } from '../../model/register.ts';
import { joinPath, type DataPath } from '../../model/source-file.ts';
import type { NormCitation } from '../../text/norms/norm-citation.ts';
import { parseNorms } from '../../text/norms/parse-norms.ts';
import type { Asking } from '../asking.ts';

/** A text of an entry that names norms. */
export interface NormPlace {
  readonly from: AnyEntry;
  readonly path: DataPath;
  /** What the text is there for: `legal_basis`, `duties`, `references`; in prose its key. */
  readonly how: string;
  readonly citations: readonly NormCitation[];
}

/** Keys whose texts say where a fact was found or where something lies, not what the entry rests on. */
const silentKeys: ReadonlySet<string> = new Set([
  'source',
  'note',
  'url',
  'oparl',
  'id',
  'date',
  'aliases',
  'number',
  'item',
]);

const found = new WeakMap<Register, readonly NormPlace[]>();

/** Every text of the register that names a norm: legal bases, duties, references and prose. Read once. */
export function normPlaces({ register }: Pick<Asking, 'register'>): readonly NormPlace[] {
  const known = found.get(register);
  if (known !== undefined) return known;
  const places: NormPlace[] = [];
  for (const from of register.entries) {
    visit(from.data, '', '', '', (path, how, text, jurisdiction) => {
      const citations = parseNorms(text).map((citation) => withLand(citation, jurisdiction));
      if (citations.length > 0) places.push({ from, path, how, citations });
    });
  }
  found.set(register, places);
  return places;
}

type Found = (path: DataPath, how: string, text: string, jurisdiction: string | undefined) => void;

function visit(value: unknown, path: DataPath, key: string, list: string, tell: Found, jurisdiction?: string): void {
  if (typeof value === 'string') {
    // A norm stands in an object of its own: what counts is the list that holds it.
    if (mayNameNorm(value)) tell(path, key === 'norm' && list !== '' ? list : key, value, jurisdiction);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, joinPath(path, index), key, key, tell);
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const own = typeof record['jurisdiction'] === 'string' ? record['jurisdiction'] : undefined;
    for (const [name, item] of Object.entries(record)) {
      if (!silentKeys.has(name)) visit(item, joinPath(path, name), name, list, tell, own);
    }
  }
}

/** Laws have capitals or a sign; most values of a register are ids and dates. */
function mayNameNorm(text: string): boolean {
  return /[§A-ZÄÖÜ]/.test(text);
}

/** The jurisdiction says the Land where the name of the law does not: `DE-NW`. */
function withLand(citation: NormCitation, jurisdiction: string | undefined): NormCitation {
  const land = /^DE-([A-Z]{2})$/.exec(jurisdiction ?? '')?.[1];
  if (land === undefined || citation.law.land !== undefined) return citation;
  return { ...citation, law: { ...citation.law, land } };
}
