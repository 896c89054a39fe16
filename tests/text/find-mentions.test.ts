import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { createNameIndex } from '../../src/text/name-index.ts';

const index = createNameIndex(
  [
    { id: 'kjfp', names: ['Kinder- und Jugendförderplan', 'KJFP'] },
    { id: 'jugendfoerderplan', names: ['Jugendförderplan'] },
    { id: 'integrationskonzept', names: ['Integrationskonzept'] },
    { id: 'sozialentwicklungsplan', names: ['Sozialentwicklungsplan', 'SEP'] },
    { id: 'schulentwicklungsplanung', names: ['Schulentwicklungsplanung', 'SEP'] },
    { id: 'kitabedarfsplanung', names: ['Kitabedarfsplanung'] },
    { id: 'kitaentwicklungsplanung', names: ['Kitaentwicklungsplanung'] },
    { id: 'jugendhilfeplanung', names: ['Jugendhilfeplanung'] },
    { id: 'jugendhilfebericht', names: ['Jugendhilfebericht'] },
    { id: 'handlungskonzept-wohnen', names: ['Handlungskonzept Wohnen'] },
    { id: 'neues', names: ['Neues Aachener Handlungskonzept Wohnen'] },
    { id: 'rahmenplaene', names: ['Rahmenpläne', 'städtebauliche Rahmenplanungen'] },
    { id: 'ihk', names: ['Integrierte Handlungskonzepte'] },
    { id: 'bsbp', names: ['Brandschutzbedarfsplan der Stadt Aachen', 'BSBP'] },
    { id: 'sgb', names: ['SGB-II-Bericht'] },
    { id: 'lap', names: ['Lärmaktionsplan', 'LAP'] },
    { id: 'sozialplanung', names: ['Sozialplanung'] },
    { id: 'region', names: ['Städteregionaler Sozialbericht', 'Sozialbericht der StädteRegion'] },
    { id: 'wohnen', names: ['Wohnen'] },
    { id: 'komma', names: ['Bericht „Wohnen, Soziales und Integration“'] },
    { id: 'senioren', names: ['Senior*innenplan'] },
    { id: 'isek', names: ['ISEK'] },
    { id: 'bericht-2009', names: ['Armutsbericht 2009'] },
    { id: 'bericht-2015', names: ['Armutsbericht 2015'] },
    { id: 'jahr', names: ['2020'] },
  ],
  ['AG Integrationskonzept'],
  'de',
);

/** What is found: the words and who is meant, `~` before what had to be completed. */
function found(text: string): string[] {
  return findMentions(index, text).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const words = mention.text.replace(/\s+/g, ' ');
    return `${mention.elliptic ? '~' : ''}${words} = ${mention.owners.join(' ')}`;
  });
}

