import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import type { Asking } from '../asking.ts';
import type { Graph } from './build-graph.ts';
import { edgeWord, graphTitle } from './graph-words.ts';

const nodeKeys = ['kind', 'label', 'lead', 'leadName', 'status', 'external', 'state', 'url'] as const;
const edgeKeys = ['how', 'label', 'mutual'] as const;

/** Writes a graph as GraphML (graphml.graphdrawing.org), which yEd, Gephi and NetworkX read. */
export function writeGraphml(graph: Graph, asking: Asking): string {
  const { language } = asking;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((key) => `  ${declare('node', key, key === 'external')}`),
    ...edgeKeys.map((key) => `  ${declare('edge', key, key === 'mutual')}`),
    '  <key id="graph-title" for="graph" attr.name="title" attr.type="string"/>',
    '  <graph id="plankreis" edgedefault="directed">',
    `    <data key="graph-title">${escapeMarkup(graphTitle(graph, asking))}</data>`,
    ...graph.nodes.flatMap(({ id, kind, label, lead, status, isExternal, state, url }) => [
      `    <node id="${escapeMarkup(id)}">`,
      ...dataLines('node', {
        kind,
        label,
        lead: lead?.id,
        leadName: lead?.name,
        status,
        external: isExternal,
        state,
        url,
      }),
      '    </node>',
    ]),
    ...graph.edges.flatMap(({ from, to, how, isMutual }, index) => [
      `    <edge id="e${index}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}">`,
      ...dataLines('edge', { how, label: edgeWord(how, language), mutual: isMutual }),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function declare(of: 'node' | 'edge', key: string, isBoolean: boolean): string {
  return `<key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="${isBoolean ? 'boolean' : 'string'}"/>`;
}

function dataLines(of: 'node' | 'edge', values: Readonly<Record<string, string | boolean | undefined>>): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`      <data key="${of}-${key}">${escapeMarkup(String(value))}</data>`],
  );
}
