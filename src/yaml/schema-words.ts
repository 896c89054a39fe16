import { kinds, type Kind } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
import { nearest } from '../text/nearest.ts';
import { readDate } from '../text/read-date.ts';
import { foreignLetter } from './foreign-letter.ts';
import { rightForm, rightType } from './form-words.ts';
import type { Schema } from './schema-at.ts';
import type { SchemaError } from './schema-error.ts';
import { shown } from './shown-value.ts';

/** The words of a fault against a schema. */
export interface FaultWords {
  readonly message: Message;
  readonly help?: Message;
  readonly suggestion?: string;
  /** What stands where the id of an entry should: its name perhaps, which only the whole register can tell. */
  readonly named?: NamedEntry;
}

/** An entry of this kind, as somebody called it. */
export interface NamedEntry {
  readonly kind: Kind;
  readonly text: string;
}

const meaning = (schema: Schema | undefined): Message | undefined => {
  const [de, en] = schema?.description?.split('\n\n') ?? [];
  return de === undefined || en === undefined ? undefined : { de, en };
};

/** A key that the schema does not know, with those that it knows and that are not there. */
export function unknownKey(
  key: string,
  free: readonly string[],
  present: Readonly<Record<string, unknown>>,
): FaultWords {
  if (key.includes(' ') && present[key] === null) return restOfText(key);
  const near = nearest(key, free)?.candidate;
  return {
    message: { de: `Unbekannter Schlüssel „${shown(key)}“.`, en: `Unknown key “${shown(key)}”.` },
    help:
      near === undefined
        ? {
            de: `Löschen, oder einen der bekannten Schlüssel verwenden: ${free.join(', ')}.`,
            en: `Delete it, or use one of the known keys: ${free.join(', ')}.`,
          }
        : { de: `Gemeint ist wohl „${near}“.`, en: `Did you mean “${near}”?` },
    ...(near === undefined ? {} : { suggestion: near }),
  };
}

/** In `{text: Anteil der Kinder, die …}` the comma ends the text, and what follows looks like a key. */
function restOfText(key: string): FaultWords {
  return {
    message: {
      de: `„${shown(key)}“ gilt hier als Schlüssel, weil das Komma davor den Text beendet.`,
      en: `“${shown(key)}” counts as a key here, because the comma before it ends the text.`,
    },
    help: {
      de: 'Einen Text mit Komma innerhalb von { } in Anführungszeichen setzen.',
      en: 'Put a text with a comma inside { } in quotes.',
    },
  };
}

/** A key that must be there. */
export function missingKey(key: string, schema: Schema | undefined): FaultWords {
  const about = meaning(schema);
  return {
    message: { de: `Der Schlüssel „${key}“ fehlt.`, en: `The key “${key}” is missing.` },
    help: {
      de: `\`${key}: …\` ergänzen.${about === undefined ? '' : ` ${about.de}`}`,
      en: `Add \`${key}: …\`.${about === undefined ? '' : ` ${about.en}`}`,
    },
  };
}

/** A list that must be empty, because a key beside it says that there is none. */
export function eitherOr(key: string, list: string): FaultWords {
  return {
    message: {
      de: `\`${key}\` und \`${list}\` widersprechen einander: Es gilt nur das eine oder das andere.`,
      en: `\`${key}\` and \`${list}\` contradict each other: only one of the two can hold.`,
    },
    help: {
      de: `\`${key}\` löschen, wenn gilt, was unter \`${list}\` steht; sonst \`${list}\` löschen.`,
      en: `Delete \`${key}\` if what stands under \`${list}\` holds; otherwise delete \`${list}\`.`,
    },
  };
}

/** A date that the calendar does not have. */
export function impossibleDate(value: unknown): FaultWords {
  return {
    message: { de: `Das Datum „${shown(value)}“ gibt es nicht.`, en: `There is no date “${shown(value)}”.` },
    help: {
      de: 'Das Datum berichtigen: JJJJ-MM-TT, JJJJ-MM oder JJJJ.',
      en: 'Mend the date: YYYY-MM-DD, YYYY-MM or YYYY.',
    },
  };
}

const typeNames: Readonly<Record<string, Message>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  integer: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste („- …“)', en: 'a list (“- …”)' },
  object: { de: 'eine Zuordnung („schlüssel: wert“)', en: 'a mapping (“key: value”)' },
};

/** A value that the schema does not allow; a number as it was written, if that is not how numbers are written. */
export function wrongValue(
  error: SchemaError,
  value: unknown,
  schema: Schema,
  { written, items }: { readonly written?: string | undefined; readonly items?: Schema | undefined } = {},
): FaultWords {
  if (value === null) return nothing;
  if (error.keyword === 'type') return wrongType(value, schema, items, written ?? value);
  if (error.keyword === 'enum' && schema.enum !== undefined) return notAllowed(value, schema.enum);
  if (error.keyword === 'pattern' || error.keyword === 'minLength') return wrongForm(value, schema);
  return limit(error, value);
}

const nothing: FaultWords = {
  message: { de: 'Hier fehlt der Wert.', en: 'The value is missing here.' },
  help: { de: 'Den Wert eintragen oder den Schlüssel löschen.', en: 'Fill the value in, or delete the key.' },
};

