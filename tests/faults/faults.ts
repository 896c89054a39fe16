/** One change to a file of the clean register. */
export interface Change {
  readonly file: string;
  readonly replace?: string;
  readonly by?: string;
  readonly write?: string;
  readonly append?: string;
}

/** A single fault, and the one finding that it must cause. */
export interface Fault {
  readonly rule: string;
  readonly what: string;
  readonly changes: readonly Change[];
  readonly file: string;
  readonly subject: string | null;
}

const kjfp = 'plans/jugend/kinder-und-jugendfoerderplan.yaml';
const kita = 'plans/jugend/kitabedarfsplanung.yaml';
const integration = 'plans/integration/integrationskonzept.yaml';
const wohnen = 'plans/wohnen/handlungskonzept-wohnen.yaml';
const sozial = 'plans/soziales/sozialentwicklungsplan.yaml';
const armut = 'plans/soziales/armutsbericht.yaml';
const sozialId = 'plan:sozialentwicklungsplan';
const feuer = 'plans/gefahrenabwehr/brandschutzbedarfsplan.yaml';

function fault(
  rule: string,
  what: string,
  file: string,
  subject: string | null,
  ...changes: readonly Partial<Change>[]
): Fault {
  return { rule, what, file, subject, changes: changes.map((change) => ({ file, ...change })) };
}

