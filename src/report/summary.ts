import type { Severity } from '../model/finding.ts';
import { kindNames, kindNamesPlural } from '../model/entry-name.ts';
import { kinds } from '../model/kinds.ts';
import type { Bilingual, Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';

/** A number with its noun: „1 Datei“, „2 Dateien“. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const severityWords: Readonly<Record<Severity, Bilingual<readonly [string, string]>>> = {
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  info: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings of a severity there are: „2 Warnungen“. */
export function countWords(count: number, severity: Severity, language: Language): string {
  return counted(count, ...severityWords[severity][language]);
}

/** A day as people write it. */
export function writeDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return language === 'de' ? `${date}.${month}.${year}` : `${year}-${month}-${date}`;
}

/** What was examined, what was left alone, and what was found: always said, so that a green result can be believed. */
export function summaryLines({ examined, counts, asOf }: Report, language: Language): readonly string[] {
  const entries = kinds
    .filter((kind) => examined.entries[kind] > 0)
    .map((kind) => counted(examined.entries[kind], kindNames[kind][language], kindNamesPlural[kind][language]))
    .join(', ');
  const day = writeDay(asOf, language);
  const all = severities.map((severity) => countWords(counts[severity], severity, language)).join(', ');
  if (language === 'de') {
    return [
      `Geprüft zum ${day}: ${counted(examined.files, 'Datei', 'Dateien')}${entries === '' ? '' : ` mit ${entriesInDative(entries)}`}; ${leftAloneDe(examined.ignoredFiles)}.`,
      `${all}; ${counted(counts.excepted, 'Befund', 'Befunde')} mit Begründung hingenommen${counts.baseline === 0 ? '' : `, ${counted(counts.baseline, 'Befund', 'Befunde')} aus dem Altbestand`}.`,
    ];
  }
  return [
    `Checked as of ${day}: ${counted(examined.files, 'file', 'files')}${entries === '' ? '' : ` with ${entries}`}; ${examined.ignoredFiles === 0 ? 'nothing left alone' : `${counted(examined.ignoredFiles, 'other file', 'other files')} left alone`}.`,
    `${all}; ${counted(counts.excepted, 'finding', 'findings')} accepted with a reason${counts.baseline === 0 ? '' : `, ${counted(counts.baseline, 'finding', 'findings')} from the baseline`}.`,
  ];
}

/** „mit 21 Planwerken, 38 Stellen“: only nouns without -n in the plural change. */
const entriesInDative = (entries: string): string => entries.replace(/\b(Planwerke|Gebiete|Begriffe)\b/g, '$1n');

const leftAloneDe = (count: number): string =>
  count === 0 ? 'keine Datei übergangen' : `${counted(count, 'weitere Datei', 'weitere Dateien')} übergangen`;
