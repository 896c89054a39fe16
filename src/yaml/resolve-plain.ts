const number = /^[-+]?(?:[0-9]+(\.[0-9]*)?|(\.[0-9]+))([eE][-+]?[0-9]+)?$/;
const otherNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const words = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** What a text without quotes means in the core schema of YAML 1.2: nothing, true or false, a number, or itself. */
export function resolvePlain(source: string): string | number | boolean | null {
  const code = source.charCodeAt(0);
  // Digits, and what a number may begin with: + - .
  if ((code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46) return resolveNumber(source);
  if (source.length > 5) return source;
  const word = words.get(source);
  return word === undefined ? source : word;
}

function resolveNumber(source: string): string | number {
  const parts = number.exec(source);
  if (parts !== null) {
    const isInteger = parts[1] === undefined && parts[2] === undefined && parts[3] === undefined;
    return isInteger ? Number.parseInt(source, 10) : Number.parseFloat(source);
  }
  if (!otherNumber.test(source)) return source;
  if (source.startsWith('0o')) return Number.parseInt(source.slice(2), 8);
  if (source.startsWith('0x')) return Number.parseInt(source.slice(2), 16);
  if (source.toLowerCase().endsWith('nan')) return Number.NaN;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