/** One fault at a time, for every rule. */
export const faults: readonly Fault[] = [
  fault('yaml-syntax', 'a quote that is not closed', kjfp, null, { replace: 'title: Kinder', by: 'title: "Kinder' }),
  fault('yaml-syntax', 'a second colon', kita, null, { replace: 'title: Kita', by: 'title: Kita: ' }),
  fault('yaml-syntax', 'a key that stands twice', sozial, null, { append: 'lead: fb-56\n' }),
  fault('yaml-syntax', 'a merge conflict', integration, null, { append: '<<<<<<< HEAD\n' }),
  fault('yaml-syntax', 'an indicator that cannot be read', 'indicators/sgb2-quote.yaml', null, { append: 'x: [1\n' }),
  fault('yaml-syntax', 'a body that cannot be read', 'bodies/fb-45.yaml', null, { append: '"\n' }),
  fault('yaml-syntax', 'the circle cannot be read', 'bodies/fachplanerkreis.yaml', null, { append: '"\n' }),
  fault('schema', 'an unknown key', kjfp, '/zustaendig', { append: 'zustaendig: fb-45\n' }),
  fault('schema', 'a mistyped key', kita, '/titel', { replace: 'title:', by: 'titel:' }),
  fault('schema', 'a missing title', sozial, '/title', { replace: 'title: Sozialentwicklungsplan\n', by: '' }),
  fault('schema', 'a wrong value', integration, '/type', { replace: 'type: concept', by: 'type: konzept' }),
  fault('schema', 'an impossible date', feuer, '/editions/0/events/0/date', {
    replace: '2017-06-21',
    by: '2017-06-31',
  }),
  fault('schema', 'an indicator without a name', 'indicators/jugendquotient.yaml', '/name', {
    replace: 'name: Jugendquotient\n',
    by: '',
  }),
  fault('schema', 'a circle without a name', 'bodies/fachplanerkreis.yaml', '/name', {
    replace: 'name: Fachplanerkreis\n',
    by: '',
  }),
  fault('schema', 'a wrong setting', 'plankreis.yaml', '/language', { append: 'language: fr\n' }),
  fault('schema', 'a key in quotes is missing', 'areas/gebiete.yaml', '/key', { replace: '"0601"', by: '0601' }),
  fault(
    'duplicate-id',
    'a copy of a file',
    'plans/zuvor/kinder-und-jugendfoerderplan.yaml',
    'plan:kinder-und-jugendfoerderplan',
    {
      file: 'plans/zuvor/kinder-und-jugendfoerderplan.yaml',
      write: 'id: kinder-und-jugendfoerderplan\ntitle: Kinder- und Jugendförderplan\nlead: fb-45\n',
    },
  ),
  fault(
    'duplicate-name',
    'a short title of two plans',
    'plans/soziales/sozialentwicklungsplan.yaml',
    'plan:schulentwicklungsplan',
    {
      append: 'short_title: SEP\n',
    },
    { file: 'plans/bildung/schulentwicklungsplan.yaml', append: 'short_title: SEP\n' },
  ),
  fault('file-name', 'a file called otherwise', 'plans/sport/sportplan.yaml', 'plan:sportplanung', {
    write: 'id: sportplanung\ntitle: Bäderplanung\nlead: fb-52\ntopics: [sport]\nno_duty: once\n',
  }),
  fault('reference-not-found', 'a typing error in a reference', kjfp, 'plan:integrationskonzpt', {
    replace: 'plan: integrationskonzept',
    by: 'plan: integrationskonzpt',
  }),
  fault('reference-not-found', 'a typing error in the lead', kita, 'body:fb45', {
    replace: 'lead: fb-45',
    by: 'lead: fb45',
  }),
  fault('reference-not-found', 'a typing error in an indicator', kita, 'indicator:betreungsquote-u3', {
    replace: 'indicator: betreuungsquote-u3',
    by: 'indicator: betreungsquote-u3',
  }),
  fault('reference-not-found', 'a typing error in a coupled plan', kita, 'plan:rahmenplan-nrod', {
    replace: 'plan: rahmenplan-nord',
    by: 'plan: rahmenplan-nrod',
  }),
  fault('reference-not-found', 'an edition that there is not', wohnen, 'plan:wohnungsmarktbericht#2016', {
    replace: 'edition: 2018',
    by: 'edition: 2016',
  }),
  fault('reference-not-found', 'a definition that there is not', kjfp, 'indicator:jugendquotient#inkar', {
    replace: 'definition: nrw',
    by: 'definition: inkar',
  }),
  fault('reference-not-found', 'a topic that there is not', kjfp, 'topic:jugned', {
    replace: 'topics: [jugend]',
    by: 'topics: [jugned]',
  }),
  fault('reference-not-found', 'a typing error in the predecessor', wohnen, 'plan:aachen-strategie-whonen', {
    replace: '[aachen-strategie-wohnen]',
    by: '[aachen-strategie-whonen]',
  }),
  fault('reference-not-found', 'a typing error in the circle', 'plankreis.yaml', 'body:fachplannerkreis', {
    replace: 'circle: fachplanerkreis',
    by: 'circle: fachplannerkreis',
  }),
  fault('reference-not-found', 'a typing error in a member', 'bodies/fachplanerkreis.yaml', 'body:fb37', {
    replace: 'fb-37',
    by: 'fb37',
  }),
  fault('reference-not-found', 'a typing error in a provider', 'indicators/sgb2-quote.yaml', 'body:fb-o2', {
    replace: '[fb-02]',
    by: '[fb-o2]',
  }),
  fault(
    'reference-not-found',
    'the agreed definition is mistyped',
    'indicators/sgb2-quote.yaml',
    'indicator:sgb2-quote#bba',
    { replace: 'agreed: ba', by: 'agreed: bba' },
  ),
  fault('reference-to-superseded', 'the predecessor is cited', kita, 'plan:aachen-strategie-wohnen', {
    replace: 'references:\n',
    by: 'references:\n  - {plan: aachen-strategie-wohnen, relation: refers_to}\n',
  }),
  fault(
    'reference-to-superseded',
    'a dissolved body leads',
    'plans/sport/sportentwicklungsplan.yaml',
    'body:fb-52',
    { file: 'bodies/fb-52.yaml', append: 'valid_until: 2017-12-31\n' },
    { file: 'bodies/fachplanerkreis.yaml', replace: ', fb-52', by: '' },
  ),
  fault('reference-not-returned', 'one side forgets it', kjfp, 'plan:integrationskonzept', {
    file: integration,
    replace: 'references:\n  - {plan: kinder-und-jugendfoerderplan, relation: coordinates_with}\n',
    by: '',
  }),
  fault('reference-expected', 'a coupling is not met', kita, 'plan:rahmenplan-nord', {
    replace: 'references:\n  - {plan: rahmenplan-nord, relation: refers_to, section: Kapitel 3}\n',
    by: '',
  }),
  fault('reference-unlinked', 'prose names a plan', kita, 'plan:sportentwicklungsplan', {
    append: 'summary: Grundlage sind auch die Aussagen des Sportentwicklungsplans.\n',
  }),
  fault('supersession-broken', 'a plan replaces itself', sozial, 'plan:sozialentwicklungsplan', {
    append: 'replaces: [sozialentwicklungsplan]\n',
  }),
  fault('supersession-broken', 'the other side does not say so', wohnen, 'plan:aachen-strategie-wohnen', {
    file: 'plans/wohnen/aachen-strategie-wohnen.yaml',
    replace: 'replaced_by: [handlungskonzept-wohnen]\n',
    by: '',
  }),
  fault(
    'reference-suggested',
    'two plans share much ground',
    armut,
    sozialId,
    {
      append:
        '  - {indicator: jugendquotient}\n  - {indicator: betreuungsquote-u3}\nterms:\n  - {term: quartier, role: defines}\nareas: [nord]\n',
    },
    { file: sozial, append: 'areas: [nord]\n' },
    { file: sozial, replace: 'terms:\n', by: '  - {indicator: betreuungsquote-u3}\nterms:\n' },
  ),
  fault('never-cited', 'an indicator that no plan names', 'indicators/leerstand.yaml', 'indicator:leerstand', {
    write:
      'id: leerstand\nname: Leerstandsquote\nagreed: a\ndefinitions:\n  - {id: a, numerator: leerstehende Wohnungen, denominator: Wohnungen, factor: 100}\n',
  }),
  fault('definition-conflict', 'another age', armut, 'indicator:sgb2-quote', {
    replace: 'unter 65 Jahren',
    by: 'unter 60 Jahren',
  }),
  fault('definition-conflict', 'another population', kita, 'indicator:betreuungsquote-u3', {
    replace: '{indicator: betreuungsquote-u3, role: reports}',
    by: '{indicator: betreuungsquote-u3, role: reports, definition: {text: Kinder unter 3 Jahren nur in Tageseinrichtungen je 100 Kinder unter 3 Jahren}}',
  }),
  fault('definition-contradicts-itself', 'unit and factor', 'indicators/sgb2-quote.yaml', 'indicator:sgb2-quote#ba', {
    append: '    factor: 1000\n',
  }),
  fault(
    'definition-incomplete',
    'a ratio without denominator',
    'indicators/betreuungsquote-u3.yaml',
    'indicator:betreuungsquote-u3#itnrw',
    { replace: '    denominator: Bevölkerung\n    denominator_age: 0-2\n', by: '' },
  ),
  fault(
    'definition-outdated',
    'the cited definition has been replaced',
    kjfp,
    'indicator:jugendquotient#nrw',
    {
      file: 'indicators/jugendquotient.yaml',
      replace: '  - id: nrw\n',
      by: '  - id: neu\n    text: Bevölkerung unter 20 Jahren je 100 Personen im Alter von 20 bis unter 65 Jahren\n  - id: nrw\n    replaced_by: neu\n',
    },
    { file: 'indicators/jugendquotient.yaml', replace: 'agreed: nrw', by: 'agreed: neu' },
  ),
  fault(
    'definition-duplicate',
    'two indicators defined the same',
    'indicators/jugendquotient.yaml',
    'indicator:jugendquote',
    {
      file: 'indicators/jugendquote.yaml',
      write:
        'id: jugendquote\nname: Jugendanteil\nagreed: a\ndefinitions:\n  - id: a\n    text: Bevölkerung unter 20 Jahren je 100 Personen im Alter von 20 bis unter 65 Jahren\n',
    },
    { file: sozial, replace: 'indicators:\n', by: 'indicators:\n  - {indicator: jugendquote}\n' },
  ),
  fault('definition-wording', 'the same in other words', armut, 'indicator:sgb2-quote', {
    replace: 'Anteil der Leistungsberechtigten nach dem SGB II an der Bevölkerung unter 65 Jahren, in Prozent',
    by: 'Leistungsberechtigte nach dem SGB II je 100 Personen der Bevölkerung unter 65 Jahren',
  }),
  fault(
    'deviation-expired',
    'an accepted deviation is past its end',
    armut,
    'indicator:sgb2-quote',
    { append: '    deviation: {reason: Übergang, until: 2017-12-31}\n' },
    { replace: 'unter 65 Jahren', by: 'unter 60 Jahren' },
  ),
  fault(
    'target-conflict',
    'two targets',
    sozial,
    'indicator:sgb2-quote',
    {
      replace: '{indicator: sgb2-quote, role: reports}',
      by: '{indicator: sgb2-quote, role: target, targets: [{area: nord, by: 2020, value: 12}]}',
    },
    { file: armut, append: '    targets: [{area: nord, by: 2020, value: 10}]\n' },
  ),
  fault(
    'update-overdue',
    'adopted too long ago',
    feuer,
    'plan:brandschutzbedarfsplan#fortschreibung',
    { replace: '2017-06-21', by: '2013-05-07' },
    { replace: '"2017"', by: '"2013"' },
  ),
  fault(
    'update-due-soon',
    'due within the lead time',
    feuer,
    'plan:brandschutzbedarfsplan#fortschreibung',
    { replace: '2017-06-21', by: '2013-06-07' },
    { replace: '"2017"', by: '"2013"' },
  ),
  fault(
    'update-maybe-overdue',
    'only the year is known',
    feuer,
    'plan:brandschutzbedarfsplan#fortschreibung',
    { replace: 'date: 2017-06-21', by: 'date: 2013' },
    { replace: '"2017"', by: '"2013"' },
  ),
  fault('deadline-unknown', 'never adopted', feuer, 'plan:brandschutzbedarfsplan#fortschreibung', {
    replace: 'editions:\n  - id: "2017"\n    events:\n      - {type: adopted, date: 2017-06-21, body: rat}\n',
    by: '',
  }),
  fault(
    'edition-expired',
    'the validity has passed',
    'plans/wirtschaft/einzelhandelskonzept.yaml',
    'plan:einzelhandelskonzept#2017',
    { replace: '    events:\n', by: '    valid_until: 2018-03-31\n    events:\n' },
  ),
  fault(
    'revision-late',
    'the revision is past its date',
    'plans/wirtschaft/einzelhandelskonzept.yaml',
    'plan:einzelhandelskonzept',
    { append: 'revision: {since: 2017-07-01, expected: 2018-04-30}\n' },
  ),
  fault('data-stale', 'data older than their rhythm', 'indicators/sgb2-quote.yaml', 'indicator:sgb2-quote', {
    replace: 'latest: 2017-12-31',
    by: 'latest: 2014-12-31',
  }),
  fault(
    'date-implausible',
    'adopted in the future',
    'plans/wirtschaft/einzelhandelskonzept.yaml',
    'plan:einzelhandelskonzept#2017',
    { replace: '2017-06-21', by: '2018-06-21' },
  ),
  fault('date-implausible', 'ends before it begins', 'bodies/fb-11.yaml', 'body:fb-11', {
    append: 'valid_from: 2020-01-01\nvalid_until: 2019-01-01\n',
  }),
  fault('consultation-order', 'decided before it was advised', 'papers/fb-56-0143-wp17.yaml', 'body:fachplanerkreis', {
    replace: '  - {date: 2018-05-08, body: fachplanerkreis, role: noting}\n',
    by: '  - {date: 2018-05-02, body: rat, role: deciding}\n  - {date: 2018-05-08, body: fachplanerkreis, role: advising}\n',
  }),
  fault('lead-missing', 'nobody leads', 'plans/sport/sportentwicklungsplan.yaml', 'plan:sportentwicklungsplan', {
    replace: 'lead: fb-52\n',
    by: '',
  }),
  fault('provider-without-seat', 'a lead without a seat', 'bodies/fb-52.yaml', 'body:fb-52', {
    file: 'bodies/fachplanerkreis.yaml',
    replace: ', fb-52',
    by: '',
  }),
  fault('entry-incomplete', 'a code for a name', 'bodies/fb-11.yaml', 'name', {
    replace: 'name: Personal und Organisation',
    by: 'name: FB 11',
  }),
  fault('exception-unused', 'an exception without its finding', kita, 'lead-missing', {
    append: 'exceptions:\n  - {rule: lead-missing, reason: Wird geklärt}\n',
  }),
];
