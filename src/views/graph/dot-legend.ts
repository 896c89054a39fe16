import { escapeDot } from '../../text/escape/escape-dot.ts';
import { kinds } from '../../model/kinds.ts';
import type { Language } from '../../model/language.ts';
import type { Graph } from './build-graph.ts';
import { edgeStyle, kindStyles, overdueColour } from './graph-style.ts';
import { edgeWord, graphWords, kindWord } from './graph-words.ts';

/** The legend as a part of the drawing: what shapes, borders and lines mean, of those that are there. */
export function dotLegend({ nodes, edges }: Graph, language: Language): string[] {
  const shapes = kinds.filter((kind) => nodes.some((node) => node.kind === kind));
  const hasExternal = nodes.some(({ isExternal }) => isExternal);
  const hasOverdue = nodes.some(({ state, isExternal }) => state === 'overdue' && !isExternal);
  const hows = [...new Set(edges.map(({ how }) => how))].toSorted();
  const node = (id: string, label: string, attributes: string): string =>
    `  "${id}" [label="${escapeDot(label)}", fontsize="9", ${attributes}];`;
  const plain = 'shape="box", style="rounded", color="#444444"';
  return [
    'subgraph "cluster_legend" {',
    `  graph [label="${escapeDot(graphWords.legend[language])}", labeljust="l", fontsize="11", style="solid", color="#cccccc", tooltip="${escapeDot(graphWords.legend[language])}"];`,
    ...shapes.map((kind) => {
      const { fill, border, shape } = kindStyles[kind];
      const attributes = `shape="${shape}", style="${shape === 'box' ? 'filled,rounded' : 'filled'}", fillcolor="${fill}", color="${border}"`;
      return node(`legend:${kind}`, kindWord(kind, language), attributes);
    }),
    ...(hasExternal
      ? [node('legend:external', graphWords.external[language], plain.replace('rounded', 'rounded,dashed'))]
      : []),
    ...(hasOverdue
      ? [
          node(
            'legend:overdue',
            graphWords.overdue[language],
            `${plain.replace('#444444', overdueColour)}, penwidth="2"`,
          ),
        ]
      : []),
    ...hows.flatMap((how, index) => {
      const { line, head, colour } = edgeStyle(how);
      const [from, to] = [`legend:from${index}`, `legend:to${index}`];
      const end = `  "${to}" [shape="plaintext", fontsize="9", label="${escapeDot(edgeWord(how, language))}"];`;
      const start = `  "${from}" [shape="point", width="0.04", color="#888888"];`;
      return [
        start,
        end,
        `  "${from}" -> "${to}" [style="${line}", arrowhead="${head}", color="${colour}", minlen="1"];`,
      ];
    }),
    '}',
  ];
}
