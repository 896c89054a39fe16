import { schemaTexts } from '../../yaml/generated/schema-texts.js';
import { schemaOf, type Schema } from '../../yaml/schema-at.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { deliver, type CommonOptions } from '../session.ts';
import { WrongUse } from '../wrong-use.ts';

type Name = keyof typeof schemaTexts;

/** Prints the JSON Schema of a kind as one document that needs no other. */
export async function schema(kind: string, options: CommonOptions, io: Io): Promise<number> {
  const names = Object.keys(schemaTexts).filter((name) => name !== 'common');
  const name = names.find((known): known is Name => known === kind);
  if (name === undefined) {
    throw new WrongUse({
      de: `Ein Schema „${kind}“ gibt es nicht. Es gibt: ${names.join(', ')}.`,
      en: `There is no schema “${kind}”. There are: ${names.join(', ')}.`,
    });
  }
  await deliver(`${JSON.stringify(selfContained(schemaOf(name)), null, 2)}\n`, options.output, io);
  return exitCode.fine;
}

/** Takes in the common parts that a schema refers to. */
function selfContained(root: Schema): Schema {
  const common = schemaOf('common').$defs ?? {};
  const taken: Record<string, unknown> = {};
  const take = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(take);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === '$ref' ? local(item) : take(item)]),
    );
  };
  const local = (reference: unknown): unknown => {
    const name = /#\/\$defs\/(\w+)$/.exec(String(reference))?.[1] ?? '';
    if (Object.hasOwn(common, name) && !Object.hasOwn(root.$defs ?? {}, name) && !Object.hasOwn(taken, name)) {
      taken[name] = true;
      taken[name] = take(common[name]);
    }
    return `#/$defs/${name}`;
  };
  const whole = take(root) as Schema;
  return { ...whole, $defs: { ...whole.$defs, ...(taken as Record<string, Schema>) } };
}
