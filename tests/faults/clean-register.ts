/** Title, lead, topic, type, and every how many years it is updated (0: no deadline) of 36 plans as a city has them. */
const plans: readonly (readonly [string, string, string, string, string, number])[] = [
  ['kitabedarfsplanung', 'Kitabedarfsplanung', 'fb-45', 'jugend', 'plan', 1],
  ['jugendhilfeplanung', 'Jugendhilfeplanung', 'fb-45', 'jugend', 'plan', 0],
  ['kinder-und-jugendfoerderplan', 'Kinder- und Jugendförderplan', 'fb-45', 'jugend', 'plan', 5],
  ['schulentwicklungsplan', 'Schulentwicklungsplan', 'fb-45', 'bildung', 'plan', 5],
  ['medienentwicklungsplan', 'Medienentwicklungsplan', 'fb-45', 'bildung', 'plan', 5],
  ['bildungsbericht', 'Kommunaler Bildungsbericht', 'fb-45', 'bildung', 'report', 0],
  ['sozialentwicklungsplan', 'Sozialentwicklungsplan', 'fb-56', 'soziales', 'report', 5],
  ['armutsbericht', 'Armutsbericht', 'fb-56', 'soziales', 'report', 0],
  ['integrationskonzept', 'Integrationskonzept', 'fb-56', 'integration', 'concept', 5],
  ['integrationsmonitoring', 'Integrationsmonitoring', 'fb-56', 'integration', 'monitoring', 0],
  ['altenplan', 'Altenplan', 'fb-56', 'soziales', 'plan', 0],
  ['pflegeplanung', 'Örtliche Pflegeplanung', 'fb-56', 'pflege', 'plan', 2],
  ['inklusionsplan', 'Inklusionsplan', 'fb-56', 'teilhabe', 'concept', 0],
  ['wohnungsmarktbericht', 'Wohnungsmarktbericht', 'fb-56', 'wohnen', 'report', 1],
  ['handlungskonzept-wohnen', 'Handlungskonzept Wohnen', 'fb-56', 'wohnen', 'concept', 0],
  ['mietspiegel', 'Qualifizierter Mietspiegel', 'fb-56', 'wohnen', 'data_product', 2],
  ['flaechennutzungsplan', 'Flächennutzungsplan', 'fb-61', 'stadtplanung', 'plan', 0],
  ['rahmenplan-nord', 'Städtebaulicher Rahmenplan Nord', 'fb-61', 'stadtplanung', 'framework', 0],
  ['stadtentwicklungskonzept', 'Integriertes Stadtentwicklungskonzept', 'fb-61', 'stadtplanung', 'concept', 10],
  ['einzelhandelskonzept', 'Einzelhandelskonzept', 'fb-61', 'wirtschaft', 'concept', 0],
  ['nahverkehrsplan', 'Nahverkehrsplan', 'fb-61', 'mobilitaet', 'plan', 5],
  ['verkehrsentwicklungsplan', 'Verkehrsentwicklungsplan', 'fb-61', 'mobilitaet', 'plan', 0],
  ['laermaktionsplan', 'Lärmaktionsplan', 'fb-36', 'umwelt', 'plan', 5],
  ['luftreinhalteplan', 'Luftreinhalteplan', 'fb-36', 'umwelt', 'plan', 0],
  ['klimaschutzkonzept', 'Klimaschutzkonzept', 'fb-36', 'klima', 'concept', 0],
  ['klimaanpassungskonzept', 'Klimaanpassungskonzept', 'fb-36', 'klima', 'concept', 0],
  ['waermeplan', 'Kommunaler Wärmeplan', 'fb-36', 'energie', 'plan', 5],
  ['landschaftsplan', 'Landschaftsplan', 'fb-36', 'naturschutz', 'plan', 10],
  ['abwasserbeseitigungskonzept', 'Abwasserbeseitigungskonzept', 'fb-36', 'abwasser', 'concept', 6],
  ['abfallwirtschaftskonzept', 'Abfallwirtschaftskonzept', 'fb-36', 'abfall', 'concept', 5],
  ['brandschutzbedarfsplan', 'Brandschutzbedarfsplan', 'fb-37', 'gefahrenabwehr', 'plan', 5],
  ['rettungsdienstbedarfsplan', 'Rettungsdienstbedarfsplan', 'fb-37', 'rettungsdienst', 'plan', 5],
  ['katastrophenschutzplan', 'Katastrophenschutzplan', 'fb-37', 'katastrophenschutz', 'plan', 5],
  ['gleichstellungsplan', 'Gleichstellungsplan', 'fb-11', 'personal', 'plan', 5],
  ['sportentwicklungsplan', 'Sportentwicklungsplan', 'fb-52', 'sport', 'plan', 10],
  ['kulturentwicklungsplan', 'Kulturentwicklungsplan', 'fb-49', 'kultur', 'plan', 0],
];

