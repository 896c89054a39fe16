/** Expressions that take more than linear time, and why no text can make them take long. */
export const reviewed: Readonly<Record<string, string>> = {
  'cli/help-words.ts /\\((?:choices|default): ([^)]*)\\)/g': 'the help of our own commands',
  'cli/usage-words.ts /^\\(Did you mean (?:one of )?([^?\\n]*)\\?\\)$/m': 'every line is read once',
  'check/find-known.ts /[a-z]+:[a-z0-9.-]+/g': 'subjects: ids and names of at most 300 characters',
  'config/ignore-globs.ts /\\{[^}]*\\}/g': 'a pattern of at most 200 characters',
  'deadlines/write-period.ts /(\\d+)([YMWD])/g': 'a period that the schema lets pass',
  'definitions/named-values.ts /\\s*\\/\\s*/g': 'a text without blanks in a row',
  'definitions/pattern.ts /\\{[^}]+\\}|[()[\\]|]|[^\\s()[\\]|{}]+/g': 'a pattern of the vocabulary',
  'table/format-value.ts /\\B(?=(?:\\d{3})+$)/g': 'the digits of a number',
  'table/docx/pack-docx.ts /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g':
    'XML of our own, in which no text opens an element',
  'text/name-variants.ts /[\\s,]+(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:(?:19|20)?\\d\\d|ff\\.?))?$/':
    'a name without blanks in a row',
  'text/name-variants.ts /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9-]*[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9-]*$/':
    'an abbreviation of at most 60 characters',
  'yaml/explain-error.ts /[\\r\\n]\\s*$/': 'at most 1000 characters before a place',
  "table/xlsx/xlsx-names.ts /^['\\s]+|['\\s]+$/g": 'a name of at most 31 characters',
};
