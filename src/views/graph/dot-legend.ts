import { escapeDot } from '../../text/escape/escape-dot.ts';
import { kinds } from '../../model/kinds.ts';
import type { Language } from '../../model/language.ts';
import type { Graph } from './build-graph.ts';
import { edgeStyle, kindStyles, overdueColour } from './graph-style.ts';
import { edgeWord, graphWords, kindWord } from './graph-words.ts';

/** The legend as a part of the drawing: what shapes, borders and lines mean, of those that are there; lines that bear words need no more. */
export function dotLegend({ nodes, edges }: Graph, language: Language, hasWords: boolean): string[] {
  const shapes = kinds.filter((kind) => nodes.some((node) => node.kind === kind));
  const hasExternal = nodes.some(({ isExternal }) => isExternal);
  const hasOverdue = nodes.some(({ state, isExternal }) => state === 'overdue' && !isExternal);
  const hows = hasWords ? [] : [...new Set(edges.map(({ how }) => how))].toSorted();
  const labels = [
    ...shapes.map((kind) => kindWord(kind, language)),
    ...hows.map((how) => edgeWord(how, language)),
    graphWords.overdue[language],
  ];
  const width = (Math.max(...labels.map(({ length }) => length)) * 0.08).toFixed(2);
  const plain = 'style="rounded", color="#444444"';
  // Every line has two ends of one height, so that lines are straight and stand below each other.
  const row = (id: string, shape: string, words: string, edge: string): string[] => [
    `  "legend:${id}" [label="", fixedsize="true", width="0.45", height="0.22", ${shape}];`,
    `  "legend:${id}:" [label="${escapeDot(words)}\\l", shape="plaintext", fontsize="10", fixedsize="true", width="${width}", height="0.22"];`,
    `  "legend:${id}" -> "legend:${id}:" [${edge}];`,
  ];
  const hidden = 'style="invis", minlen="1"';
  const external = row(
    'external',
    `shape="box", ${plain.replace('rounded', 'rounded,dashed')}`,
    graphWords.external[language],
    hidden,
  );
  const overdue = row(
    'overdue',
    `shape="box", ${plain.replace('#444444', overdueColour)}, penwidth="2"`,
    graphWords.overdue[language],
    hidden,
  );
  return [
    'subgraph "cluster_legend" {',
    `  graph [label="${escapeDot(graphWords.legend[language])}", labeljust="l", fontsize="11", style="solid", color="#cccccc", tooltip="${escapeDot(graphWords.legend[language])}"];`,
    ...shapes.flatMap((kind) => {
      const { fill, border, shape } = kindStyles[kind];
      const style = shape === 'box' ? 'filled,rounded' : 'filled';
      const look = `shape="${shape}", style="${style}", fillcolor="${fill}", color="${border}"`;
      return row(kind, look, kindWord(kind, language), hidden);
    }),
    ...(hasExternal ? external : []),
    ...(hasOverdue ? overdue : []),
    ...hows.flatMap((how) => {
      const { line, head, colour } = edgeStyle(how);
      const look = 'shape="plaintext"';
      return row(
        `edge:${how}`,
        look,
        edgeWord(how, language),
        `style="${line}", arrowhead="${head}", color="${colour}"`,
      );
    }),
    '}',
  ];
}
