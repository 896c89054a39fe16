// Writes a register of a wanted size: German text, 0.5 to 3 KB an entry, cross-references, own definitions. Seeded.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small generator of numbers (mulberry32): the same seed gives the same register. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const sentences = [
  'Die Fortschreibung erfolgt unter Beteiligung der freien Träger und der betroffenen Fachbereiche.',
  'Grundlage sind die kleinräumigen Daten der Statistikstelle zum Stichtag 31. Dezember des Vorjahres.',
  'Die Bedarfe in den Lebensräumen unterscheiden sich erheblich, insbesondere im Norden und Osten der Stadt.',
  'Für Kinder, Jugendliche und junge Volljährige werden bedarfsgerechte Angebote vorgehalten und weiterentwickelt.',
  'Die Maßnahmen werden jährlich überprüft; über die Ergebnisse wird dem zuständigen Ausschuss berichtet.',
  'Ältere Menschen sollen möglichst lange selbstbestimmt in ihrer vertrauten Umgebung wohnen können.',
  'Der öffentlich geförderte Wohnungsbau bleibt hinter dem Bedarf zurück, die Mieten steigen weiter.',
  'Schulstandorte und Kindertageseinrichtungen werden gemeinsam mit der Stadtplanung betrachtet.',
];
const areasOf = [
  'Nord',
  'Ost',
  'Süd',
  'West',
  'Mitte',
  'Brand',
  'Eilendorf',
  'Haaren',
  'Kornelimünster',
  'Laurensberg',
  'Richterich',
];
const fields = [
  'Jugend',
  'Bildung',
  'Soziales',
  'Wohnen',
  'Integration',
  'Umwelt',
  'Klima',
  'Mobilität',
  'Pflege',
  'Sport',
  'Kultur',
  'Energie',
];
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-');

/**
 * The files of a register with about `size` entries: seven plans to one body, one indicator, and now and then a term, an
 * area or a paper. `faulty` is the share of plans with a reference that leads nowhere.
 */
