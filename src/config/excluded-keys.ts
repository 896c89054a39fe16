import type { SettingsData } from '../model/entry-data.ts';
import { nearest } from '../text/nearest.ts';
import { entryKeys } from '../yaml/schema-at.ts';
import { shown } from '../yaml/shown-value.ts';
import type { SchemaFault } from '../yaml/validate-schema.ts';

/** Names under `public.exclude_keys` that no entry has as a key: with a typing error in it, what is internal would be published. */
export function excludedKeyFaults(value: unknown): SchemaFault[] {
  const listed = listedKeys(value);
  if (!Array.isArray(listed) || listed.length === 0) return [];
  const keys = entryKeys();
  const known = new Set(keys);
  const faults: SchemaFault[] = [];
  for (const [index, key] of listed.entries()) {
    if (typeof key !== 'string' || known.has(key)) continue;
    const path = `/public/exclude_keys/${index}`;
    const near = nearest(key, keys)?.candidate;
    faults.push({
      path,
      on: 'value',
      subject: path,
      message: {
        de: `„${shown(key)}“ ist kein Schlüssel von Einträgen; ausgenommen wird damit nichts.`,
        en: `“${shown(key)}” is no key of entries; it excludes nothing.`,
      },
      help:
        near === undefined
          ? {
              de: 'Den Schlüssel so nennen, wie er in den Einträgen steht, auch einen inneren: note, source, lead …',
              en: 'Name the key as it stands in the entries, an inner one too: note, source, lead …',
            }
          : { de: `Gemeint ist wohl „${near}“.`, en: `Did you mean “${near}”?` },
      ...(near === undefined ? {} : { suggestion: near }),
    });
  }
  return faults;
}

/** What stays internal although something is wrong with the setting: every name that can be read. */
export function soundExclusions(value: unknown): Pick<SettingsData, 'public'> {
  const listed = listedKeys(value);
  const keys = (Array.isArray(listed) ? listed : [listed]).filter((key) => typeof key === 'string');
  return keys.length === 0 ? {} : { public: { exclude_keys: keys } };
}

function listedKeys(value: unknown): unknown {
  const settings = (value ?? {}) as { public?: { exclude_keys?: unknown } | null };
  return settings.public?.exclude_keys;
}
