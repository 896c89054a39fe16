import type { Language, Message } from '../../model/language.ts';

/**
 * What people read instead of the words that the schemas fix: `uses` is „verwendet“. One list for all keys: where two
 * keys share a word, it means the same in both.
 */
export const valueWords: Readonly<Record<string, Message>> = {
  // Types of plans.
  plan: { de: 'Plan', en: 'plan' },
  concept: { de: 'Konzept', en: 'concept' },
  report: { de: 'Bericht', en: 'report' },
  monitoring: { de: 'Monitoring', en: 'monitoring' },
  programme: { de: 'Programm', en: 'programme' },
  data_product: { de: 'Datenprodukt', en: 'data product' },
  framework: { de: 'Rahmenplanung', en: 'framework' },
  // Status.
  planned: { de: 'geplant', en: 'planned' },
  active: { de: 'in Kraft', en: 'active' },
  discontinued: { de: 'eingestellt', en: 'discontinued' },
  open: { de: 'offen', en: 'open' },
  settled: { de: 'erledigt', en: 'settled' },
  // Responsibility and scope.
  own: { de: 'eigenes Planwerk', en: 'own plan' },
  internal: { de: 'verwaltungsintern', en: 'internal' },
  external: { de: 'extern', en: 'external' },
  mixed: { de: 'gemischt', en: 'mixed' },
  // Why a plan has no duty.
  on_demand: { de: 'bei Bedarf', en: 'on demand' },
  rolling: { de: 'laufend', en: 'rolling' },
  once: { de: 'einmalig', en: 'once' },
  none: { de: 'keine Pflicht', en: 'no duty' },
  unknown: { de: 'unbekannt', en: 'unknown' },
  // Duties.
  update: { de: 'Fortschreibung', en: 'update' },
  recreate: { de: 'Neuaufstellung', en: 'new edition' },
  review: { de: 'Überprüfung', en: 'review' },
  notify: { de: 'Meldung', en: 'notification' },
  confirm: { de: 'Bestätigung', en: 'confirmation' },
  mandatory: { de: 'Pflicht', en: 'mandatory' },
  conditional: { de: 'bedingte Pflicht', en: 'conditional' },
  voluntary: { de: 'freiwillig', en: 'voluntary' },
  fixed: { de: 'fester Kalender', en: 'fixed calendar' },
  data_as_of: { de: 'Datenstand', en: 'date of the data' },
  valid_from: { de: 'Geltungsbeginn', en: 'start of validity' },
  // Editions and their events.
  updated: { de: 'fortgeschrieben', en: 'updated' },
  recreated: { de: 'neu aufgestellt', en: 'recreated' },
  drafted: { de: 'Entwurf', en: 'drafted' },
  consulted: { de: 'Beratung', en: 'consulted' },
  adopted: { de: 'Beschluss', en: 'adopted' },
  noted: { de: 'Kenntnisnahme', en: 'noted' },
  published: { de: 'Veröffentlichung', en: 'published' },
  submitted: { de: 'Vorlage', en: 'submitted' },
  reviewed: { de: 'Überprüfung', en: 'reviewed' },
  confirmed: { de: 'Bestätigung', en: 'confirmed' },
  notified: { de: 'Meldung', en: 'notified' },
  withdrawn: { de: 'Rücknahme', en: 'withdrawn' },
  // Relations between plans.
  coordinates_with: { de: 'stimmt sich ab mit', en: 'coordinates with' },
  refers_to: { de: 'verweist auf', en: 'refers to' },
  builds_on: { de: 'baut auf', en: 'builds on' },
  implements: { de: 'setzt um', en: 'implements' },
  specifies: { de: 'konkretisiert', en: 'specifies' },
  reports_to: { de: 'berichtet an', en: 'reports to' },
  feeds_into: { de: 'geht ein in', en: 'feeds into' },
  must: { de: 'muss', en: 'must' },
  should: { de: 'soll', en: 'should' },
  can: { de: 'kann', en: 'can' },
  // Roles of indicators and terms.
  defines: { de: 'bestimmt', en: 'defines' },
  uses: { de: 'verwendet', en: 'uses' },
  reports: { de: 'berichtet', en: 'reports' },
  target: { de: 'setzt Zielwert', en: 'sets a target' },
  // Bodies.
  department: { de: 'Fachbereich', en: 'department' },
  division: { de: 'Dezernat', en: 'division' },
  office: { de: 'Dienststelle', en: 'office' },
  council: { de: 'Rat', en: 'council' },
  committee: { de: 'Ausschuss', en: 'committee' },
  platform: { de: 'Plattform', en: 'platform' },
  conference: { de: 'Konferenz', en: 'conference' },
  round_table: { de: 'Runder Tisch', en: 'round table' },
  working_group: { de: 'Arbeitsgruppe', en: 'working group' },
  agency: { de: 'Behörde', en: 'agency' },
  partner: { de: 'Partner', en: 'partner' },
  parliamentary_group: { de: 'Fraktion', en: 'parliamentary group' },
  // Papers and their order of consultation.
  information: { de: 'Kenntnisnahme', en: 'information' },
  decision: { de: 'Beschlussvorlage', en: 'decision' },
  motion: { de: 'Antrag', en: 'motion' },
  inquiry: { de: 'Anfrage', en: 'inquiry' },
  noting: { de: 'Kenntnisnahme', en: 'noting' },
  hearing: { de: 'Anhörung', en: 'hearing' },
  preliminary: { de: 'Vorberatung', en: 'preliminary consultation' },
  recommending: { de: 'Empfehlung', en: 'recommendation' },
  deciding: { de: 'Entscheidung', en: 'decision' },
  advising: { de: 'Beratung', en: 'advice' },
};

/** The words for a fixed value; the value itself where it is none. */
export function wordOf(value: string, language: Language): string {
  return Object.hasOwn(valueWords, value) ? (valueWords[value]?.[language] ?? value) : value;
}

/** The keys whose values are fixed words; the values of all others are names or texts, whatever they look like. */
export const keysOfWords: ReadonlySet<string> = new Set([
  'action',
  'binding',
  'counted_from',
  'kind',
  'modality',
  'no_duty',
  'relation',
  'responsible',
  'role',
  'scope',
  'status',
  'type',
]);
