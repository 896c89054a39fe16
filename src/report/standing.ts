import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';

/** What a run leaves out on request, and what has become of it: known at a revision, or put aside in a baseline. */
export function standingLines({ baseline, since, counts }: Report, language: Language): readonly string[] {
  const lines: string[] = [];
  if (since !== null) {
    const revision = escapeTerminal(since.revision);
    lines.push(
      {
        de: `Nur Befunde, die es am Stand „${revision}“ noch nicht gibt; ${findings(since.known, 'de')} von dort ${since.known === 1 ? 'ist' : 'sind'} nicht aufgeführt.`,
        en: `Only findings that are not there at “${revision}”; ${findings(since.known, 'en')} known from there ${since.known === 1 ? 'is' : 'are'} not listed.`,
      }[language],
    );
  }
  if (baseline === null) return lines;
  const file = escapeTerminal(baseline.file);
  const gone = baseline.gone.length;
  if (baseline.added !== null) {
    const before = baseline.entries.length - baseline.added + gone;
    lines.push(
      {
        de: `Altbestand in ${file}: ${findings(baseline.entries.length, 'de')} (vorher ${before}; ${baseline.added} neu aufgenommen, ${gone} weggefallen).`,
        en: `Baseline in ${file}: ${findings(baseline.entries.length, 'en')} (before ${before}; ${baseline.added} taken in, ${gone} gone).`,
      }[language],
    );
  } else if (gone > 0) {
    lines.push(
      {
        de: `Altbestand in ${file}: ${counts.baseline} von ${baseline.entries.length} Befunden verborgen; ${gone} gibt es nicht mehr, --update-baseline nimmt sie heraus.`,
        en: `Baseline in ${file}: ${counts.baseline} of ${findings(baseline.entries.length, 'en')} hidden; ${gone} ${gone === 1 ? 'is' : 'are'} not there any more, --update-baseline takes them out.`,
      }[language],
    );
  } else if (baseline.entries.length > 0) {
    lines.push(
      {
        de: `Altbestand in ${file}: ${counts.baseline} von ${baseline.entries.length} Befunden verborgen.`,
        en: `Baseline in ${file}: ${counts.baseline} of ${findings(baseline.entries.length, 'en')} hidden.`,
      }[language],
    );
  }
  return lines;
}

function findings(count: number, language: Language): string {
  const words = { de: count === 1 ? 'Befund' : 'Befunde', en: count === 1 ? 'finding' : 'findings' };
  return `${count} ${words[language]}`;
}
