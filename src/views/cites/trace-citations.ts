import { qualifiedId } from '../../model/entry-name.ts';
import type { Asking } from '../asking.ts';
import { citationsOf, type Citation } from './citations.ts';
import type { Target } from './find-target.ts';

/** A citation with how far it is from what was asked about. */
export interface TracedCitation extends Citation {
  /** 1 for who cites it directly, 2 for who cites one of those … */
  readonly distance: number;
  /** The entries between, from the citing one on: `plan:b` where a cites b and b cites the target. */
  readonly via: readonly string[];
}

/** How citations are traced. */
export interface Tracing {
  /** Also who cites those that cite the target, and so on. */
  readonly isTransitive: boolean;
  /** Only these citations are followed; all where undefined. */
  readonly follows?: (citation: Citation) => boolean;
}

/**
 * Who cites the target, and on request who cites those: each entry at its least distance, once for every citation that
 * leads there, with a shortest path. Every citation is looked at once.
 */
export function traceCitations(target: Target, asking: Asking, { isTransitive, follows }: Tracing): TracedCitation[] {
  const start = target.kind === 'norm' ? '' : qualifiedId(target);
  const distanceOf = new Map<string, number>([[start, 0]]);
  const pathOf = new Map<string, readonly string[]>([[start, []]]);
  const traced: TracedCitation[] = [];
  let ring: readonly { readonly name: string; readonly target: Target }[] = [{ name: start, target }];
  for (let distance = 1; ring.length > 0; distance++) {
    const next: { readonly name: string; readonly target: Target }[] = [];
    for (const { name, target: cited } of ring) {
      const path = pathOf.get(name) ?? [];
      for (const citation of citationsOf(cited, asking)) {
        if (follows?.(citation) === false) continue;
        const { from } = citation;
        const citing = qualifiedId(from);
        const known = distanceOf.get(citing);
        // What cites itself cites it, too, but leads nowhere.
        if (known !== undefined && known !== distance && !(distance === 1 && citing === start)) continue;
        traced.push({ ...citation, distance, via: path });
        if (known !== undefined) continue;
        distanceOf.set(citing, distance);
        pathOf.set(citing, [citing, ...path]);
        next.push({ name: citing, target: { kind: from.kind, id: from.id, entry: from } });
      }
    }
    ring = isTransitive ? next : [];
  }
  return traced;
}
