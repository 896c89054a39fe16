import { expect, it } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { createNameIndex } from '../../src/text/name-index.ts';

/** Names as a register of the town would have them. */
const titles = [
  'Sozialentwicklungsplan',
  'Wohnungsmarktbericht',
  'Handlungskonzept Wohnen',
  'Neues Aachener Handlungskonzept Wohnen',
  'Kinder- und Jugendförderplan',
  'Integrationskonzept',
  'Kitabedarfsplanung',
  'Jugendhilfeplanung',
  'Schulentwicklungsplanung',
  'Kekiz',
  'Integrierte Handlungskonzepte',
  'Integrierte Stadtentwicklungskonzepte',
  'Rahmenpläne',
  'Städtebauliche Rahmenplanungen',
  'Altenplanung',
  'Städteregionaler Sozialbericht',
  'Wohnbaumonitoring',
  'Bevölkerungsprognose',
];
const bodies = ['Fachplanerkreis', 'Sozialkonferenz', 'Runder Tisch der Wohnungsmarktakeure'];
const index = createNameIndex(
  titles.map((title) => ({ id: title, names: [title] })),
  bodies,
  'de',
);

/** Sentences of Vorlage FB 56/0143/WP17 of the town of Aachen, with its own slips, and the plans that a planner reads in them. */
it.each<[string, string[]]>([
  [
    'eine integrierte und strategische Sozialentwicklungs-, Jugendhilfe- und Schulentwicklungsplanung zu erstellen',
    ['Sozialentwicklungsplan', 'Jugendhilfeplanung', 'Schulentwicklungsplanung'],
  ],
  [
    'Konzepte/ Pläne „Sozialentwicklungsplan“, Wohnungsmarktbericht“ und „Handlungskonzept Wohnen.“',
    ['Sozialentwicklungsplan', 'Wohnungsmarktbericht', 'Handlungskonzept Wohnen'],
  ],
  [
    'und damit ein „Neues Aachener Handlungskonzept Wohnen“ erarbeiten, bei dem die Verbesserung von Wohnraumsituation',
    ['Neues Aachener Handlungskonzept Wohnen'],
  ],
  [
    'der Sozialentwicklungsplan sowie das Neue Aachener Handlungskonzept Wohnen als gesamtstädtische Strategien',
    ['Sozialentwicklungsplan', 'Neues Aachener Handlungskonzept Wohnen'],
  ],
  [
    'Der Kinder- und Jugendförderplan etwa kann bei bestimmten Themen auf das Integrationskonzept verweisen (und umgekehrt), die Kitabedarfsplanung ist wiederum eng gekoppelt an Integrierte Handlungskonzepte und Rahmenpläne aus der Stadtplanung.',
    [
      'Kinder- und Jugendförderplan',
      'Integrationskonzept',
      'Kitabedarfsplanung',
      'Integrierte Handlungskonzepte',
      'Rahmenpläne',
    ],
  ],
  [
    '(u. a. Jugendhilfeplanung,\n\nKitabedarfsplanung, Schulentwicklungsplanung, Kekiz) und (u. a. integrierte Stadtentwicklungskonzepte, städtebauliche Rahmenplanungen)',
    [
      'Jugendhilfeplanung',
      'Kitabedarfsplanung',
      'Schulentwicklungsplanung',
      'Kekiz',
      'Integrierte Stadtentwicklungskonzepte',
      'Städtebauliche Rahmenplanungen',
    ],
  ],
  [
    'die gemeinsame Stellungnahme zum städteregionalen Sozialbericht und der Aufbau eines städtischen Wohnbaumonitorings und die Initiative zur Einführung einer Bevölkerungsprognose',
    ['Städteregionaler Sozialbericht', 'Wohnbaumonitoring', 'Bevölkerungsprognose'],
  ],
  ['der Kita- und Schulplanung, der Stadtplanung und der Altenplanung', ['Altenplanung']],
  [
    'die vom Sozialplaner federführend geleitet wird; der Fachplanerkreis; ein Gesamtplanwerk; die Sozial- und Wohnraumplanung',
    [],
  ],
])('%s', (text, expected) => {
  expect(findMentions(index, text).flatMap(({ owners }) => owners)).toEqual(expected);
});
