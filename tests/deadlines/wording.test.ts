import { describe, expect, it } from 'vitest';
import { inGenitive, nameBody } from '../../src/deadlines/name-body.ts';
import {
  writeDate,
  writeDateAt,
  writeDateFor,
  writeDateOf,
  writeDays,
  writeDateSince,
} from '../../src/deadlines/write-date.ts';
import { writePeriod, writePeriodOf, writeRhythm } from '../../src/deadlines/write-period.ts';
import { registerOf } from '../support/register.ts';

describe('dates', () => {
  it('are written no more precisely than they are known', () => {
    expect(['2018-05-06', '2018-05', '2018'].map(writeDate)).toEqual([
      { de: '06.05.2018', en: '6 May 2018' },
      { de: 'Mai 2018', en: 'May 2018' },
      { de: '2018', en: '2018' },
    ]);
    expect(writeDate('2019-03')).toEqual({ de: 'März 2019', en: 'March 2019' });
    expect(writeDate('2019-12-01')).toEqual({ de: '01.12.2019', en: '1 December 2019' });
  });

  it('name every month', () => {
    const months = Array.from({ length: 12 }, (_, index) => writeDate(`2018-${String(index + 1).padStart(2, '0')}`));
    expect(months.map(({ de }) => de.slice(0, -5)).join(' ')).toBe(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    );
    expect(months.map(({ en }) => en.slice(0, -5)).join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });

  it('take the preposition that fits', () => {
    const dates = ['2018-05-16', '2018-05', '2018'];
    expect(dates.map((date) => writeDateOf(date).de)).toEqual(['vom 16.05.2018', 'vom Mai 2018', 'aus dem Jahr 2018']);
    expect(dates.map((date) => writeDateOf(date).en)).toEqual(['on 16 May 2018', 'in May 2018', 'in 2018']);
    expect(dates.map((date) => writeDateAt(date).de)).toEqual(['am 16.05.2018', 'im Mai 2018', 'im Jahr 2018']);
    expect(dates.map((date) => writeDateFor(date).de)).toEqual(['zum 16.05.2018', 'für Mai 2018', 'für 2018']);
    expect(dates.map((date) => writeDateSince(date).de)).toEqual(['seit dem 16.05.2018', 'seit Mai 2018', 'seit 2018']);
  });
});

describe('numbers of days', () => {
  it('have the right plural and are grouped from five digits on', () => {
    expect([1, 2, 567, 9999, 10_000, 12_345, 123_456, 1_234_567].map((count) => writeDays(count).de)).toEqual([
      '1 Tag',
      '2 Tagen',
      '567 Tagen',
      '9999 Tagen',
      '10.000 Tagen',
      '12.345 Tagen',
      '123.456 Tagen',
      '1.234.567 Tagen',
    ]);
    expect([1, 2, 12_345].map((count) => writeDays(count).en)).toEqual(['1 day', '2 days', '12,345 days']);
  });
});

describe('periods', () => {
  it('stand in words up to twelve', () => {
    const periods = ['P1Y', 'P5Y', 'P1M', 'P12M', 'P18M', 'P1W', 'P2W', 'P1D', 'P30D', 'P1Y6M', 'P1Y1M3D'];
    expect(periods.map((text) => writePeriod(text).de)).toEqual([
      'ein Jahr',
      'fünf Jahre',
      'einen Monat',
      'zwölf Monate',
      '18 Monate',
      'eine Woche',
      'zwei Wochen',
      'einen Tag',
      '30 Tage',
      'ein Jahr und sechs Monate',
      'ein Jahr, einen Monat und drei Tage',
    ]);
    expect(periods.map((text) => writePeriod(text).en)).toEqual([
      'one year',
      'five years',
      'one month',
      'twelve months',
      '18 months',
      'one week',
      'two weeks',
      'one day',
      '30 days',
      'one year and six months',
      'one year, one month and three days',
    ]);
  });

  it('have a word for each number up to twelve', () => {
    const periods = Array.from({ length: 13 }, (_, index) => writePeriod(`P${index + 1}M`));
    expect(periods.map(({ de }) => de.split(' ')[0]).join(' ')).toBe(
      'einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf 13',
    );
    expect(periods.map(({ en }) => en.split(' ')[0]).join(' ')).toBe(
      'one two three four five six seven eight nine ten eleven twelve 13',
    );
  });

  it('stand in the dative after "von"', () => {
    expect(['P1Y', 'P1M', 'P1W', 'P1D', 'P3Y', 'P6M', 'P2W', 'P1Y2D'].map((text) => writePeriodOf(text).de)).toEqual([
      'einem Jahr',
      'einem Monat',
      'einer Woche',
      'einem Tag',
      'drei Jahren',
      'sechs Monaten',
      'zwei Wochen',
      'einem Jahr und zwei Tagen',
    ]);
  });

  it('as a rhythm', () => {
    expect(['P1Y', 'P2Y', 'P1M', 'P1W', 'P1D', 'P18M', 'P1Y6M'].map((text) => writeRhythm(text))).toEqual([
      { de: 'jedes Jahr', en: 'every year' },
      { de: 'alle zwei Jahre', en: 'every two years' },
      { de: 'jeden Monat', en: 'every month' },
      { de: 'jede Woche', en: 'every week' },
      { de: 'jeden Tag', en: 'every day' },
      { de: 'alle 18 Monate', en: 'every 18 months' },
      { de: 'im Abstand von einem Jahr und sechs Monaten', en: 'at intervals of one year and six months' },
    ]);
  });
});

describe('bodies', () => {
  it.each([
    ['Rat', 'des Rates'],
    ['Rat der Stadt Aachen', 'des Rates der Stadt Aachen'],
    ['Integrationsrat', 'des Integrationsrates'],
    [
      'Ausschuss für Soziales, Integration und Demographie',
      'des Ausschusses für Soziales, Integration und Demographie',
    ],
    ['Kinder- und Jugendausschuss', 'des Kinder- und Jugendausschusses'],
    ['Umwelt-, Klima- und Mobilitätsausschuss', 'des Umwelt-, Klima- und Mobilitätsausschusses'],
    ['Kinder- sowie Jugendausschuss', 'des Kinder- sowie Jugendausschusses'],
    ['Inde-Ausschuss', 'des Inde-Ausschusses'],
    ['Städteregionstag', 'des Städteregionstages'],
    ['Vorstand der Stiftung', 'des Vorstandes der Stiftung'],
    ['Bezirksamt Haaren', 'des Bezirksamtes Haaren'],
    ['Fachplanerkreis', 'des Fachplanerkreises'],
    ['Strategiezirkel Wohnen', 'des Strategiezirkels Wohnen'],
    ['Bezirksvertretung Aachen-Mitte', 'der Bezirksvertretung Aachen-Mitte'],
    ['Sozialkonferenz', 'der Sozialkonferenz'],
    ['Runder Tisch', undefined],
    ['Kommunale Konferenz Alter und Pflege', undefined],
    ['Gewoge', undefined],
    ['und', undefined],
    ['', undefined],
  ])('%s in the genitive', (name, genitive) => {
    expect(inGenitive(name)).toBe(genitive);
  });

  it('are named with their abbreviation, unknown ones by their id', () => {
    const register = registerOf({
      body: [
        { id: 'fw', name: 'Feuerwehr', abbreviation: 'FB 37' },
        { id: 'rat', name: 'Rat' },
      ],
    });
    expect(['fw', 'rat', 'fehlt'].map((id) => nameBody(register, id))).toEqual(['Feuerwehr (FB 37)', 'Rat', 'fehlt']);
  });
});
