import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import type { Asking } from '../asking.ts';
import type { Graph } from './build-graph.ts';
import { graphTitle } from './graph-words.ts';
import { writeDot } from './write-dot.ts';

/** Draws a graph: Graphviz as WebAssembly, so that nothing has to be installed and nothing is fetched. */
export async function writeSvg(graph: Graph, asking: Asking): Promise<string> {
  const graphviz = await Graphviz.load();
  const svg = graphviz.layout(writeDot(graph, asking), 'svg', 'dot');
  const title = escapeMarkup(graphTitle(graph, asking));
  // What a screen reader says for the picture as a whole. By a function: in a text for `replace`, `$&` would act.
  return svg.replace(/<svg /, () => `<svg role="img" aria-label="${title}" lang="${asking.language}" `);
}
