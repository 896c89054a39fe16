import type { Day } from '../model/dates.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyEntry, Entry } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { BackwardSpan } from './backward-spans.ts';
import type { ImplausibleAdoption } from './implausible-adoptions.ts';
import { namePaper } from './name-paper.ts';
import { writeDate } from './write-date.ts';

/** Where something stands: in an entry, or in the settings. */
type Place = { readonly entry: AnyEntry } | { readonly file: SourceFile };

/** The finding that something ends before it begins: at its end, with its beginning beside. */
export function reportBackwardSpan({ what, part, from, until }: BackwardSpan, place: Place): Finding {
  const names = 'entry' in place ? [nameOf(place.entry), what] : [what];
  const owner = 'entry' in place ? qualifiedId(place.entry) : 'legislative_term';
  const [begin, end] = [writeDate(from.date), writeDate(until.date)];
  const who = (language: 'de' | 'en'): string =>
    names.flatMap((name) => (name[language] === '' ? [] : [name[language]])).join(', ');
  return {
    ...place,
    path: until.path,
    message: {
      de: `${who('de')}: das Ende (${end.de}) liegt vor dem Beginn (${begin.de}).`,
      en: `${who('en')}: the end (${end.en}) lies before the beginning (${begin.en}).`,
    },
    help: { de: 'Eines der beiden Daten berichtigen.', en: 'Correct one of the two dates.' },
    subject: part === null ? owner : `${owner}#${part}`,
    related: [{ ...place, path: from.path, message: { de: 'hier steht der Beginn', en: 'the beginning stands here' } }],
    data: { fault: 'ends_before_it_begins', from: from.date, until: until.date },
  };
}

/** The finding that an adoption cannot have been on its date. */
export function reportAdoption(found: ImplausibleAdoption, entry: Entry<'plan'>, asOf: Day): Finding {
  const { edition, date, path, paper } = found;
  const name = nameOf(entry);
  const who = { de: `${name.de}, Fassung ${edition.id}`, en: `${name.en}, edition ${edition.id}` };
  const on = writeDate(date);
  if (paper === undefined) {
    const today = writeDate(asOf);
    return {
      entry,
      path,
      message: {
        de: `${who.de}: der Beschluss (${on.de}) liegt nach dem Betrachtungstag (${today.de}).`,
        en: `${who.en}: the adoption (${on.en}) lies after the reference date (${today.en}).`,
      },
      help: {
        de: 'Das Datum berichtigen; ein geplanter Beschluss gehört unter `revision: {expected: …}`.',
        en: 'Correct the date; an adoption that is planned belongs under `revision: {expected: …}`.',
      },
      subject: `${qualifiedId(entry)}#${edition.id}`,
      data: { fault: 'adopted_in_future', edition: edition.id, date, asOf },
    };
  }
  const dated = writeDate(paper.data.date ?? '');
  const named = namePaper(paper);
  return {
    entry,
    path,
    message: {
      de: `${who.de}: der Beschluss (${on.de}) ist älter als seine Vorlage ${named.de} (${dated.de}).`,
      en: `${who.en}: the adoption (${on.en}) is older than its paper ${named.en} (${dated.en}).`,
    },
    help: { de: 'Datum oder Vorlage berichtigen.', en: 'Correct the date or the paper.' },
    subject: qualifiedId(paper),
    related: [{ entry: paper, path: '/date', message: { de: 'Datum der Vorlage', en: 'date of the paper' } }],
    data: { fault: 'adopted_before_paper', edition: edition.id, date, paper: paper.id, paperDate: paper.data.date },
  };
}
