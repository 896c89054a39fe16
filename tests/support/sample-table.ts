import type { SourceFile } from '../../src/model/source-file.ts';
import type { RichCell, Row, Table, Tone } from '../../src/model/table.ts';

/** Thirty Planwerke as a city has them; titles and norms are real, dates and counts are made up. */
const lines = `
Brandschutzbedarfsplan|fb-37|FB 37 Feuerwehr und Rettungsdienst|§ 3 Abs. 3 BHKG NRW|alle 5 Jahre|2018-05-16|2023-05-16|overdue|567|Gesamtbevölkerung|Stadt Aachen|1|2|3
Bericht zur sozialen Lage (Sozialentwicklungsplan)|fb-56|FB 56 Wohnen, Soziales und Integration||alle 5 Jahre|2015|2020|overdue|1433|Gesamtbevölkerung|60 Lebensräume; Stadt Aachen|8|11|27
Flächennutzungsplan Aachen*2030|fb-61|FB 61 Stadtentwicklung und Verkehrsanlagen|§ 1 Abs. 3 BauGB; § 5 BauGB|anlassbezogen|1980||no_deadline||Grundeigentum; Gesamtbevölkerung|Stadtgebiet|4|9|
Gleichstellungsplan 2019–2023|fb-11|FB 11 Personal, Organisation, E-Government und Informationstechnologie|§ 5 Abs. 1 LGG NRW; § 5 Abs. 4 LGG NRW|alle 5 Jahre|2019-01|2024-01|overdue|308|Beschäftigte|Stadtverwaltung|0|1|5
Handlungskonzept Wohnen|fb-56|FB 56 Wohnen, Soziales und Integration|Nr. 1.4 WFB NRW|anlassbezogen|2022-05-11||no_deadline||Haushalte; Studierende; Ältere|Stadt Aachen; Quartiere|5|4|9
Hitzeaktionsplan|fb-36|FB 36 Klima und Umwelt|§ 12 Abs. 6 KAnG||||unknown_rule||Ältere; Kinder; Wohnungslose|Stadt Aachen|2|0|2
Hochwasserrisikomanagementplan Rhein|extern|Bezirksregierung Köln|§ 75 Abs. 6 WHG|alle 6 Jahre|2021-12-20|2027-12-22|ok|1114|Gesamtbevölkerung|Flussgebietseinheit Rhein|0|2|
Inklusionsplan „Aachen inklusiv“|fb-56|FB 56 Wohnen, Soziales und Integration|§ 13 BGG NRW; Art. 19 UN-BRK|alle 5 Jahre|2020-06|2025-06|due_soon|208|Menschen mit Behinderungen|Stadt Aachen|6|3|4
Integrationskonzept|fb-56|FB 56 Wohnen, Soziales und Integration|§ 8 TIntG NRW|alle 3 Jahre|2018-07-11|2021-07-11|overdue|1242|Menschen mit Einwanderungsgeschichte; Stadtgesellschaft|Stadt Aachen; Quartiere|7|9|12
Integriertes Handlungskonzept Aachen-Nord|fb-61|FB 61 Stadtentwicklung und Verkehrsanlagen|§ 171e Abs. 4 BauGB|mit dem Förderzeitraum|2009-11|2024-12-31|due_soon|27|Quartiersbevölkerung|Fördergebiet Aachen-Nord|3|6|8
Integriertes Klimaschutzkonzept|fb-36|FB 36 Klima und Umwelt||alle 5 Jahre|2020-08-26|2025-08-26|due_soon|265|Gesamtbevölkerung|Stadt Aachen|4|7|6
Jugendhilfeplanung (Gesamtplanung)|fb-45|FB 45 Kinder, Jugend und Schule|§§ 71, 79, 80 SGB VIII|rollierend|2023||no_deadline||junge Menschen; Familien|Stadt Aachen; 14 Sozialräume|5|12|19
Kinder- und Jugendförderplan 2021–2025|fb-45|FB 45 Kinder, Jugend und Schule|§ 15 Abs. 4 KJFöG NRW; §§ 11–14, 79, 80 SGB VIII|je Wahlperiode|2021-06-08|2026-10-31|ok|696|Kinder; Jugendliche; junge Volljährige (6–27 Jahre)|Stadt Aachen; Sozialräume|9|4|11
Kindertagesbetreuungsbedarfsplanung|fb-45|FB 45 Kinder, Jugend und Schule|§§ 24, 80 SGB VIII; § 4 KiBiz NRW; § 33 Abs. 2 KiBiz NRW|jährlich zum 15.03.|2024-03-12|2025-03-15|due_soon|101|Kinder von 0 bis 6 Jahren; Eltern|Stadt Aachen; Planungsbezirke|6|8|14
Kommunaler Gesundheitsbericht|extern|StädteRegion Aachen, Gesundheitsamt|§ 21 ÖGDG NRW|rollierend|2019-11||no_deadline||Gesamtbevölkerung|StädteRegion Aachen|2|3|18
Kommunaler Wärmeplan|fb-36|FB 36 Klima und Umwelt|§ 4 WPG; § 23 WPG; § 25 WPG|alle 5 Jahre|2023|2028|ok|1123|Eigentümerinnen und Eigentümer; Mieterinnen und Mieter|Stadtgebiet|3|2|7
Kulturentwicklungsplan|e-49|E 49 Kulturbetrieb|KulturGB NRW|alle 10 Jahre|2013|2023|overdue|338|Kulturschaffende; Publikum|Stadt Aachen|0|1|
Lärmaktionsplan (4. Runde)|fb-36|FB 36 Klima und Umwelt|§ 47d Abs. 1 BImSchG; § 47d Abs. 5 BImSchG|alle 5 Jahre|2024-09-04|2029-07-18|ok|1687|Lärmbetroffene|Ballungsraum Aachen|3|3|4
Medienentwicklungsplan Schulen|fb-45|FB 45 Kinder, Jugend und Schule|§ 79 SchulG NRW|alle 5 Jahre|2020-02-06|2025-02-06|due_soon|64|Schulen|Stadt Aachen; Schulstandorte|1|2|3
Mietspiegel, qualifizierter|fb-56|FB 56 Wohnen, Soziales und Integration|§ 558d Abs. 2 BGB|alle 2 Jahre|2024-01-01|2025-12-31|ok|392|Mieterinnen und Mieter; Vermieterinnen und Vermieter|Stadt Aachen; Wohnlagen|1|4|1
Nahverkehrsplan, 2. Fortschreibung|fb-68|FB 68 Mobilität und Verkehr|§ 8 Abs. 3 PBefG; §§ 8, 9 ÖPNVG NRW|bei Bedarf|2015-06-17||no_deadline||Fahrgäste; mobilitätseingeschränkte Menschen|Stadtgebiet|2|5|9
Örtliche Planung nach dem Alten- und Pflegegesetz|extern|StädteRegion Aachen, Amt für Inklusion und Sozialplanung|§ 7 APG NRW|alle 2 Jahre|2021|2023|maybe_overdue|338|Ältere und pflegebedürftige Menschen; Angehörige|StädteRegion Aachen|3|2|16
Rahmenplan Campus West|fb-61|FB 61 Stadtentwicklung und Verkehrsanlagen|§ 1 Abs. 6 Nr. 11 BauGB|einmalig|2014-03||no_deadline||Quartiersbevölkerung|Campus West|1|1|
Schulentwicklungsplan Primarstufe|fb-45|FB 45 Kinder, Jugend und Schule|§ 80 SchulG NRW|rollierend|2022-11-24||no_deadline||Schülerinnen und Schüler; Eltern|Stadt Aachen; Schulstandorte|5|6|10
Schlüssiges Konzept Kosten der Unterkunft|extern|StädteRegion Aachen, Jobcenter|§ 22 SGB II; § 22c Abs. 2 SGB II|alle 2 Jahre|2023-01-01|2024-12-31|due_soon|27|Haushalte im SGB II und SGB XII|Vergleichsräume|1|2|3
Spielflächenkonzept|fb-36|FB 36 Klima und Umwelt|§ 8 BauO NRW||||never_met||Kinder|60 Lebensräume|2|1|2
Sportentwicklungsplan|fb-52|FB 52 Sport||alle 10 Jahre|2012-12|2022-12|overdue|704|Sporttreibende; Vereine; Schulen|Stadt Aachen; 7 Stadtbezirke|0|1|6
Verkehrsentwicklungsplan|fb-68|FB 68 Mobilität und Verkehr|VO (EU) 2024/1679|alle 10 Jahre|2022-09|2032-09|ok|2848|alle Verkehrsteilnehmenden|Stadtgebiet|4|4|12
Vorbereitende Untersuchungen „Büchel und Antoniusviertel“|fb-61|FB 61 Stadtentwicklung und Verkehrsanlagen|§ 141 BauGB|einmalig|2017-05-18||no_deadline||Quartiersbevölkerung|Altstadtquartier Büchel|2|2|
Wohnungsmarktbericht|fb-56|FB 56 Wohnen, Soziales und Integration||jährlich|2023-12-05|2024-12-05|due_soon|1|Haushalte; Wohnungswirtschaft|Stadt Aachen; Stadtbezirke; Lebensräume|2|7|22
`;