export function* registerFiles(size, { seed = 1, faulty = 0 } = {}) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const count = {
    body: Math.max(8, Math.floor(size * 0.1)),
    indicator: Math.max(10, Math.min(500, Math.floor(size * 0.1))),
    term: 20,
    area: 22,
  };
  count.paper = Math.max(5, Math.floor(size * 0.05));
  count.plan = Math.max(10, size - count.body - count.indicator - count.term - count.area - count.paper);
  const prose = (words) => {
    const parts = [];
    for (let length = 0; length < words;) {
      const sentence = pick(sentences);
      parts.push(sentence);
      length += sentence.length;
    }
    return parts.join(' ');
  };
  const topics = fields.map(slug);
  yield [
    'plankreis.yaml',
    `name: Erzeugtes Register\ncircle: kreis\ntopics: {${topics.map((topic) => `${topic}: ${topic}`).join(', ')}}\ntarget_groups: {alle: Alle}\nlegislative_terms:\n  - {name: WP17, start: 2014-06-01, end: 2020-10-31}\n  - {name: WP18, start: 2020-11-01, end: 2025-10-31}\ncouplings:\n  - id: jugend-bildung\n    from: {plan: plan-000001}\n    to: {plan: plan-000002}\n    modality: should\n`,
  ];
  const body = (index) => `fb-${String(index).padStart(5, '0')}`;
  const bodies = Array.from({ length: count.body }, (_, index) => body(index));
  yield [
    'bodies/kreis.yaml',
    `id: kreis\nname: Fachplanerkreis\ntype: working_group\nmembers: [${bodies.slice(0, 400).join(', ')}]\n`,
  ];
  for (const [index, id] of bodies.entries()) {
    const parent = index >= 400 ? `parent: ${bodies[index % 400]}\n` : '';
    yield [
      `bodies/${id}.yaml`,
      `id: ${id}\nname: Fachbereich ${pick(fields)} ${index}\nabbreviation: FB ${String(index).padStart(5, '0')}\ntype: department\nscope: internal\n${parent}valid_from: 2016-10\ntasks: >-\n  ${prose(300)}\n`,
    ];
  }
  for (let index = 0; index < count.indicator; index++) {
    const [low, high] = [15 + (index % 4), 64 + (index % 3)];
    yield [
      `indicators/indikator-${String(index).padStart(5, '0')}.yaml`,
      `id: indikator-${String(index).padStart(5, '0')}\nname: Quote ${index} je Einwohner im Alter von ${low} bis ${high}\ncustodian: ${bodies[0]}\nproviders: [${bodies[index % Math.min(400, bodies.length)]}]\ntopics: [${pick(topics)}]\ndata: {every: P1Y, latest: 2017-12-31}\nagreed: stadt\ndefinitions:\n  - id: stadt\n    holder: Statistikstelle\n    text: Anteil der Leistungsberechtigten der Stufe ${index} im Alter von ${low} bis ${high} Jahren an der Bevölkerung mit Hauptwohnsitz im Alter von ${low} bis ${high} Jahren, in Prozent\n    reference_date: 12-31\ninterpretation: >-\n  ${prose(400)}\n`,
    ];
  }
  for (let index = 0; index < count.term; index++)
    yield [
      `terms/begriff-${index}.yaml`,
      `id: begriff-${index}\nname: Begriff Nummer ${index}\nagreed: stadt\ndefinitions:\n  - {id: stadt, text: Teil der Stadt mit der Ordnungsnummer ${index}}\n`,
    ];
  yield [
    'areas/gebiete.yaml',
    areasOf
      .flatMap((name, index) => [
        `- {id: raum-${index}, name: Raum ${name}, layer: true, valid_from: 2015}`,
        `- {id: gebiet-${index}, name: Gebiet ${name}, layer_of: raum-${index}, key: "${String(600 + index).padStart(4, '0')}"}`,
      ])
      .join('\n') + '\n',
  ];
  for (let index = 0; index < count.paper; index++)
    yield [
      `papers/vorlage-${String(index).padStart(5, '0')}.yaml`,
      `id: vorlage-${String(index).padStart(5, '0')}\ntitle: Vorlage Nummer ${index} zur ${pick(fields)}\nnumber: FB ${index}/0143/WP17\ntype: information\ndate: 2017-04-03\nlead: ${pick(bodies)}\nconsultations:\n  - {date: 2017-05-03, body: ${bodies[1]}, role: noting}\n`,
    ];
  const plan = (index) => `plan-${String(index).padStart(6, '0')}`;
  for (let index = 0; index < count.plan; index++) {
    const [topic, before] = [pick(topics), Math.max(0, index - 1 - Math.floor(random() * 50))];
    const wrong = random() < faulty ? `  - {plan: plan-gibt-es-nicht-${index}, relation: refers_to}\n` : '';
    const indicator = Math.floor(random() * count.indicator);
    const [low, high] = [15 + (indicator % 4), 64 + (indicator % 3)];
    const own =
      index % 3 === 0
        ? `    definition:\n      text: Anteil der Leistungsberechtigten der Stufe ${indicator} im Alter von ${low} bis ${high} Jahren an der Bevölkerung mit Hauptwohnsitz im Alter von ${low} bis ${high} Jahren, in Prozent\n      reference_date: 12-31\n`
        : '';
    const second = (indicator + 7) % count.indicator;
    yield [
      `plans/${topic}/${plan(index)}.yaml`,
      `id: ${plan(index)}
title: ${pick(fields)}planwerk ${pick(areasOf)} ${index}
type: plan
status: active
lead: ${bodies[index % Math.min(400, bodies.length)]}
adopting_body: ${bodies[1]}
legal_basis:
  - {norm: "§ ${1 + (index % 90)} Abs. 3 Beispielgesetz NRW", jurisdiction: DE-NW}
topics: [${topic}]
target_groups: [alle]
areas: [raum-${topics.indexOf(topic) % areasOf.length}]
summary: >-
  ${prose(200 + Math.floor(random() * 1600))}
duties:
  - id: fortschreibung
    action: update
    every: P5Y
    counted_from: adopted
    binding: mandatory
    norm: § ${1 + (index % 90)} Abs. 3 Beispielgesetz NRW
editions:
  - id: "2016"
    events:
      - {type: adopted, date: 2016-0${1 + (index % 9)}-16, body: ${bodies[1]}}
references:
  - {plan: ${plan(index === before ? Math.min(index + 1, count.plan - 1) : before)}, relation: refers_to}
  - {plan: ${plan((index + 17) % count.plan)}, relation: builds_on, section: Kapitel 3}
${index === 1 ? `  - {plan: ${plan(2)}, relation: refers_to}\n` : ''}${wrong}indicators:
  - indicator: indikator-${String(indicator).padStart(5, '0')}
    role: uses
${own}  - {indicator: indikator-${String(second).padStart(5, '0')}, role: reports}
terms:
  - {term: begriff-${index % count.term}, role: uses}
`,
    ];
  }
}

/** Writes such a register into a folder. */
export function writeRegister(folder, size, options) {
  const made = new Set();
  let entries = 0;
  for (const [path, text] of registerFiles(size, options)) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
    entries++;
  }
  return entries;
}
