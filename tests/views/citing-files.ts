import fc from 'fast-check';

/** The files of a register by their paths, as JSON, which is YAML. */
export type Files = ReadonlyMap<string, string>;

/** A citation as the files state it: who, at which path, in which role, of whom. */
export interface Stated {
  readonly from: string;
  readonly path: string;
  readonly how: string;
  readonly to: string;
}

type Data = Record<string, unknown>;

const pick = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);
const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.uniqueArray(pick(ids), { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

// `constructor` is an id like any other, and one id may belong to several kinds.
const plans = ['a', 'b', 'c', 'constructor', 'shared', 'nobody'];
const bodies = ['rat', 'fb', 'shared', 'nobody'];
const indicators = ['armut', 'quote', 'shared', 'nobody'];
const terms = ['kind', 'shared', 'nobody'];
const areas = ['stadt', 'layer', 'nobody'];
const papers = ['v1', 'v2', 'nobody'];

const plan = fc.record({
  lead: maybe(pick(bodies)),
  involved: maybe(some(bodies)),
  areas: maybe(some(areas)),
  part_of: maybe(pick(plans)),
  replaces: maybe(some(plans)),
  source: maybe(
    fc.oneof(
      pick(papers).map((id) => `paper:${id}`),
      fc.constant('mündlich'),
    ),
  ),
  references: maybe(
    fc.array(fc.record({ plan: pick(plans), relation: maybe(fc.constantFrom('builds_on', 'coordinates_with')) }), {
      maxLength: 3,
    }),
  ),
  indicators: maybe(
    fc.array(fc.record({ indicator: pick(indicators), role: maybe(fc.constantFrom('uses', 'defines')) }), {
      maxLength: 3,
    }),
  ),
  terms: maybe(fc.array(fc.record({ term: pick(terms), role: maybe(fc.constant('uses')) }), { maxLength: 2 })),
  editions: maybe(
    fc.array(
      fc.record({
        id: fc.constantFrom('e1', 'e2'),
        events: fc.array(
          fc.record({
            type: fc.constant('adopted'),
            date: fc.constant('2018'),
            body: maybe(pick(bodies)),
            paper: maybe(pick(papers)),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  ),
});

const body = fc.record({
  parent: maybe(pick(bodies)),
  members: maybe(
    fc.array(fc.oneof(pick(bodies), fc.record({ body: pick(bodies), role: maybe(fc.constant('Gast')) })), {
      maxLength: 3,
    }),
  ),
});

const indicator = fc.record({ custodian: maybe(pick(bodies)), related: maybe(some(indicators)) });
const term = fc.record({ broader: maybe(pick(terms)), related: maybe(some(terms)) });
const area = fc.record({ holder: maybe(pick(bodies)), parent: maybe(pick(areas)) });
const paper = fc.record({
  plans: maybe(some(plans)),
  settles: maybe(some(papers)),
  consultations: maybe(
    fc.array(fc.record({ body: pick(bodies), role: maybe(fc.constantFrom('deciding', 'noting')) }), { maxLength: 2 }),
  ),
});

const folders = {
  plan: ['plans', plans, plan],
  body: ['bodies', bodies, body],
  indicator: ['indicators', indicators, indicator],
  term: ['terms', terms, term],
  area: ['areas', areas, area],
  paper: ['papers', papers, paper],
} as const;

/** Everything that may be asked about, `nobody` included: it is named, but does not exist. */
export const names: readonly string[] = Object.entries(folders).flatMap(([kind, [, ids]]) =>
  ids.filter((id) => id !== 'nobody').map((id) => `${kind}:${id}`),
);

/** Registers in which anybody may name anybody, themselves and what does not exist. */
export const anyFiles: fc.Arbitrary<Files> = fc
  .tuple(
    ...Object.entries(folders).flatMap(([kind, [folder, ids, data]]) =>
      ids
        .filter((id) => id !== 'nobody')
        .map((id) =>
          (data as fc.Arbitrary<Data>).map((rest): [string, string] => {
            const title = kind === 'plan' || kind === 'paper' ? 'title' : 'name';
            return [`${folder}/${id}.yaml`, JSON.stringify({ id, [title]: `${kind} ${id}`, ...rest })];
          }),
        ),
    ),
  )
  .map((files) => new Map(files));

/** Where a kind names others, by hand from the data model: the path (`*` any item), whom, and the key that says how. */
const places: Readonly<Record<string, readonly (readonly [path: string, to: string, how?: string])[]>> = {
  plan: [
    ['lead', 'body'],
    ['involved/*', 'body'],
    ['areas/*', 'area'],
    ['part_of', 'plan'],
    ['replaces/*', 'plan'],
    ['references/*/plan', 'plan', 'relation'],
    ['indicators/*/indicator', 'indicator', 'role'],
    ['terms/*/term', 'term', 'role'],
    ['editions/*/events/*/body', 'body'],
    ['editions/*/events/*/paper', 'paper'],
    ['source', 'source'],
  ],
  body: [
    ['parent', 'body'],
    ['members/*', 'body'],
    ['members/*/body', 'body', 'role'],
  ],
  indicator: [
    ['custodian', 'body'],
    ['related/*', 'indicator'],
  ],
  term: [
    ['broader', 'term'],
    ['related/*', 'term'],
  ],
  area: [
    ['holder', 'body'],
    ['parent', 'area'],
  ],
  paper: [
    ['plans/*', 'plan'],
    ['settles/*', 'paper'],
    ['consultations/*/body', 'body', 'role'],
  ],
};

/** Reads every citation off the files, one file after the other, without any index. */
export function readStated(files: Files): Stated[] {
  return [...files].flatMap(([file, text]) => {
    const kind = Object.entries(folders).find(([, [folder]]) => file.startsWith(`${folder}/`))?.[0] ?? '';
    const data = JSON.parse(text) as Data;
    const from = `${kind}:${String(data['id'])}`;
    return (places[kind] ?? []).flatMap(([pattern, to, how]) =>
      valuesAt(data, pattern.split('/'), '').flatMap(({ value, path, holder }): Stated[] => {
        const isSource = to === 'source';
        if (isSource && !value.startsWith('paper:')) return [];
        const keys = pattern.split('/').filter((step) => step !== '*');
        const key = pattern.startsWith('members') ? 'members' : (keys.at(-1) ?? '');
        const said = how === undefined ? undefined : holder[how];
        const name = isSource ? value : `${to}:${value}`;
        return [{ from, path, how: typeof said === 'string' ? said : key, to: name }];
      }),
    );
  });
}

function valuesAt(
  data: unknown,
  steps: readonly string[],
  path: string,
  holder: Data = {},
): { value: string; path: string; holder: Data }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof data === 'string' ? [{ value: data, path, holder }] : [];
  if (step === '*') {
    if (!Array.isArray(data)) return [];
    return data.flatMap((item, index) => valuesAt(item, rest, `${path}/${index}`, holder));
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return valuesAt((data as Data)[step], rest, `${path}/${step}`, data as Data);
}