const states: Readonly<Record<string, { text: string; tone: Tone; rank: number }>> = {
  overdue: { text: 'überfällig', tone: 'critical', rank: 0 },
  maybe_overdue: { text: 'vielleicht überfällig', tone: 'warning', rank: 1 },
  due_soon: { text: 'bald fällig', tone: 'warning', rank: 2 },
  ok: { text: 'in der Frist', tone: 'good', rank: 3 },
  never_met: { text: 'noch nie erfüllt', tone: 'info', rank: 4 },
  no_deadline: { text: 'keine Frist', tone: 'muted', rank: 8 },
  unknown_rule: { text: 'Regel unbekannt', tone: 'info', rank: 9 },
};

function fileOf(path: string, line: number): SourceFile {
  return { path, text: () => '', locate: () => ({ line, column: 3, endLine: line, endColumn: 9 }) };
}

const list = (text: string | undefined): string[] => (text ? text.split('; ') : []);
const number = (text: string | undefined): number | null => (text ? Number(text) : null);

function readLine(line: string, at: number): Row {
  const [
    title = '',
    lead = '',
    leadName = '',
    norms,
    rhythm,
    anchor,
    due,
    state = '',
    days,
    groups,
    areas,
    out,
    into,
    indicators,
  ] = line.split('|');
  const known = states[state];
  const stateCell: RichCell = known === undefined ? { value: state } : { value: state, ...known };
  const id = title.toLowerCase().split(' ')[0] ?? '';
  return {
    cells: {
      plan: id,
      title: { value: title, href: `https://www.example.org/planwerke/${at + 1}` },
      lead: { value: lead, text: leadName },
      norms: list(norms),
      rhythm: rhythm || null,
      edition: anchor || null,
      due: due || null,
      state: stateCell,
      days: state === 'overdue' || state === 'maybe_overdue' ? number(days) : days ? -Number(days) : null,
      groups: list(groups),
      areas: list(areas),
      out: number(out),
      into: number(into),
      indicators: number(indicators),
    },
    place: { file: fileOf(`plans/${id}.yaml`, at + 4), path: '/title' },
  };
}

