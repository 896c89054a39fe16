import type { Kind } from '../model/kinds.ts';
import { joinPath, type DataPath } from '../model/source-file.ts';
import { createJudges, createValidators } from './generated/validators.js';
import { lossyNumbers } from './lossy-numbers.ts';
import { itemsAt, schemaAt, type Schema } from './schema-at.ts';
import type { SchemaError } from './schema-error.ts';
import { eitherOr, impossibleDate, missingKey, unknownKey, wrongValue, type FaultWords } from './schema-words.ts';

/** One fault of an entry against its schema. */
export interface SchemaFault extends FaultWords {
  readonly path: DataPath;
  readonly on: 'key' | 'value';
  /** Tells the faults of one entry apart, whatever stands around them. */
  readonly subject: string;
}

/** Keywords in the order of how much they say: of several that fail at one value the first one is told. */
const order = ['type', 'enum', 'pattern', 'minLength', 'maxLength'];
const rank = (error: SchemaError): number => {
  const index = order.indexOf(error.keyword);
  return index < 0 ? order.length : index;
};

let judges: ReturnType<typeof createJudges> | undefined;
let validators: ReturnType<typeof createValidators> | undefined;

const noSources: ReadonlyMap<DataPath, string> = new Map();

/**
 * Judges an entry (or the settings) by its schema: all faults, one finding a fault, in our words. `numberSources` has
 * numbers as they were written, by their path in the value.
 */
export function validateSchema(
  kind: Kind | 'settings',
  value: unknown,
  impossibleDates: readonly DataPath[],
  numberSources: ReadonlyMap<DataPath, string> = noSources,
): readonly SchemaFault[] {
  judges ??= createJudges();
  const isValid = judges[kind](value);
  const lossy = numberSources.size === 0 ? [] : lossyNumbers(numberSources, (path) => valueAt(value, path));
  if (isValid && impossibleDates.length === 0 && lossy.length === 0) return [];
  const faults = impossibleDates.map((path) => fault(path, 'value', impossibleDate(valueAt(value, path))));
  const told = new Set<string>(impossibleDates);
  const errors = isValid ? [] : errorsOf(kind, value).filter(isOwnError);
  const free = freeKeys();
  for (const error of errors.toSorted((a, b) => rank(a) - rank(b))) {
    const next = explain(kind, value, error, numberSources, free);
    const place = `${next.path} ${next.on} ${error.keyword === 'required' ? next.subject : ''}`.trimEnd();
    if (told.has(place) || told.has(next.path)) continue;
    told.add(next.on === 'value' && error.keyword !== 'required' ? next.path : place);
    faults.push(next);
  }
  for (const { path, words } of lossy) if (!told.has(path)) faults.push(fault(path, 'value', words));
  return withoutEchoes(faults);
}

function errorsOf(kind: Kind | 'settings', value: unknown): readonly SchemaError[] {
  validators ??= createValidators();
  const validate = validators[kind];
  validate(value);
  return validate.errors ?? [];
}

/** An error that says something by itself: not that a branch failed, nor what is wrong with a name that is reported as such. */
const isOwnError = ({ keyword, schemaPath }: SchemaError): boolean =>
  keyword !== 'if' && (keyword === 'propertyNames' || !schemaPath.includes('/propertyNames/'));

type FreeKeys = (path: DataPath, schema: Schema, present: object) => readonly string[];

/** The keys that a mapping might still have: one list for all its unknown keys, for to look for the nearest one indexes it. */
function freeKeys(): FreeKeys {
  const lists = new Map<DataPath, readonly string[]>();
  return (path, schema, present) => {
    const known = lists.get(path);
    if (known !== undefined) return known;
    const free = Object.keys(schema.properties ?? {}).filter((name) => !Object.hasOwn(present, name));
    lists.set(path, free);
    return free;
  };
}

/** A key with a typing error is one fault: that the key it was meant to be is missing is not told as well. */
function withoutEchoes(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const meant = new Set(
    faults
      .filter(({ on, suggestion }) => on === 'key' && suggestion !== undefined)
      .map(({ path, suggestion }) => joinPath(path.slice(0, path.lastIndexOf('/')), suggestion ?? '')),
  );
  return faults.filter(({ on, path, subject }) => on === 'key' || subject === path || !meant.has(subject));
}

function fault(path: DataPath, on: 'key' | 'value', words: FaultWords, subject: string = path): SchemaFault {
  return { path, on, subject, ...words };
}

function explain(
  kind: Kind | 'settings',
  root: unknown,
  error: SchemaError,
  numberSources: ReadonlyMap<DataPath, string>,
  free: FreeKeys,
): SchemaFault {
  const path = error.instancePath;
  const value = valueAt(root, path);
  const schema = schemaAt(kind, path, root) ?? {};
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const at = joinPath(path, key);
    const present = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return fault(at, 'key', unknownKey(key, free(path, schema, present), present));
  }
  if (error.keyword === 'required') {
    const key = String(error.params['missingProperty']);
    return fault(path, 'value', missingKey(key, schema.properties?.[key]), joinPath(path, key));
  }
  if (error.keyword === 'propertyNames') {
    const key = String(error.params['propertyName']);
    return fault(
      joinPath(path, key),
      'key',
      wrongValue({ ...error, keyword: 'pattern' }, key, schema.propertyNames ?? schema),
    );
  }
  // Only `no_duty` asks for a list that is empty.
  if (error.keyword === 'maxItems' && error.params['limit'] === 0) {
    return fault(joinPath(path.slice(0, path.lastIndexOf('/')), 'no_duty'), 'key', eitherOr('no_duty', 'duties'));
  }
  const written = numberSources.get(path);
  return fault(path, 'value', wrongValue(error, value, schema, { written, items: itemsAt(kind, path, root, value) }));
}

function valueAt(root: unknown, path: DataPath): unknown {
  let value = root;
  for (const step of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}
