import { buildGraph, type GraphQuestion } from '../../views/graph/build-graph.ts';
import { writeDot } from '../../views/graph/write-dot.ts';
import { answer, type AskingOptions, type OwnFormat } from '../answer.ts';
import type { Graph } from '../../views/graph/build-graph.ts';
import type { Io } from '../io.ts';

/** The options of `graph`. */
export type GraphOptions = AskingOptions & GraphQuestion;

/** The formats of a graph. */
export const graphFormats: Readonly<Record<string, OwnFormat<Graph>>> = {
  mermaid: {
    extension: 'mmd',
    description: { de: 'für Markdown auf GitHub und GitLab', en: 'for Markdown on GitHub and GitLab' },
    write: async (graph, asking) => (await import('../../views/graph/write-mermaid.ts')).writeMermaid(graph, asking),
  },
  dot: { extension: 'dot', description: { de: 'für Graphviz', en: 'for Graphviz' }, write: writeDot },
  svg: {
    extension: 'svg',
    description: { de: 'Bild', en: 'picture' },
    write: async (graph, asking) => (await import('../../views/graph/write-svg.ts')).writeSvg(graph, asking),
  },
  json: {
    extension: 'json',
    description: { de: 'Knoten und Kanten für Programme', en: 'nodes and edges for programs' },
    write: async (graph, asking) =>
      (await import('../../views/graph/write-graph-json.ts')).writeGraphJson(graph, asking),
  },
  graphml: {
    extension: 'graphml',
    description: { de: 'für yEd, Gephi und andere', en: 'for yEd, Gephi and others' },
    write: async (graph, asking) => (await import('../../views/graph/write-graphml.ts')).writeGraphml(graph, asking),
  },
};

/** Who names whom, as a graph. */
export function graph(options: GraphOptions, io: Io): Promise<number> {
  return answer(
    { find: (asking) => buildGraph(options, asking), formats: graphFormats, usual: 'mermaid' },
    options,
    io,
  );
}