const bodies: readonly (readonly [string, string])[] = [
  ['fb-45', 'Kinder, Jugend und Schule'],
  ['fb-56', 'Wohnen, Soziales und Integration'],
  ['fb-61', 'Stadtentwicklung und Verkehrsanlagen'],
  ['fb-36', 'Umwelt'],
  ['fb-37', 'Feuerwehr'],
  ['fb-11', 'Personal und Organisation'],
  ['fb-52', 'Sport'],
  ['fb-49', 'Kultur'],
  ['fb-02', 'Wirtschaft, Wissenschaft und Statistik'],
];

/** What single plans say besides: references, indicators, terms, prose. */
const more: Readonly<Record<string, string>> = {
  'kinder-und-jugendfoerderplan': `references:
  - {plan: integrationskonzept, relation: coordinates_with}
  - {plan: jugendhilfeplanung, relation: builds_on}
summary: Jugendarbeit und Jugendsozialarbeit, abgestimmt mit dem Integrationskonzept.
indicators:
  - {indicator: jugendquotient, role: uses, definition: nrw}
`,
  integrationskonzept: `references:
  - {plan: kinder-und-jugendfoerderplan, relation: coordinates_with}
`,
  kitabedarfsplanung: `references:
  - {plan: rahmenplan-nord, relation: refers_to, section: Kapitel 3}
areas: [nord]
indicators:
  - {indicator: betreuungsquote-u3, role: reports}
`,
  'rahmenplan-nord': 'areas: [nord]\n',
  sozialentwicklungsplan: `indicators:
  - {indicator: sgb2-quote, role: reports}
  - {indicator: jugendquotient, role: reports}
terms:
  - term: quartier
`,
  armutsbericht: `indicators:
  - indicator: sgb2-quote
    role: uses
    definition:
      text: Anteil der Leistungsberechtigten nach dem SGB II an der Bevölkerung unter 65 Jahren, in Prozent
`,
  'handlungskonzept-wohnen': `references:
  - {plan: wohnungsmarktbericht, relation: builds_on, edition: 2018}
replaces: [aachen-strategie-wohnen]
terms:
  - {term: quartier, role: uses}
`,
};

function planText([id, title, lead, topic, type, years]: (typeof plans)[number]): string {
  const rhythm =
    years === 0
      ? 'no_duty: on_demand\n'
      : `duties:\n  - {id: fortschreibung, action: update, every: P${years}Y, counted_from: adopted, binding: mandatory, norm: § 1 Beispielgesetz}\n`;
  const date = years === 1 ? '2018-02-14' : '2017-06-21';
  return `# ${title}
id: ${id}
title: ${title}
type: ${type}
lead: ${lead}
topics: [${topic}]
target_groups: [alle]
${rhythm}editions:
  - id: "${date.slice(0, 4)}"
    events:
      - {type: adopted, date: ${date}, body: rat}
${more[id] ?? ''}`;
}