describe('inflection', () => {
  it.each([
    'des Integrationskonzepts',
    'eines Integrationskonzeptes',
    'die Integrationskonzepte',
    'den Integrationskonzepten',
    'das INTEGRATIONSKONZEPT',
    '„Integrationskonzept“',
    '(Integrationskonzept)',
    '»Integrationskonzept«.',
    'Integra\u00ADtions\u00ADkonzept',
    'Integra\u00AD\ntionskonzept',
    'Integrations-\nkonzepts',
    'Integrations- konzept',
    'Integrations‐Konzept',
    'Integrations‑Konzept',
    'das Integrationskonzept-Update',
    'Integrationskonzept/Leitbild',
    'Integrationskonzept: ein Entwurf',
  ])('%j names the Integrationskonzept', (text) => {
    expect(findMentions(index, `Hier steht ${text} im Satz.`).map(({ owners }) => owners)).toEqual([
      ['integrationskonzept'],
    ]);
  });

  it.each([
    ['den Rahmenplänen', ['Rahmenplänen = rahmenplaene']],
    ['der Rahmenpla\u0308ne', ['Rahmenpla\u0308ne = rahmenplaene']],
    ['eines Rahmenplanes', ['Rahmenplanes = rahmenplaene']],
    ['Rahmenplaenen', ['Rahmenplaenen = rahmenplaene']],
    ['der städtebaulichen Rahmenplanung', ['städtebaulichen Rahmenplanung = rahmenplaene']],
    ['Städtebaulicher Rahmenplanungen', ['Städtebaulicher Rahmenplanungen = rahmenplaene']],
    ['in Integrierten Handlungskonzepten', ['Integrierten Handlungskonzepten = ihk']],
    ['ein integriertes Handlungskonzept', ['integriertes Handlungskonzept = ihk']],
    ['der Lärmaktionspläne', ['Lärmaktionspläne = lap']],
    ['die Laermaktionsplaene', ['Laermaktionsplaene = lap']],
    ['des städteregionalen Sozialberichts', ['städteregionalen Sozialberichts = region']],
    ['zum Sozialbericht der Städteregion', ['Sozialbericht der Städteregion = region']],
    ['des ISEKs und der ISEK', ['ISEKs = isek', 'ISEK = isek']],
    ['der Kita-Bedarfsplanung', ['Kita-Bedarfsplanung = kitabedarfsplanung']],
    ['der Senior:innenplan', ['Senior:innenplan = senioren']],
    ['der SeniorInnenplan', ['SeniorInnenplan = senioren']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('a name that is written with a slash is found with one and with a word', () => {
  const slash = createNameIndex([{ id: 'kjfp', names: ['Kinder-/Jugendförderplan'] }], [], 'de');
  for (const text of ['Kinder-/Jugendförderplan', 'des Kinder- und Jugendförderplans', 'Kinder- / Jugendförderplan']) {
    expect(findMentions(slash, text).flatMap(({ owners }) => owners)).toEqual(['kjfp']);
  }
});

describe('compounds', () => {
  it.each([
    ['der Kinder- und Jugendförderplan', ['Kinder- und Jugendförderplan = kjfp']],
    ['des Kinder- und Jugendförderplanes', ['Kinder- und Jugendförderplanes = kjfp']],
    ['Kinder-\nund Jugendförderplan', ['Kinder- und Jugendförderplan = kjfp']],
    ['Kinder‑ u. Jugendförderplan', ['Kinder‑ u. Jugendförderplan = kjfp']],
    ['Kinder– und Jugendförderplan', ['Kinder– und Jugendförderplan = kjfp']],
    ['Kinder- & Jugendförderplan', ['Kinder- & Jugendförderplan = kjfp']],
    ['Kinder-und Jugendförderplan', ['Kinder-und Jugendförderplan = kjfp']],
    ['Kinder-\u00A0und\u00A0Jugendförderplan', ['Kinder- und Jugendförderplan = kjfp']],
    ['Kinder und Jugendförderplan', ['Kinder und Jugendförderplan = kjfp']],
    ['Kinder-und-Jugend-Förderplan', ['Kinder-und-Jugend-Förderplan = kjfp']],
    ['der Kinder-/Jugendförderplan', ['Kinder-/Jugendförderplan = kjfp']],
    ['des Kinder- / Jugendförderplans', ['Kinder- / Jugendförderplans = kjfp']],
    ['Kinder-/\nJugendförderplan', ['Kinder-/ Jugendförderplan = kjfp']],
    ['der Jugendförderplan', ['Jugendförderplan = jugendfoerderplan']],
    [
      'Kita- und Schulentwicklungsplanung',
      [
        '~Kita- und Schulentwicklungsplanung = kitaentwicklungsplanung',
        'Schulentwicklungsplanung = schulentwicklungsplanung',
      ],
    ],
    [
      'Kita-/Schulentwicklungsplanung',
      [
        '~Kita-/Schulentwicklungsplanung = kitaentwicklungsplanung',
        'Schulentwicklungsplanung = schulentwicklungsplanung',
      ],
    ],
    [
      'Sozialentwicklungs-/Jugendhilfe-/Schulentwicklungsplanung',
      [
        '~Sozialentwicklungs-/Jugendhilfe-/Schulentwicklungsplanung = sozialentwicklungsplan',
        '~Jugendhilfe-/Schulentwicklungsplanung = jugendhilfeplanung',
        'Schulentwicklungsplanung = schulentwicklungsplanung',
      ],
    ],
    [
      'Jugendhilfeplanung/-bericht',
      ['Jugendhilfeplanung = jugendhilfeplanung', '~Jugendhilfeplanung/-bericht = jugendhilfebericht'],
    ],
    [
      'Jugendhilfeplanung (-bericht)',
      ['Jugendhilfeplanung = jugendhilfeplanung', '~Jugendhilfeplanung (-bericht = jugendhilfebericht'],
    ],
    [
      'Sozialentwicklungs-, Jugendhilfe- und Schulentwicklungsplanung',
      [
        '~Sozialentwicklungs-, Jugendhilfe- und Schulentwicklungsplanung = sozialentwicklungsplan',
        '~Jugendhilfe- und Schulentwicklungsplanung = jugendhilfeplanung',
        'Schulentwicklungsplanung = schulentwicklungsplanung',
      ],
    ],
    [
      'Jugendhilfe- und kommunale Schulentwicklungsplanung',
      [
        '~Jugendhilfe- und kommunale Schulentwicklungsplanung = jugendhilfeplanung',
        'Schulentwicklungsplanung = schulentwicklungsplanung',
      ],
    ],
    [
      'Jugendhilfeplanung und -bericht',
      ['Jugendhilfeplanung = jugendhilfeplanung', '~Jugendhilfeplanung und -bericht = jugendhilfebericht'],
    ],
    ['Integrierte Handlungs- und Entwicklungskonzepte', ['~Integrierte Handlungs- und Entwicklungskonzepte = ihk']],
    [
      'Handlungs- und Wegekonzept Wohnen',
      ['~Handlungs- und Wegekonzept Wohnen = handlungskonzept-wohnen', 'Wohnen = wohnen'],
    ],
    [
      'Integrierte Verkehrs-, Handlungs- und Entwicklungskonzepte',
      ['~Integrierte Verkehrs-, Handlungs- und Entwicklungskonzepte = ihk'],
    ],
    ['SGB-II-Bericht', ['SGB-II-Bericht = sgb']],
    ['des SGB II-Berichts', ['SGB II-Berichts = sgb']],
    ['der SGB II Bericht', ['SGB II Bericht = sgb']],
    ['der SGB-II Bericht', ['SGB-II Bericht = sgb']],
    ['die BSBP-Fortschreibung', ['BSBP = bsbp']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Integrationskonzeptgruppe',
    'Integrationskonzepterstellung',
    'Landesintegrationskonzept',
    'Landes-Integrationskonzept',
    'Muster-Lärmaktionsplan',
    'Integrationskonzept- und Leitbildgruppe',
    'die AG Integrationskonzept',
    'Sozialplaner und Sozialplanerinnen',
    'Kinder- und Jugendarbeit',
    'Kita- und Schulweg',
    'Kita-/Schulweg',
    'Kinder/Jugendliche',
    'Handlungs- und Wegekonzept',
    'Planung und -bericht',
  ])('%j names nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('which name is meant', () => {
  it.each([
    ['das Neue Aachener Handlungskonzept Wohnen', ['Neue Aachener Handlungskonzept Wohnen = neues']],
    ['des „Neuen Aachener Handlungskonzepts Wohnen“', ['Neuen Aachener Handlungskonzepts Wohnen = neues']],
    ['das Handlungskonzept Wohnen', ['Handlungskonzept Wohnen = handlungskonzept-wohnen']],
    ['des Handlungskonzepts „Wohnen“', ['Handlungskonzepts „Wohnen = handlungskonzept-wohnen']],
    ['Ein Handlungskonzept. Wohnen ist', ['Wohnen = wohnen']],
    ['Handlungskonzept, Wohnen', ['Wohnen = wohnen']],
    ['Handlungskonzept\n\nWohnen', ['Wohnen = wohnen']],
    ['Handlungskonzept\nWohnen', ['Handlungskonzept Wohnen = handlungskonzept-wohnen']],
    ['im Bericht Wohnen, Soziales und Integration', ['Bericht Wohnen, Soziales und Integration = komma']],
    ['im Bericht Wohnen Soziales und Integration', ['Wohnen = wohnen']],
    ['der SEP', ['SEP = schulentwicklungsplanung sozialentwicklungsplan']],
    ['der Brandschutzbedarfsplan', ['Brandschutzbedarfsplan = bsbp']],
    ['der Kitabedarfsplan', ['Kitabedarfsplan = kitabedarfsplanung']],
    ['der Schulentwicklungsplan', ['Schulentwicklungsplan = schulentwicklungsplanung']],
    ['ein Sozialplan', ['Sozialplan = sozialplanung']],
    ['im Armutsbericht 2015', ['Armutsbericht 2015 = bericht-2015']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['sep, Sep, lap, Lap', []],
    ['SEP, LAP, LAPs', ['SEP = schulentwicklungsplanung sozialentwicklungsplan', 'LAP = lap', 'LAPs = lap']],
    ['kjfp, Kjfp, KJFPs', ['kjfp = kjfp', 'Kjfp = kjfp', 'KJFPs = kjfp']],
    ['SEPTEMBER, LAPLAND', []],
    ['Menschen, die hier wohnen', []],
    ['das Jahr 2020', []],
    ['ein Armutsbericht', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('what is inside a longer name is not told, even where that one gives way to the name before it', () => {
    const named = ['Sozialraum Verkehr', 'Verkehr Wohnung Quartier', 'Wohnung', 'Quartier'];
    const overlapping = createNameIndex(
      named.map((name) => ({ id: name, names: [name] })),
      [],
      'de',
    );
    const words = findMentions(overlapping, 'Sozialraum Verkehr Wohnung Quartier').map(({ text }) => text);
    expect(words).toEqual(['Sozialraum Verkehr']);
  });

  it('a compound is not completed inside a name', () => {
    const named = ['Kinder- und Jugendförderplan', 'Kinderförderplan'];
    const both = createNameIndex(
      named.map((name) => ({ id: name, names: [name] })),
      [],
      'de',
    );
    expect(findMentions(both, 'der Kinder- und Jugendförderplan').flatMap(({ owners }) => owners)).toEqual([named[0]]);
    expect(findMentions(both, 'der Kinder- und Seniorenförderplan').flatMap(({ owners }) => owners)).toEqual([
      named[1],
    ]);
  });

  it('says whose official name it is', () => {
    const shared = createNameIndex(
      [
        { id: 'a', names: ['Lagebericht', 'Sozialbericht'] },
        { id: 'b', names: ['Sozialbericht'] },
      ],
      [],
      'de',
    );
    expect(findMentions(shared, 'des Sozialberichts')).toMatchObject([{ owners: ['a', 'b'], official: ['b'] }]);
  });

  it('a name of very many is no name', () => {
    const named = Array.from({ length: 9 }, (_, number) => ({ id: `plan-${number}`, names: ['Fachplan Mitte'] }));
    expect(findMentions(createNameIndex(named, [], 'de'), 'der Fachplan Mitte')).toEqual([]);
  });
});

describe('names that are unlucky', () => {
  const unlucky = createNameIndex(
    [
      { id: 'constructor', names: ['Constructor', '__proto__', 'toString'] },
      { id: 'empty', names: ['', ' ', '–', '-', '!!!', 'x'] },
      { id: 'long', names: ['Wort '.repeat(60).trim()] },
      { id: 'regex', names: ['Plan (A|B)*', 'C++-Konzept'] },
    ],
    ['', '–'],
    'de',
  );
  it.each([
    ['ein constructor', ['constructor']],
    ['das C++-Konzept', ['regex']],
    ['– ! x', []],
    ['Wort '.repeat(70), []],
  ])('%j', (text, expected) => {
    expect(findMentions(unlucky, text).flatMap(({ owners }) => owners)).toEqual(expected);
  });
});

it('reads English too', () => {
  const english = createNameIndex(
    [{ id: 'strategy', names: ['Housing Strategy', 'Noise Action Plan (NAP)'] }],
    [],
    'en',
  );
  const texts = findMentions(
    english,
    "the housing strategies, the Noise Action Plan's goals, NAP, nap, housing. Strategy",
  ).map(({ text }) => text);
  expect(texts).toEqual(['housing strategies', "Noise Action Plan's", 'NAP']);
});
