import type { Message } from '../model/language.ts';
import type { Reporter } from './reporter.ts';

/** A format of `validate`. */
export interface ReportFormat {
  readonly description: Message;
  /** Loads what writes the format; nothing of it is loaded before. */
  readonly load: () => Promise<Reporter>;
  /** Does it carry the fixes as changes of texts? */
  readonly wantsChanges?: boolean;
  /** Is it read by people, who are shown only so many findings of one file? Programs get all. */
  readonly isForPeople?: boolean;
}

/** All formats of `validate`, by name. */
export const reportFormats: ReadonlyMap<string, ReportFormat> = new Map<string, ReportFormat>([
  [
    'pretty',
    {
      description: { de: 'für Menschen, mit der Zeile im Zusammenhang', en: 'for people, with the line in context' },
      load: async () => (await import('./write-pretty.ts')).writePretty,
      isForPeople: true,
    },
  ],
  [
    'compact',
    {
      description: { de: 'eine Zeile je Befund', en: 'one line a finding' },
      load: async () => (await import('./write-compact.ts')).writeCompact,
      isForPeople: true,
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
  [
    'sarif',
    {
      description: { de: 'SARIF 2.1.0, für GitHub und Editoren', en: 'SARIF 2.1.0, for GitHub and editors' },
      load: async () => (await import('./write-sarif.ts')).writeSarif,
      wantsChanges: true,
    },
  ],
  [
    'junit',
    {
      description: { de: 'JUnit-XML, für Testberichte in der CI', en: 'JUnit XML, for test reports in CI' },
      load: async () => (await import('./write-junit.ts')).writeJunit,
    },
  ],
  [
    'github',
    {
      description: { de: 'Anmerkungen in GitHub Actions', en: 'annotations in GitHub Actions' },
      load: async () => (await import('./write-github.ts')).writeGithub,
    },
  ],
  [
    'gitlab',
    {
      description: { de: 'Code-Quality-Bericht für GitLab', en: 'code quality report for GitLab' },
      load: async () => (await import('./write-gitlab.ts')).writeGitlab,
    },
  ],
  [
    'markdown',
    {
      description: { de: 'kurz, als Kommentar zu einem Merge-Request', en: 'short, as a comment on a merge request' },
      load: async () => (await import('./write-markdown.ts')).writeMarkdown,
      isForPeople: true,
    },
  ],
  [
    'html',
    {
      description: { de: 'eine Seite, die nichts nachlädt', en: 'one page that loads nothing' },
      load: async () => (await import('./write-html.ts')).writeHtml,
      isForPeople: true,
    },
  ],
]);