/** A register of 36 plans in which no rule finds anything as of 2018-05-08: the texts of its files by path. */
export function cleanRegister(): Map<string, string> {
  const topics = [...new Set(plans.map((plan) => plan[3]))].map((topic) => `  ${topic}: ${topic}\n`).join('');
  return new Map([
    [
      'plankreis.yaml',
      `name: Planwerke einer Stadt
circle: fachplanerkreis
topics:
${topics}target_groups: {alle: alle}
recommended: {plan: [lead, topics]}
legislative_terms:
  - {name: WP17, start: 2014-06-01, end: 2020-10-31}
couplings:
  - id: kita-rahmenplan
    from: {plan: kitabedarfsplanung}
    to: {type: framework}
    shares: [areas]
    modality: should
    norm: § 80 Abs. 5 SGB VIII
`,
    ],
    ...plans.map((plan): [string, string] => [`plans/${plan[3]}/${plan[0]}.yaml`, planText(plan)]),
    [
      'plans/wohnen/aachen-strategie-wohnen.yaml',
      'id: aachen-strategie-wohnen\ntitle: Strategie Wohnraum 2014\nstatus: discontinued\nreplaced_by: [handlungskonzept-wohnen]\n',
    ],
    ...bodies.map(([id, name]): [string, string] => [
      `bodies/${id}.yaml`,
      `id: ${id}\nname: ${name}\nabbreviation: ${id.toUpperCase().replace('-', ' ')}\ntype: department\n`,
    ]),
    ['bodies/rat.yaml', 'id: rat\nname: Rat der Stadt\ntype: council\n'],
    [
      'bodies/fachplanerkreis.yaml',
      `id: fachplanerkreis\nname: Fachplanerkreis\ntype: working_group\nmembers: [${bodies.map(([id]) => id).join(', ')}]\n`,
    ],
    [
      'areas/gebiete.yaml',
      '- {id: lebensraeume, name: Lebensräume, layer: true, valid_from: 2015}\n- {id: nord, name: Aachen-Nord, layer_of: lebensraeume, key: "0601"}\n',
    ],
    [
      'indicators/sgb2-quote.yaml',
      `id: sgb2-quote
name: SGB-II-Quote
providers: [fb-02]
data: {every: P1Y, latest: 2017-12-31}
agreed: ba
definitions:
  - id: ba
    holder: Bundesagentur für Arbeit
    text: Anteil der Leistungsberechtigten nach dem SGB II an der Bevölkerung unter 65 Jahren, in Prozent
`,
    ],
    [
      'indicators/jugendquotient.yaml',
      `id: jugendquotient
name: Jugendquotient
providers: [fb-02]
agreed: nrw
definitions:
  - id: nrw
    text: Bevölkerung unter 20 Jahren je 100 Personen im Alter von 20 bis unter 65 Jahren
`,
    ],
    [
      'indicators/betreuungsquote-u3.yaml',
      `id: betreuungsquote-u3
name: Betreuungsquote U3
providers: [fb-45]
agreed: itnrw
definitions:
  - id: itnrw
    numerator: Kinder in Tageseinrichtungen und öffentlich geförderter Tagespflege
    numerator_age: 0-2
    denominator: Bevölkerung
    denominator_age: 0-2
    factor: 100
    reference_date: 03-01
`,
    ],
    [
      'terms/quartier.yaml',
      'id: quartier\nname: Quartier\nagreed: stadt\ndefinitions:\n  - {id: stadt, text: Wohnumfeld als Teil eines Lebensraums}\n',
    ],
    [
      'papers/fb-56-0143-wp17.yaml',
      `id: fb-56-0143-wp17
title: Vernetzte, fachübergreifende Sozialplanung
number: FB 56/0143/WP17
type: information
date: 2018-04-03
lead: fb-56
consultations:
  - {date: 2018-05-08, body: fachplanerkreis, role: noting}
plans: [sozialentwicklungsplan]
`,
    ],
  ]);
}
