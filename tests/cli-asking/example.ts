import { makeFolder, runCli, type Run, type World } from '../support/run-cli.ts';

/** A small city: enough of everything that can be asked about. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'plankreis.yaml': `name: Planwerke der Stadt Musterstadt
topics: {jugend: Jugend, wohnen: Wohnen, sicherheit: Sicherheit}
target_groups: {kinder: Kinder, alle: Alle}
couplings:
  - {id: jugendhilfe, from: {plan: kjfp}, to: {plan: integrationskonzept}, norm: § 80 Abs. 5 SGB VIII}
`,
  'plans/brandschutz.yaml': `id: brandschutz
title: Brandschutzbedarfsplan
short_title: BSBP
type: plan
lead: fb-37
topics: [sicherheit]
target_groups: [alle]
areas: [stadt]
legal_basis: [{norm: § 3 Abs. 3 BHKG NRW}]
note: GEHEIM
duties:
  - {id: fortschreibung, action: update, every: P5Y, counted_from: adopted, binding: mandatory, norm: § 3 Abs. 3 BHKG NRW, lead_time: P12M}
editions:
  - id: 2018
    events: [{type: adopted, date: 2018-05-16, body: rat, paper: v-1, note: GEHEIM}]
`,
  'plans/mietspiegel.yaml': `id: mietspiegel
title: Mietspiegel
type: data_product
lead: fb-56
topics: [wohnen]
duties:
  - {action: update, every: P2Y, counted_from: adopted, binding: voluntary}
  - {action: recreate, every: P4Y, counted_from: adopted, binding: conditional, norm: § 558d BGB}
editions:
  - {id: 2019, events: [{type: adopted, date: 2019}]}
`,
  'plans/kjfp.yaml': `id: kjfp
title: Kinder- und Jugendförderplan
short_title: KJFP
type: plan
lead: fb-45
involved: [fb-56]
topics: [jugend]
target_groups: [kinder]
areas: [quartiere]
legal_basis: [{norm: "§ 15 Abs. 4 KJFöG NRW (3. AG-KJHG)"}, {norm: §80 SGB 8}]
no_duty: rolling
references:
  - {plan: integrationskonzept, relation: coordinates_with, section: Kapitel 4.2, norm: § 80 Abs. 5 SGB VIII}
indicators:
  - {indicator: kinderarmut, role: uses, definition: ba}
  - {indicator: sgb2-quote, role: reports, definition: {text: Anteil der Personen in Bedarfsgemeinschaften}}
terms:
  - {term: quartier, role: defines}
`,
  'plans/integrationskonzept.yaml': `id: integrationskonzept
title: Integrationskonzept
type: concept
lead: fb-56
topics: [jugend, wohnen]
no_duty: unknown
references:
  - {plan: kjfp, relation: coordinates_with}
  - {plan: sozialentwicklungsplan, relation: builds_on}
indicators: [{indicator: kinderarmut}]
`,
  'plans/sozialentwicklungsplan.yaml': `id: sozialentwicklungsplan
title: Sozialentwicklungsplan
aliases: [SEP]
type: report
lead: fb-56
summary: Beruht auf §§ 79 und 80 SGB VIII.
no_duty: on_demand
part_of: schulentwicklungsplan
`,
  'plans/schulentwicklungsplan.yaml': `id: schulentwicklungsplan
title: Schulentwicklungsplan
aliases: [SEP]
status: discontinued
responsible: external
lead: kreis
legal_basis: [{norm: § 80 SchulG, jurisdiction: DE-NW}]
`,
  'bodies/stellen.yaml': `- {id: fb-37, name: Feuerwehr, abbreviation: FB 37, type: department}
- {id: fb-45, name: Fachbereich Jugend, abbreviation: FB 45, type: department}
- {id: fb-56, name: Fachbereich Soziales, abbreviation: FB 56, type: department, aliases: [Sozialamt]}
- {id: rat, name: Rat der Stadt, type: council, meets: P1M}
- {id: kreis, name: Landkreis, type: agency, scope: external}
- {id: runde, name: Planungsrunde, type: working_group, lead: fb-56, members: [fb-45, {body: fb-37, role: Gast}]}
`,
  'indicators/kinderarmut.yaml': `id: kinderarmut
name: Kinderarmut
custodian: fb-56
topics: [jugend]
agreed: agreed-1
definitions: [{id: ba, text: x}, {id: agreed-1, text: y}]
related: [sgb2-quote]
`,
  'indicators/sgb2-quote.yaml': 'id: sgb2-quote\nname: SGB-II-Quote\nsource: paper:v-1\n',
  'terms/quartier.yaml': 'id: quartier\nname: Quartier\nagreed: stadt-1\ndefinitions: [{id: stadt-1, text: x}]\n',
  'areas/gebiete.yaml': `- {id: stadt, name: Musterstadt}
- {id: quartiere, name: Quartiere, layer: true, holder: fb-56}
- {id: quartier, name: Altstadt, layer_of: quartiere, parent: stadt}
`,
  'papers/v-1.yaml': `id: v-1
number: FB 37/0001/WP1
title: Brandschutzbedarfsplan
type: decision
status: settled
lead: fb-37
plans: [brandschutz]
consultations: [{body: rat, role: deciding, date: 2018-05-16}]
`,
};

/** The example, with some files changed or taken away, in a folder of its own. */
export function makeExample(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const files = Object.entries({ ...exampleFiles, ...changes }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  return makeFolder(new Map(files));
}

let shared: string | undefined;

/** Asks the unchanged example a question. */
export function ask(args: readonly string[], world: World = {}): Promise<Run> {
  shared ??= makeExample();
  return runCli([...args, '--registry', shared, '--as-of', '2024-12-03'], world);
}

/** One row of a table in JSON. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** The document that a question is answered with in JSON; fails where the answer is none. */
export async function askJson(
  args: readonly string[],
): Promise<{ schemaVersion: number; asOf: string; columns: { key: string; type: string }[]; rows: JsonRow[] }> {
  const { code, stdout, stderr } = await ask([...args, '-f', 'json']);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof askJson>>;
}
