import { kinds, type Kind } from '../../model/kinds.ts';
import { escapeMermaid } from '../../text/escape/escape-mermaid.ts';
import type { Asking } from '../asking.ts';
import type { Graph, GraphNode } from './build-graph.ts';
import { kindStyles, overdueColour } from './graph-style.ts';
import { breakLabel, edgeWord, graphTitle, graphWords, kindWord } from './graph-words.ts';

/** How Mermaid draws each kind: what opens and closes the label. */
const shapes: Readonly<Record<Kind, readonly [string, string]>> = {
  plan: ['(', ')'],
  body: ['([', '])'],
  indicator: ['{{', '}}'],
  term: ['>', ']'],
  area: ['[/', '\\]'],
  paper: ['[[', ']]'],
};

const inRow = 4;

const dashed: ReadonlySet<string> = new Set([
  'refers_to',
  'specifies',
  'reports_to',
  'feeds_into',
  'involved',
  'reports',
]);
const bold: ReadonlySet<string> = new Set(['coordinates_with', 'defines', 'lead']);

/**
 * Writes a graph as a flow chart of Mermaid, which GitHub and GitLab show in Markdown. Who leads stands in the label: boxes
 * with edges between them make Mermaid's layout fail on larger graphs.
 */
export function writeMermaid(graph: Graph, asking: Asking): string {
  const { language } = asking;
  const names = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const nodeLine = (node: GraphNode): string => {
    const [open, close] = shapes[node.kind];
    const lead = graph.isByLead && node.lead !== undefined ? [`(${node.lead.short})`] : [];
    const label = [...breakLabel(node.label, 28), ...lead].map(escapeMermaid).join('<br/>');
    return `${names.get(node.id) ?? ''}${open}"${label}"${close}:::${node.kind}`;
  };
  const named = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const alone = graph.nodes.filter(({ id }) => !named.has(id));
  const lines = [
    // Titles of diagrams stand in YAML, where the double quotes of JSON mean the same.
    '---',
    `title: ${JSON.stringify(escapeMermaid(graphTitle(graph, asking)))}`,
    '---',
    'flowchart LR',
    ...graph.nodes.filter(({ id }) => named.has(id)).map((node) => `  ${nodeLine(node)}`),
    ...(alone.length === 0
      ? []
      : [
          `  subgraph alone["${escapeMermaid(graphWords.alone[language])}"]`,
          ...alone.map((node) => `    ${nodeLine(node)}`),
          ...inRows(alone.map(({ id }) => names.get(id) ?? '')),
          '  end',
        ]),
    ...graph.edges.map(({ from, to, how, isMutual }) => {
      const label = escapeMermaid(edgeWord(how, language));
      return `  ${names.get(from) ?? ''} ${isMutual ? '<' : ''}${arrow(how)}|"${label}"| ${names.get(to) ?? ''}`;
    }),
    ...legend(graph, asking),
    ...kinds.map((kind) => {
      const { fill, border } = kindStyles[kind];
      return `  classDef ${kind} fill:${fill},stroke:${border},color:#000`;
    }),
    `  classDef overdue stroke:${overdueColour},stroke-width:3px`,
    '  classDef external stroke-dasharray:4 3',
    '  classDef centre stroke-width:4px',
    ...classLines(graph, names),
  ];
  return `${lines.join('\n')}\n`;
}

/** Nodes without edges would stand in one long column: links that are not drawn set them in rows. */
function inRows(ids: readonly string[]): string[] {
  const rows: string[] = [];
  for (let at = 0; at + 1 < ids.length; at += inRow) {
    const row = ids.slice(at, at + inRow);
    if (row.length > 1) rows.push(`    ${row.join(' ~~~ ')}`);
  }
  return rows;
}

function arrow(how: string): string {
  if (bold.has(how)) return '==>';
  return dashed.has(how) ? '-.->' : '-->';
}

/** What shapes and borders mean; the edges bear their words. */
function legend({ nodes }: Graph, { language }: Asking): string[] {
  const used = kinds.filter((kind) => nodes.some((node) => node.kind === kind));
  const more = [
    ...(nodes.some(({ isExternal }) => isExternal)
      ? [`  legendExternal("${escapeMermaid(graphWords.external[language])}"):::external`]
      : []),
    ...(nodes.some((node) => isOverdue(node))
      ? [`  legendOverdue("${escapeMermaid(graphWords.overdue[language])}"):::overdue`]
      : []),
  ];
  return [
    `  subgraph legend["${escapeMermaid(graphWords.legend[language])}"]`,
    ...used.map((kind) => {
      const [open, close] = shapes[kind];
      return `    legend_${kind}${open}"${escapeMermaid(kindWord(kind, language))}"${close}:::${kind}`;
    }),
    ...more.map((line) => `  ${line}`),
    '  end',
  ];
}

const isOverdue = ({ state, isExternal }: GraphNode): boolean => state === 'overdue' && !isExternal;

function classLines({ nodes }: Graph, names: ReadonlyMap<string, string>): string[] {
  const line = (name: string, chosen: readonly GraphNode[]): string[] =>
    chosen.length === 0 ? [] : [`  class ${chosen.map(({ id }) => names.get(id) ?? '').join(',')} ${name}`];
  return [
    ...line('overdue', nodes.filter(isOverdue)),
    ...line(
      'external',
      nodes.filter(({ isExternal }) => isExternal),
    ),
    ...line(
      'centre',
      nodes.filter(({ isCentre }) => isCentre),
    ),
  ];
}
