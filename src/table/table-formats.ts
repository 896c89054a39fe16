import type { TableFormat } from './table-format.ts';

/** Every format that a table can be written in, in the order in which help lists them. */
export const tableFormats: readonly TableFormat[] = [
  {
    name: 'table',
    description: { de: 'Tabelle im Terminal', en: 'table in the terminal' },
    extension: 'txt',
    binary: false,
    mediaType: 'text/plain; charset=utf-8',
    load: async () => (await import('./terminal/write-terminal.ts')).writeTerminal,
  },
  {
    name: 'markdown',
    description: { de: 'Markdown, wie GitHub und GitLab es zeigen', en: 'Markdown as GitHub and GitLab show it' },
    extension: 'md',
    binary: false,
    mediaType: 'text/markdown; charset=utf-8',
    load: async () => (await import('./write-markdown.ts')).writeMarkdown,
  },
  {
    name: 'html',
    description: {
      de: 'eine Webseite zum Sortieren, Filtern und Drucken',
      en: 'one web page to sort, filter and print',
    },
    extension: 'html',
    binary: false,
    mediaType: 'text/html; charset=utf-8',
    load: async () => (await import('./html/write-html.ts')).writeHtml,
  },
  {
    name: 'csv',
    description: { de: 'CSV für Programme (RFC 4180)', en: 'CSV for programs (RFC 4180)' },
    extension: 'csv',
    binary: false,
    mediaType: 'text/csv; charset=utf-8; header=present',
    load: async () => (await import('./write-csv.ts')).writeCsv,
  },
  {
    name: 'csv-de',
    description: {
      de: 'CSV für ein deutsches Excel (Semikolon, Dezimalkomma)',
      en: 'CSV for a German Excel (semicolon, decimal comma)',
    },
    extension: 'csv',
    binary: false,
    mediaType: 'text/csv; charset=utf-8; header=present',
    load: async () => (await import('./write-csv-de.ts')).writeCsvDe,
  },
  {
    name: 'xlsx',
    description: { de: 'Arbeitsmappe für Excel', en: 'workbook for Excel' },
    extension: 'xlsx',
    binary: true,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx/write-xlsx.ts')).writeXlsx,
  },
  {
    name: 'docx',
    description: { de: 'Dokument für Word, Querformat', en: 'document for Word, landscape' },
    extension: 'docx',
    binary: true,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx/write-docx.ts')).writeDocx,
  },
  {
    name: 'json',
    description: { de: 'JSON für Programme', en: 'JSON for programs' },
    extension: 'json',
    binary: false,
    mediaType: 'application/json',
    load: async () => (await import('./write-json.ts')).writeJson,
  },
  {
    name: 'ndjson',
    description: { de: 'JSON, eine Zeile je Eintrag', en: 'JSON, one line an entry' },
    extension: 'ndjson',
    binary: false,
    mediaType: 'application/x-ndjson',
    load: async () => (await import('./write-json.ts')).writeNdjson,
  },
];

/** The format of this name. */
export function findTableFormat(name: string): TableFormat | undefined {
  return tableFormats.find((format) => format.name === name);
}
