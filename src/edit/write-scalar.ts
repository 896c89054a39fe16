import { Composer, isScalar, Parser, type Scalar } from 'yaml';

/** A text as YAML in the style that stood there before; without quotes only where YAML reads it as that very text. */
export function writeScalar(value: string, style: Scalar.Type | undefined): string {
  if (style === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (style === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Ids, dates and words of the schema stand without quotes, anywhere, unless YAML takes them for a number or a truth value. */
function isPlain(value: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(value)) return false;
  const composer = new Composer({ schema: 'core' });
  const contents = composer.compose(new Parser().parse(value), true, value.length).next().value?.contents;
  return isScalar(contents) && contents.value === value;
}
