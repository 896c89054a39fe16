import { escapeDot } from '../../text/escape/escape-dot.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import { bindNumbers } from '../../table/format-value.ts';
import type { Asking } from '../asking.ts';
import type { Graph, GraphEdge, GraphNode } from './build-graph.ts';
import { byLead } from './by-lead.ts';
import { borderOf, edgeStyle, kindStyles } from './graph-style.ts';
import { breakLabel, edgeWord, graphTitle, graphWords } from './graph-words.ts';
import { dotLegend } from './dot-legend.ts';

type Attributes = Readonly<Record<string, string>>;

/** So many edges can bear their words; of more the legend tells. */
const mostWords = 40;
const labelWidth = 22;

/** One statement of DOT: everything quoted, so that no id or title means anything else. */
export function dotStatement(subject: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return `${subject} [${list.join(', ')}];`;
}

const quote = (text: string): string => `"${escapeDot(text)}"`;

/** Writes a graph for Graphviz: plans in boxes by who leads them where that is asked for, with a legend. */
export function writeDot(graph: Graph, asking: Asking): string {
  const { language } = asking;
  const title = breakLabel(graphTitle(graph, asking), 100).join('\n');
  // Many small parts are packed side by side, where Graphviz leaves no room for the words of edges.
  const isPacked = graph.centre === undefined;
  const hasWords = !isPacked && graph.edges.length <= mostWords;
  const names = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const lines = [
    'digraph plankreis {',
    `  ${dotStatement('graph', {
      charset: 'UTF-8',
      fontname: 'Helvetica',
      fontsize: '16',
      label: escapeDot(title),
      labelloc: 't',
      rankdir: 'LR',
      nodesep: '0.15',
      // The more edges, the more room they need between the columns.
      ranksep: String(Math.min(2.5, 0.7 + graph.edges.length / 80)),
      ...(isPacked ? { pack: '24', packmode: 'array_c3' } : {}),
      tooltip: escapeDot(title),
    })}`,
    `  ${dotStatement('node', { fontname: 'Helvetica', fontsize: '11', margin: '0.12,0.06', height: '0.3' })}`,
    `  ${dotStatement('edge', { fontname: 'Helvetica', fontsize: '9', arrowsize: '0.7' })}`,
    ...(graph.isByLead ? clusters(graph, asking) : graph.nodes.map((node) => `  ${nodeLine(node, asking)}`)),
    ...graph.edges.map((edge) => `  ${edgeLine(edge, hasWords, names, asking)}`),
    ...dotLegend(graph, language, hasWords).map((line) => `  ${line}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function clusters(graph: Graph, asking: Asking): string[] {
  return byLead(graph.nodes, asking.language).flatMap(({ name, nodes }, index) => [
    `  subgraph "cluster_${index}" {`,
    `    ${dotStatement('graph', {
      label: breakLabel(bindNumbers(name), 40)
        .map((part) => `${escapeDot(part)}\\l`)
        .join(''),
      labeljust: 'l',
      fontsize: '12',
      style: 'rounded',
      color: '#999999',
      bgcolor: '#fafafa',
      tooltip: escapeDot(name),
    })}`,
    ...nodes.map((node) => `    ${nodeLine(node, asking)}`),
    '  }',
  ]);
}

function nodeLine(node: GraphNode, { language }: Asking): string {
  const { fill, shape } = kindStyles[node.kind];
  const url = node.url === undefined ? undefined : safeUrl(node.url);
  const style = ['filled', ...(shape === 'box' ? ['rounded'] : []), ...(node.isExternal ? ['dashed'] : [])].join(',');
  const tip = node.lead === undefined ? node.label : `${node.label} – ${node.lead.name}`;
  return dotStatement(quote(node.id), {
    label: escapeDot(breakLabel(node.label, labelWidth).join('\n')),
    shape,
    style,
    fillcolor: node.status === 'discontinued' ? '#ffffff' : fill,
    color: borderOf(node),
    fontcolor: node.status === 'discontinued' ? '#555555' : '#000000',
    penwidth: node.isCentre ? '3' : node.state === 'overdue' && !node.isExternal ? '2' : '1',
    tooltip: escapeDot(node.state === 'overdue' ? `${tip} (${graphWords.overdue[language]})` : tip),
    ...(url === undefined ? {} : { URL: escapeDot(url), target: '_top' }),
  });
}

function edgeLine(
  { from, to, how, isMutual }: GraphEdge,
  hasWords: boolean,
  names: ReadonlyMap<string, string>,
  { language }: Asking,
): string {
  const { line, head, colour } = edgeStyle(how);
  const word = edgeWord(how, language);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return dotStatement(`${quote(from)} -> ${quote(to)}`, {
    style: line,
    color: colour,
    arrowhead: head,
    ...(isMutual ? { dir: 'both', arrowtail: head } : {}),
    ...(hasWords ? { label: escapeDot(word), fontcolor: colour } : {}),
    tooltip: escapeDot(`${nameOf(from)} ${isMutual ? '↔' : '→'} ${nameOf(to)}: ${word}`),
  });
}
