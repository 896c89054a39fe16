import type { Indicator } from '../../model/entry-data.ts';

/** The ids of definitions of one entry that replace each other in a circle, each circle once; in linear time. */
export function* definitionCircles({ definitions = [] }: Pick<Indicator, 'definitions'>): Iterable<readonly string[]> {
  const next = new Map(definitions.map(({ id, replaced_by }) => [id, replaced_by]));
  const done = new Set<string>();
  for (const { id } of definitions) {
    const way = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = next.get(at);
    }
    for (const step of way) done.add(step);
    // A way that leads into a circle is no part of it.
    if (at !== undefined && way.has(at)) yield [...way].slice([...way].indexOf(at));
  }
}
