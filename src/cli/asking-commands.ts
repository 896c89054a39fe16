import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Message } from '../model/language.ts';
import type { Io } from './io.ts';

/** What the commands need from the program that they are added to. */
export interface Setting {
  readonly program: Command;
  /** Adds the options that all commands share. */
  readonly common: (command: Command) => Command;
  readonly say: (message: Message) => string;
  readonly io: Io;
  readonly finish: (code: number) => void;
}

/** One option that may be given several times, each with one or more values between commas. */
const list = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

/** The same where a value may hold commas itself, as names and norms do. */
const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  value,
];

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError(`'${text}'`);
  return Number(text);
}

const tables = 'markdown, html, csv, csv-de, xlsx, docx, json, ndjson';

/** Adds the commands that ask the register something. Their code is loaded when they are called. */
export function addAskingCommands({ program, common, say, io, finish }: Setting): void {
  const command = (name: string, description: Message): Command =>
    common(program.command(name)).description(say(description));

  const withFormat = (to: Command, formats: Message): Command =>
    to.option('-f, --format <format>', say(formats)).option(
      '--internal',
      say({
        de: 'auch Vermerke und andere interne Angaben (nur table, json, ndjson)',
        en: 'notes and other internal data too (table, json, ndjson only)',
      }),
    );

  /** The options of every command that answers with a table. */
  const asTable = (to: Command, more = ''): Command =>
    withFormat(to, {
      de: `table (Voreinstellung), ${tables}${more}`,
      en: `table (default), ${tables}${more}`,
    });

  /** The options by which a table is cut to what somebody wants to see. */
  const shaped = (to: Command, groups: string): Command =>
    to
      .option('--columns <columns>', say({ de: 'nur diese Spalten', en: 'these columns only' }), list)
      .option(
        '--sort <columns>',
        say({ de: 'Reihenfolge; mit - davor absteigend', en: 'order; with - in front downwards' }),
        list,
      )
      .option('--group-by <group>', say({ de: `unter Überschriften: ${groups}`, en: `under headings: ${groups}` }));

  /** The options that choose entries; each may be given several times. */
  const chosen = (to: Command): Command =>
    to
      .option('--lead <body>', say({ de: 'unter dieser Federführung', en: 'led by this body' }), collect)
      .option('--topic <topic>', say({ de: 'zu diesem Thema', en: 'on this topic' }), list)
      .option('--target-group <target-group>', say({ de: 'für diese Zielgruppe', en: 'for this target group' }), list)
      .option('--area <area>', say({ de: 'nennt dieses Gebiet', en: 'names this area' }), collect)
      .option('--indicator <indicator>', say({ de: 'nennt diesen Indikator', en: 'names this indicator' }), collect)
      .option('--term <term>', say({ de: 'nennt diesen Begriff', en: 'names this term' }), collect)
      .option('--body <body>', say({ de: 'nennt diese Stelle', en: 'names this body' }), collect)
      .option(
        '--norm <norm>',
        say({ de: 'nennt diese Norm: "§ 80 SGB VIII"', en: 'names this norm: "§ 80 SGB VIII"' }),
        collect,
      )
      .option(
        '--state <state>',
        say({ de: 'in diesem Fristzustand: overdue …', en: 'in this deadline state: overdue …' }),
        list,
      )
      .option('--status <status>', say({ de: 'in diesem Stand: active …', en: 'of this status: active …' }), list)
      .option('--type <type>', say({ de: 'von dieser Art: concept …', en: 'of this type: concept …' }), list)
      .option(
        '--cites <id>',
        say({ de: 'nennt diesen Eintrag oder diese Norm', en: 'cites this entry or norm' }),
        collect,
      )
      .option('--cited-by <id>', say({ de: 'von diesem Eintrag genannt', en: 'cited by this entry' }), collect)
      .option(
        '--where <expression>',
        say({ de: 'wofür dieser JSONata-Ausdruck gilt', en: 'for which this JSONata expression holds' }),
      );

  shaped(
    asTable(command('due', { de: 'was fällig ist, das Dringendste zuerst', en: 'what is due, worst first' }), ', ics'),
    'lead, state, action, binding, plan',
  )
    .option(
      '--state <state>',
      say({ de: 'in diesem Zustand: overdue, due_soon …', en: 'in this state: overdue, due_soon …' }),
      list,
    )
    .option('--lead <body>', say({ de: 'unter dieser Federführung', en: 'led by this body' }), collect)
    .option('--until <day>', say({ de: 'fällig bis zu diesem Tag', en: 'due up to this day' }))
    .addOption(
      new Option(
        '--binding <binding>',
        say({ de: 'so verbindlich: mandatory …', en: 'as binding as this: mandatory …' }),
      ).argParser(list),
    )
    .action(async (options: object) => {
      finish(await (await import('./commands/due.ts')).due(options, io));
    });

  shaped(
    asTable(
      command('cites <id>', { de: 'wer einen Eintrag oder eine Norm nennt', en: 'who cites an entry or a norm' }),
    ),
    'kind, how',
  )
    .option(
      '--role <role>',
      say({ de: 'in dieser Rolle oder Beziehung: uses …', en: 'in this role or relation: uses …' }),
      list,
    )
    .option(
      '--kind <kind>',
      say({ de: 'nur nennende Einträge dieser Art', en: 'citing entries of this kind only' }),
      list,
    )
    .option('--transitive', say({ de: 'auch wer diese nennt, mit dem Weg', en: 'also who cites those, with the path' }))
    .action(async (id: string, options: object) => {
      finish(await (await import('./commands/cites.ts')).cites(id, options, io));
    });

  shaped(
    asTable(command('show <id>', { de: 'alles über einen Eintrag', en: 'everything about one entry' })),
    'section',
  ).action(async (id: string, options: object) => {
    finish(await (await import('./commands/show.ts')).show(id, options, io));
  });

  shaped(
    chosen(asTable(command('list <kind>', { de: 'die Einträge einer Art', en: 'the entries of a kind' }))),
    'lead, type, topic, state, status …',
  ).action(async (kind: string, options: object) => {
    finish(await (await import('./commands/list.ts')).list(kind, options, io));
  });

  shaped(
    chosen(asTable(command('overview', { de: 'die Übersicht der Planwerke', en: 'the overview of all plans' }))),
    'lead, type, topic, state',
  )
    .option(
      '--update <file>',
      say({
        de: 'in dieser Markdown-Datei zwischen den Marken erneuern',
        en: 'renew it between the markers of this Markdown file',
      }),
    )
    .option(
      '--check',
      say({ de: 'nur prüfen, ob die Datei aktuell ist', en: 'only check whether the file is up to date' }),
    )
    .action(async (options: object) => {
      finish(await (await import('./commands/overview.ts')).overview(options, io));
    });

  shaped(
    asTable(
      command('conflicts [id]', {
        de: 'die Lesarten eines Indikators oder Begriffs nebeneinander; ohne Angabe alle Widersprüche',
        en: 'the readings of an indicator or term side by side; without one all conflicts',
      }),
    ),
    'kind',
  )
    .option(
      '--explain',
      say({
        de: 'zeigt, aus welchen Worten die Merkmale gelesen sind',
        en: 'shows which words the facets were read from',
      }),
    )
    .action(async (id: string | undefined, options: object) => {
      finish(await (await import('./commands/conflicts.ts')).conflicts(id, options, io));
    });

  asTable(command('matrix', { de: 'wer wen nennt, als Matrix', en: 'who names whom, as a matrix' }))
    .option('--rows <side>', say({ de: 'was untereinander steht (plans)', en: 'what stands downwards (plans)' }))
    .option(
      '--columns <side>',
      say({
        de: 'was nebeneinander steht: plans, indicators, areas, bodies, target-groups …',
        en: 'what stands across: plans, indicators, areas, bodies, target-groups …',
      }),
    )
    .action(async (options: object) => {
      finish(await (await import('./commands/matrix.ts')).matrix(options, io));
    });

  withFormat(command('graph', { de: 'wer wen nennt, als Graph', en: 'who names whom, as a graph' }), {
    de: 'mermaid (Voreinstellung), dot, svg, json, graphml',
    en: 'mermaid (default), dot, svg, json, graphml',
  })
    .option('--around <id>', say({ de: 'nur rund um diesen Eintrag', en: 'around this entry only' }))
    .option('--depth <n>', say({ de: 'so viele Schritte weit (1)', en: 'so many steps away (1)' }), wholeNumber)
    .option(
      '--only <choice>',
      say({ de: 'nur references, bodies oder indicators', en: 'references, bodies or indicators only' }),
    )
    .action(async (options: object) => {
      finish(await (await import('./commands/graph.ts')).graph(options, io));
    });
}
