/** The six kinds of entries, in the order in which a register is read and shown. */
export const kinds = ['plan', 'body', 'indicator', 'term', 'area', 'paper'] as const;

/** What an entry describes. */
export type Kind = (typeof kinds)[number];

/** The folder below the register's root that holds the entries of a kind. */
export const folderOfKind: Readonly<Record<Kind, string>> = {
  plan: 'plans',
  body: 'bodies',
  indicator: 'indicators',
  term: 'terms',
  area: 'areas',
  paper: 'papers',
};

/** Is this the name of a kind? */
export function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}
