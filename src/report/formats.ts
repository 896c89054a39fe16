import type { Message } from '../model/language.ts';
import type { Reporter } from './reporter.ts';

/** A format of `validate`. */
export interface ReportFormat {
  readonly description: Message;
  /** Loads what writes the format; nothing of it is loaded before. */
  readonly load: () => Promise<Reporter>;
  /** Does it carry the fixes as changes of texts? */
  readonly wantsChanges?: boolean;
}

/** All formats of `validate`, by name. */
export const reportFormats: ReadonlyMap<string, ReportFormat> = new Map<string, ReportFormat>([
  [
    'pretty',
    {
      description: { de: 'für Menschen, mit der Zeile im Zusammenhang', en: 'for people, with the line in context' },
      load: async () => (await import('./write-pretty.ts')).writePretty,
    },
  ],
  [
    'compact',
    {
      description: { de: 'eine Zeile je Befund', en: 'one line a finding' },
      load: async () => (await import('./write-compact.ts')).writeCompact,
    },
  ],
  [
    'json',
    {
      description: {
        de: 'für Programme (schemas/report.schema.json)',
        en: 'for programs (schemas/report.schema.json)',
      },
      load: async () => (await import('./write-json.ts')).writeJson,
    },
  ],
]);