/** A realistic overview, as a head of department gets it. */
export const sampleTable: Table = {
  title: 'Planwerke im Überblick',
  subtitle: 'Planwerke der Stadt Aachen (Beispieldaten)',
  summary: ['30 Planwerke, davon 6 überfällig, 1 vielleicht überfällig und 7 bald fällig.'],
  columns: [
    { key: 'plan', label: 'Kennung', type: 'text', weight: 9, only: 'data' },
    { key: 'title', label: 'Planwerk', type: 'text', weight: 1 },
    { key: 'lead', label: 'Federführung', type: 'text', weight: 3, filter: true },
    { key: 'norms', label: 'Rechtsgrundlage', type: 'list', weight: 4 },
    { key: 'rhythm', label: 'Fortschreibung', type: 'text', weight: 5 },
    { key: 'edition', label: 'Beschlossen', type: 'date', weight: 4 },
    { key: 'due', label: 'Fällig', type: 'date', weight: 1 },
    { key: 'state', label: 'Status', type: 'state', weight: 1 },
    { key: 'days', label: 'Tage über Frist', type: 'number', weight: 6 },
    { key: 'groups', label: 'Zielgruppen', type: 'list', weight: 7 },
    { key: 'areas', label: 'Räume', type: 'list', weight: 7 },
    { key: 'out', label: 'Verweise auf', type: 'number', weight: 8 },
    { key: 'into', label: 'Verweise von', type: 'number', weight: 8 },
    { key: 'indicators', label: 'Kennzahlen', type: 'number', weight: 8 },
    { key: 'file', label: 'Datei', type: 'text', weight: 9, only: 'data', place: 'file' },
    { key: 'line', label: 'Zeile', type: 'number', weight: 9, only: 'data', place: 'line' },
  ],
  rows: lines.trim().split('\n').map(readLine),
  notes: ['„Tage über Frist“ zählt ab dem Tag nach dem Fälligkeitstag; negative Zahlen sind Tage bis zur Frist.'],
};

/** The same table under headings. */
export function groupedSample(): Table {
  const collator = new Intl.Collator('de');
  const rows = sampleTable.rows.map((row) => {
    const lead = row.cells['lead'];
    return { ...row, group: typeof lead === 'object' && lead !== null && 'text' in lead ? String(lead.text) : '' };
  });
  return {
    ...sampleTable,
    rows: rows.sort((one, other) => collator.compare(one.group, other.group)),
    groupedBy: 'lead',
  };
}

/** Readings of a definition side by side. */
export const readingsTable: Table = {
  title: 'Kinderarmut: Lesarten nebeneinander',
  columns: [
    { key: 'facet', label: 'Merkmal', type: 'text', weight: 1 },
    { key: 'agreed', label: 'vereinbart', type: 'text', weight: 1 },
    { key: 'sozialbericht', label: 'Sozialbericht', type: 'text', weight: 1 },
    { key: 'kjfp', label: 'Kinder- und Jugendförderplan', type: 'text', weight: 2 },
  ],
  rows: [
    {
      cells: {
        facet: 'Alter im Zähler',
        agreed: '0-14',
        sozialbericht: { value: '0-17', marker: 'differs', tone: 'warning', note: '„unter 18 Jahren“' },
        kjfp: '0-14',
      },
    },
    {
      cells: {
        facet: 'Bevölkerung',
        agreed: { value: 'main_residence', text: 'Hauptwohnsitz' },
        sozialbericht: { value: 'private_households', text: 'Privathaushalte', marker: 'differs', tone: 'warning' },
        kjfp: { value: null, marker: 'unknown', tone: 'muted' },
      },
    },
    { cells: { facet: 'Faktor', agreed: 100, sozialbericht: 100, kjfp: 1000.5 } },
  ],
};
