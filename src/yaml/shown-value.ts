/** Foreign text in a message: short, and quoted by the message. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'object' && value !== null ? outlineOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The beginning of a list or a mapping: the whole may be as large as its file. */
function outlineOf(value: object): string {
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(scalarOf).join(', ')}${value.length > 5 ? ', …' : ''}]`;
  const pairs = Object.entries(value);
  const first = pairs.slice(0, 5).map(([key, item]) => `${key}: ${scalarOf(item)}`);
  return `{${first.join(', ')}${pairs.length > 5 ? ', …' : ''}}`;
}

const scalarOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value).slice(0, 60);
