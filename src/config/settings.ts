import type { SettingsData } from '../model/entry-data.ts';
import type { Settings } from '../model/register.ts';
import type { DataPath } from '../model/source-file.ts';
import { outlines } from '../yaml/outline.ts';
import { takeAsWritten } from '../yaml/take-as-written.ts';
import { validateSchema, type SchemaFault } from '../yaml/validate-schema.ts';
import { excludedKeyFaults, soundExclusions } from './excluded-keys.ts';
import { globFault } from './ignore-globs.ts';
import { defaultLimits, type Limits } from '../yaml/yaml-fault.ts';

/** What holds where `plankreis.yaml` says nothing. */
export const defaultSettings: Settings = { language: 'de', timezone: 'Europe/Berlin' };

/** The settings that could be read, and what is wrong with the others. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly faults: readonly SchemaFault[];
}

/** Judges the value of `plankreis.yaml`. A key with a fault counts as not given: one fault, one finding. */
export function readSettings(value: unknown, numberSources: ReadonlyMap<DataPath, string>): ReadSettings {
  const taken = takeAsWritten(value, outlines.settings.written, numberSources, '');
  const bySchema = validateSchema('settings', taken.value, taken.impossibleDates, numberSources);
  const told = new Set(bySchema.map(({ path }) => path));
  const faults = [...bySchema, ...faultsBeyondSchema(taken.value).filter(({ path }) => !told.has(path))];
  if (typeof taken.value !== 'object' || taken.value === null) return { settings: defaultSettings, faults };
  const broken = new Set(faults.map((fault) => fault.path.split('/')[1]));
  const sound = Object.fromEntries(Object.entries(taken.value).filter(([key]) => !broken.has(key)));
  const exclusions = broken.has('public') ? soundExclusions(taken.value) : {};
  return { settings: { ...defaultSettings, ...(sound as SettingsData), ...exclusions }, faults };
}

/** What JSON Schema cannot say. */
function faultsBeyondSchema(value: unknown): SchemaFault[] {
  const { timezone, ignore } = (value ?? {}) as { timezone?: unknown; ignore?: unknown };
  const faults: SchemaFault[] = [];
  if (typeof timezone === 'string' && !isTimeZone(timezone)) {
    faults.push({
      path: '/timezone',
      on: 'value',
      subject: '/timezone',
      message: { de: `Die Zeitzone „${timezone}“ gibt es nicht.`, en: `There is no time zone “${timezone}”.` },
      help: { de: 'Zum Beispiel Europe/Berlin.', en: 'For example Europe/Berlin.' },
    });
  }
  for (const [index, pattern] of Array.isArray(ignore) ? ignore.entries() : []) {
    const fault = typeof pattern === 'string' ? globFault(pattern, index === 0) : undefined;
    const path = `/ignore/${index}`;
    if (fault !== undefined) faults.push({ path, on: 'value', subject: path, ...fault });
  }
  return [...faults, ...excludedKeyFaults(value)];
}

/** To ask for a time zone loads all of them, which takes longer than reading a hundred files. */
const usualTimeZones = new Set(['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'UTC']);

function isTimeZone(name: string): boolean {
  if (usualTimeZones.has(name)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The limits that the settings name. */
export function limitsOf(settings: Settings): Limits {
  const { file_size, nesting, collection_items, text_length, aliases } = settings.limits ?? {};
  return {
    fileSize: file_size ?? defaultLimits.fileSize,
    nesting: nesting ?? defaultLimits.nesting,
    collectionItems: collection_items ?? defaultLimits.collectionItems,
    textLength: text_length ?? defaultLimits.textLength,
    aliases: aliases ?? defaultLimits.aliases,
  };
}
