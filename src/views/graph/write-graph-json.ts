import { escapeJson } from '../../text/escape/escape-json.ts';
import type { Asking } from '../asking.ts';
import type { Graph } from './build-graph.ts';

/** Writes a graph as JSON: nodes and edges with every key, null where there is nothing. */
export function writeGraphJson({ nodes, edges, centre }: Graph, { asOf }: Asking): string {
  const document = {
    schemaVersion: 1,
    asOf,
    centre: centre ?? null,
    nodes: nodes.map(({ id, kind, label, lead, status, isExternal, state, url }) => ({
      id,
      kind,
      label,
      lead: lead?.id ?? null,
      status,
      external: isExternal,
      state: state ?? null,
      url: url ?? null,
    })),
    edges: edges.map(({ from, to, how, isMutual }) => ({ from, to, how, mutual: isMutual })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}