function wrongType(value: unknown, schema: Schema, items: Schema | undefined, written: unknown): FaultWords {
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.[0] ?? 'object');
  const name = typeNames[type] ?? { de: type, en: type };
  const message = {
    de: `Hier muss ${name.de} stehen, nicht „${shown(written)}“.`,
    en: `Here must stand ${name.en}, not “${shown(written)}”.`,
  };
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return {
      message,
      help: {
        de: `Den Wert in Anführungszeichen setzen, damit er als Text gilt und bleibt, wie er ist: "${shown(written)}".`,
        en: `Put the value in quotes, so that it counts as text and stays as it is: "${shown(written)}".`,
      },
    };
  }
  return { message, help: rightType(value, shown(value), schema, items) ?? meaning(schema) ?? formOf[type] ?? mend };
}

/** How a value of a type is written. */
const formOf: Readonly<Record<string, Message>> = {
  object: {
    de: 'Den Eintrag als „schlüssel: wert“ schreiben, je Zeile einer, mindestens `id` und `title` oder `name`.',
    en: 'Write the entry as “key: value”, one a line, at least `id` and `title` or `name`.',
  },
  string: {
    de: 'Nur den Text selbst schreiben, ohne [ ], { } oder „- “ davor.',
    en: 'Write the text alone, without [ ], { } or “- ” before it.',
  },
};

const mend: Message = { de: 'Den Wert berichtigen.', en: 'Mend the value.' };

function notAllowed(value: unknown, allowed: readonly string[]): FaultWords {
  const near = typeof value === 'string' ? nearest(value, allowed)?.candidate : undefined;
  const list = allowed.join(', ');
  return {
    message: {
      de: `„${shown(value)}“ ist hier nicht erlaubt. Erlaubt: ${list}.`,
      en: `“${shown(value)}” is not allowed here. Allowed: ${list}.`,
    },
    help:
      near === undefined
        ? { de: 'Einen der erlaubten Werte eintragen.', en: 'Use one of the allowed values.' }
        : { de: `Gemeint ist wohl „${near}“.`, en: `Did you mean “${near}”?` },
    ...(near === undefined ? {} : { suggestion: near }),
  };
}

/** What a value must look like, by what the schema calls it. */
function wrongForm(value: unknown, schema: Schema): FaultWords {
  const message = {
    de: `„${shown(value)}“ hat nicht die Form, die hier verlangt ist.`,
    en: `“${shown(value)}” does not have the form that is asked for here.`,
  };
  if (value === '') return nothing;
  if (schema.format === 'calendar-date') {
    const meant = typeof value === 'string' ? readDate(value) : undefined;
    const message = { de: `„${shown(value)}“ ist kein Datum.`, en: `“${shown(value)}” is not a date.` };
    if (meant !== undefined) {
      const help = {
        de: `Als ${meant} schreiben (\`plankreis validate --fix\` tut es).`,
        en: `Write it as ${meant} (\`plankreis validate --fix\` does it).`,
      };
      return { message, help, suggestion: meant };
    }
    return {
      message,
      help: {
        de: 'Datum als JJJJ-MM-TT, JJJJ-MM oder JJJJ schreiben.',
        en: 'Write the date as YYYY-MM-DD, YYYY-MM or YYYY.',
      },
    };
  }
  if (schema['x-reference'] !== undefined || schema.pattern?.startsWith('^[a-z0-9]+') === true) {
    const foreign = typeof value === 'string' ? foreignLetter(value) : undefined;
    if (foreign !== undefined) return foreign;
    return {
      message: { de: `„${shown(value)}“ ist keine Kennung.`, en: `“${shown(value)}” is not an id.` },
      help: {
        de: 'Nur Kleinbuchstaben a bis z, Ziffern, dazwischen Bindestrich oder Punkt; ä als ae, ß als ss.',
        en: 'Only lower-case letters a to z, digits, and a hyphen or dot between them.',
      },
      ...(typeof value === 'string' ? namedEntry(schema, value) : {}),
    };
  }
  const help = rightForm(value, schema) ?? meaning(schema);
  return help === undefined ? { message } : { message, help };
}

function namedEntry({ 'x-reference': reference }: Schema, text: string): Pick<FaultWords, 'named'> {
  const kind = kinds.find((known) => known === reference);
  return kind === undefined ? {} : { named: { kind, text } };
}

function limit(error: SchemaError, value: unknown): FaultWords {
  const number = typeof error.params['limit'] === 'number' ? String(error.params['limit']) : '';
  const phrases: Readonly<Record<string, Message>> = {
    maxLength: {
      de: `Der Text ist länger als ${number} Zeichen.`,
      en: `The text is longer than ${number} characters.`,
    },
    maxItems: { de: `Die Liste hat mehr als ${number} Einträge.`, en: `The list has more than ${number} items.` },
    maxProperties: { de: `Mehr als ${number} Schlüssel.`, en: `More than ${number} keys.` },
    minProperties: { de: `Mindestens ${number} Schlüssel nötig.`, en: `At least ${number} keys needed.` },
    uniqueItems: { de: 'Ein Eintrag der Liste steht zweimal.', en: 'An item of the list stands twice.' },
    minimum: { de: `„${shown(value)}“ ist zu klein.`, en: `“${shown(value)}” is too small.` },
    maximum: { de: `„${shown(value)}“ ist zu groß.`, en: `“${shown(value)}” is too large.` },
    exclusiveMinimum: { de: `„${shown(value)}“ ist zu klein.`, en: `“${shown(value)}” is too small.` },
  };
  const message = phrases[error.keyword] ?? {
    de: `„${shown(value)}“ ist hier nicht erlaubt.`,
    en: `“${shown(value)}” is not allowed here.`,
  };
  const help: Message =
    error.keyword === 'uniqueItems' ? { de: 'Einen der beiden löschen.', en: 'Delete one of the two.' } : mend;
  return { message, help };
}
