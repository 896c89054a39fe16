import type { Concept, NamedValue, UnitWords } from './phrase.ts';

/** Reads a table of words of equal meaning: `word = way; way; …`; a line that begins with a blank continues the one before. */
export function parseConcepts(table: string): Concept[] {
  return lines(table).map((line) => {
    const at = line.indexOf(' = ');
    return { concept: line.slice(0, at), words: ways(line.slice(at + 3)) };
  });
}

/** Reads a table of values with a closed list: `id · kind · German name · English name[ · word]`, then `de:` and `en:` with the ways to say it. */
export function parseNamedValues(table: string): NamedValue[] {
  return records(table).map(({ fields: [id = '', kind = '', de = '', en = '', concept], words }) => ({
    id,
    kind,
    label: { de, en },
    de: words.get('de') ?? [],
    en: words.get('en') ?? [],
    ...(concept !== undefined && { concept }),
  }));
}

/** Reads the table of units: `id · factor · German name · English name[ · broader unit]`, then `key:`, `de:` and `en:`. */
export function parseUnits(table: string): UnitWords[] {
  return records(table).map(({ fields: [id = '', factor = '', de = '', en = '', broader], words }) => ({
    id,
    label: { de, en },
    keys: words.get('key') ?? [],
    de: words.get('de') ?? [],
    en: words.get('en') ?? [],
    ...(factor !== '' && { factor: Number(factor) }),
    ...(broader !== undefined && { broader }),
  }));
}

interface TableRecord {
  readonly fields: readonly string[];
  readonly words: Map<string, readonly string[]>;
}

function records(table: string): TableRecord[] {
  const found: TableRecord[] = [];
  let key = '';
  for (const line of table.split('\n')) {
    const start = /^ {2}([a-z]+): ?(.*)$/.exec(line);
    const record = found.at(-1);
    if (line.trim() === '') continue;
    if (line[0] !== ' ') found.push({ fields: line.split(' · ').map((field) => field.trim()), words: new Map() });
    else if (start !== null) {
      key = start[1] ?? '';
      record?.words.set(key, ways(start[2] ?? ''));
    } else record?.words.set(key, [...(record.words.get(key) ?? []), ...ways(line)]);
  }
  return found;
}

function lines(table: string): string[] {
  return table.trim().replace(/\n\s+/g, ' ').split('\n');
}

function ways(text: string): string[] {
  return text.split(';').flatMap((way) => (way.trim() === '' ? [] : [way.trim()]));
}
