import { isDay } from '../../model/dates.ts';
import type { Duty, Plan } from '../../model/entry-data.ts';
import type { Language, Message } from '../../model/language.ts';
import { writeRhythm } from '../../deadlines/write-period.ts';
import { wordOf } from './value-words.ts';

/** Rhythms that have a word of their own in tables. */
const short: Readonly<Record<string, Message>> = {
  P1Y: { de: 'jährlich', en: 'yearly' },
  P12M: { de: 'jährlich', en: 'yearly' },
  P6M: { de: 'halbjährlich', en: 'half-yearly' },
  P3M: { de: 'vierteljährlich', en: 'quarterly' },
  P1M: { de: 'monatlich', en: 'monthly' },
  P1W: { de: 'wöchentlich', en: 'weekly' },
  term: { de: 'je Wahlperiode', en: 'each legislative term' },
};

const units: Readonly<Record<string, Message>> = {
  Y: { de: 'Jahre', en: 'years' },
  M: { de: 'Monate', en: 'months' },
  W: { de: 'Wochen', en: 'weeks' },
  D: { de: 'Tage', en: 'days' },
};

/** A rhythm as a table says it, with digits: `alle 5 Jahre`, `jährlich`, `je Wahlperiode`. */
export function rhythmWords(every: string, language: Language): string {
  const word = Object.hasOwn(short, every) ? short[every] : undefined;
  if (word !== undefined) return word[language];
  const [, count, letter = ''] = /^P(\d+)([YMWD])$/.exec(every) ?? [];
  const unit = units[letter];
  if (count === undefined || unit === undefined) return writeRhythm(every)[language];
  return language === 'de' ? `alle ${count} ${unit.de}` : `every ${count} ${unit.en}`;
}

/** When a duty comes round: `alle 5 Jahre`, `jährlich zum 15.03.`, `alle 2 Jahre, freiwillig`. */
function dutyRhythm(duty: Duty, language: Language): string {
  const every = duty.every === undefined ? wordOf('once', language) : rhythmWords(duty.every, language);
  const first = duty.first_due;
  const isYearly = duty.counted_from === 'fixed' && /^P\d+Y$/.test(duty.every ?? '');
  const at = isYearly && first !== undefined && isDay(first) ? ` ${dayInYear(first, language)}` : '';
  const binding = duty.binding === 'voluntary' ? `, ${wordOf('voluntary', language)}` : '';
  return every + at + binding;
}

function dayInYear(day: string, language: Language): string {
  const [, month = '', date = ''] = day.split('-');
  return language === 'de' ? `zum ${date}.${month}.` : `on ${Number(date)}/${Number(month)}`;
}

/** The rhythms of a plan's duties, with what each is for where there are several; why there is none where there is none. */
export function planRhythms(plan: Plan, language: Language): string[] {
  const duties = plan.duties ?? [];
  if (duties.length === 0) return plan.no_duty === undefined ? [] : [wordOf(plan.no_duty, language)];
  if (duties.length === 1) return duties.map((duty) => dutyRhythm(duty, language));
  const words = duties.map((duty) => `${wordOf(duty.action, language)} ${dutyRhythm(duty, language)}`);
  return [...new Set(words)];
}
