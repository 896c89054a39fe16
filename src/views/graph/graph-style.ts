import type { Kind } from '../../model/kinds.ts';
import type { GraphEdge, GraphNode } from './build-graph.ts';

/** How a node is drawn: the shape says the kind as well as the colour does. */
export interface NodeStyle {
  readonly fill: string;
  readonly border: string;
  readonly shape: string;
}

/** Light fills that black text stands out from (WCAG AAA), also on a printer without colour. */
export const kindStyles: Readonly<Record<Kind, NodeStyle>> = {
  plan: { fill: '#e8f0fb', border: '#1f4e8c', shape: 'box' },
  body: { fill: '#fdf0d5', border: '#7a5200', shape: 'ellipse' },
  indicator: { fill: '#e6f4ea', border: '#1e6b3a', shape: 'hexagon' },
  term: { fill: '#f3e8fa', border: '#5e2a84', shape: 'note' },
  area: { fill: '#e3f3f5', border: '#0b5a66', shape: 'house' },
  paper: { fill: '#f0f0f0', border: '#444444', shape: 'folder' },
};

/** The colour of what is overdue. */
export const overdueColour = '#b00020';

/** How an edge is drawn; line and head say it, colour only repeats it. */
export interface EdgeStyle {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'bold';
  readonly head: string;
  readonly colour: string;
}

const edgeStyles: Readonly<Record<string, EdgeStyle>> = {
  coordinates_with: { line: 'bold', head: 'normal', colour: '#1f4e8c' },
  refers_to: { line: 'dashed', head: 'vee', colour: '#444444' },
  builds_on: { line: 'solid', head: 'normal', colour: '#1e6b3a' },
  implements: { line: 'solid', head: 'empty', colour: '#5e2a84' },
  specifies: { line: 'dashed', head: 'empty', colour: '#5e2a84' },
  reports_to: { line: 'dotted', head: 'vee', colour: '#7a5200' },
  feeds_into: { line: 'dotted', head: 'normal', colour: '#0b5a66' },
  part_of: { line: 'solid', head: 'diamond', colour: '#444444' },
  replaces: { line: 'solid', head: 'odiamond', colour: '#444444' },
  defines: { line: 'bold', head: 'normal', colour: '#1e6b3a' },
  uses: { line: 'solid', head: 'vee', colour: '#1e6b3a' },
  reports: { line: 'dashed', head: 'vee', colour: '#1e6b3a' },
  target: { line: 'solid', head: 'odot', colour: '#b00020' },
  lead: { line: 'bold', head: 'normal', colour: '#7a5200' },
  involved: { line: 'dashed', head: 'vee', colour: '#7a5200' },
  adopting_body: { line: 'solid', head: 'odiamond', colour: '#7a5200' },
};

const otherEdge: EdgeStyle = { line: 'solid', head: 'vee', colour: '#666666' };

/** How an edge of this kind is drawn. */
export function edgeStyle(how: GraphEdge['how']): EdgeStyle {
  return Object.hasOwn(edgeStyles, how) ? (edgeStyles[how] ?? otherEdge) : otherEdge;
}

/** The border of a node: red where something is overdue that we answer for. */
export function borderOf({ kind, state, isExternal }: GraphNode): string {
  return state === 'overdue' && !isExternal ? overdueColour : kindStyles[kind].border;
}
