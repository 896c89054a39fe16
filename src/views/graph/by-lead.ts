import type { Language } from '../../model/language.ts';
import { compareNames } from '../view.ts';
import type { GraphNode } from './build-graph.ts';
import { graphWords } from './graph-words.ts';

/** The plans that one body leads. */
export interface LedPlans {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
}

/** The nodes by who leads them, by name; those that nobody leads last. */
export function byLead(nodes: readonly GraphNode[], language: Language): LedPlans[] {
  const groups = new Map<string, { name: string; nodes: GraphNode[] }>();
  for (const node of nodes) {
    const key = node.lead?.id ?? '';
    const group = groups.get(key) ?? { name: node.lead?.name ?? graphWords.noLead[language], nodes: [] };
    groups.set(key, group);
    group.nodes.push(node);
  }
  return [...groups]
    .toSorted(([one, a], [other, b]) => Number(one === '') - Number(other === '') || compareNames(a.name, b.name))
    .map(([, group]) => group);
}
