import { dayNumber, dayOf, daysBetween } from '../deadlines/calendar.ts';
import { nameBody } from '../deadlines/name-body.ts';
import { addPeriod, parsePeriod } from '../deadlines/period.ts';
import { writeDate, writeDays } from '../deadlines/write-date.ts';
import { writeRhythm } from '../deadlines/write-period.ts';
import { lastDay } from '../model/dates.ts';
import type { Day } from '../model/dates.ts';
import type { Indicator } from '../model/entry-data.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `# Betrachtet am 08.05.2018
data: {every: P1Y, latest: 2015-12-31}`;

const good = 'data: {every: P1Y, latest: 2017-12-31}';

/** Statistics are published a while after their reference date; three months are usual even for monthly figures. */
const leastGrace = { months: 3, days: 0 };

/** Reports indicators whose data are older than their own rhythm. */
export const dataStale = defineEntryRule({
  id: 'data-stale',
  group: 'deadlines',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Die Daten eines Indikators sind älter als ihr eigener Rhythmus',
      what: 'Seit dem Datenstand (`data.latest`) ist mehr als ein Rhythmus (`data.every`) und ein weiterer als Karenz vergangen; die Karenz beträgt wenigstens drei Monate, denn Statistiken erscheinen später als ihr Stichtag.',
      why: 'Wer die Zahl heute zitiert, zitiert eine alte; oder die neue liegt vor und ist nur nicht eingetragen.',
      mend: 'Neuen Datenstand eintragen, den Rhythmus berichtigen, oder den Indikator als `discontinued` führen.',
      bad,
      good,
    },
    en: {
      title: 'The data of an indicator are older than their own rhythm',
      what: 'Since the date of the data (`data.latest`) more than one rhythm (`data.every`) and another one of grace have passed; the grace is at least three months, for statistics appear later than their reference date.',
      why: 'Who quotes the figure today quotes an old one; or the new one is there and was only not entered.',
      mend: 'Enter the new date of the data, correct the rhythm, or mark the indicator as `discontinued`.',
      bad,
      good,
    },
  },
  kinds: ['indicator'],
  *checkEntry(entry, register, { asOf }) {
    const { data, providers, status } = entry.data;
    const expected = status === undefined || status === 'active' ? expectedBy(data) : undefined;
    if (data?.latest === undefined || data.every === undefined || expected === undefined || expected >= asOf) return;
    const [latest, rhythm] = [writeDate(data.latest), writeRhythm(data.every)];
    const age = writeDays(daysBetween(lastDay(data.latest), asOf));
    const name = nameOf(entry);
    const from = (providers ?? []).map((id) => nameBody(register, id)).join(', ');
    yield {
      entry,
      path: '/data/latest',
      message: {
        de: `${name.de}: seit ${age.de} keine neuen Daten, obwohl es sie ${rhythm.de} gibt. Datenstand: ${latest.de}.${from === '' ? '' : ` Daten von: ${from}.`}`,
        en: `${name.en}: no new data for ${age.en}, though there are some ${rhythm.en}. Date of the data: ${latest.en}.${from === '' ? '' : ` Data from: ${from}.`}`,
      },
      help: {
        de: 'Neuen Datenstand unter `data.latest` eintragen, oder den Rhythmus berichtigen.',
        en: 'Enter the new date of the data under `data.latest`, or correct the rhythm.',
      },
      subject: qualifiedId(entry),
      data: { indicator: entry.id, latest: data.latest, every: data.every, expectedBy: expected },
    };
  },
});

/** The last day on which the newest data are not stale: a period for the next data, and another for their publication. */
function expectedBy(data: Indicator['data']): Day | undefined {
  const every = data?.every === undefined ? undefined : parsePeriod(data.every);
  if (data?.latest === undefined || every === undefined) return undefined;
  const latest = dayNumber(lastDay(data.latest));
  return dayOf(Math.max(addPeriod(latest, every, 2), addPeriod(addPeriod(latest, every), leastGrace)));
}
