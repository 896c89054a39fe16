import * as fc from 'fast-check';

/** What a plan says, before it is written in one of the many ways of YAML. */
interface Plan {
  readonly id: string;
  readonly references: readonly { readonly plan: string; readonly relation: string }[];
  readonly hasReferences: 'list' | 'empty' | 'none';
  readonly adopted: string | undefined;
  readonly fileName: string;
  readonly look: Look;
}

/** How a file is written. */
interface Look {
  readonly indent: string;
  readonly isFlowItem: boolean;
  readonly isFlowList: boolean;
  readonly quote: '' | '"' | "'";
  readonly pad: '' | ' ';
  readonly hasBlankLines: boolean;
  readonly comments: readonly boolean[];
  readonly lineBreak: '\n' | '\r\n';
  readonly hasMark: boolean;
  readonly hasEnd: boolean;
}

/** Ids that nobody takes for one another. */
const ids = [
  'kitabedarfsplanung',
  'laermaktionsplan',
  'mietspiegel',
  'radverkehrskonzept',
  'brandschutzbedarf',
  'inklusionskonzept',
  'sportstaettenbericht',
  'abwasserbeseitigung',
] as const;

const misspell = (id: string): string => id.slice(0, 4) + id.slice(5);

const look: fc.Arbitrary<Look> = fc.record({
  indent: fc.constantFrom('', '  ', '    '),
  isFlowItem: fc.boolean(),
  isFlowList: fc.boolean(),
  quote: fc.constantFrom('', '"', "'"),
  pad: fc.constantFrom('', ' '),
  hasBlankLines: fc.boolean(),
  comments: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  hasMark: fc.boolean(),
  hasEnd: fc.boolean(),
});

const reference = fc
  .record({
    plan: fc.constantFrom(...ids),
    isMisspelt: fc.nat(4).map((number) => number === 0),
    relation: fc.constantFrom('coordinates_with', 'coordinates_with', 'refers_to'),
  })
  .map(({ plan, isMisspelt, relation }) => ({ plan: isMisspelt ? misspell(plan) : plan, relation }));

/** What the dates of a register look like. */
export interface DateForms {
  readonly forms: readonly (string | undefined)[];
}

function planOf(id: string, { forms }: DateForms): fc.Arbitrary<Plan> {
  return fc
    .record({
      references: fc.uniqueArray(reference, { maxLength: 4, selector: ({ plan }) => plan.slice(0, 3) }),
      hasReferences: fc.constantFrom<Plan['hasReferences'][]>('list', 'list', 'empty', 'none'),
      adopted: fc.constantFrom(...forms),
      isMisnamed: fc.nat(5).map((number) => number === 0),
      look,
    })
    .map(({ references, isMisnamed, ...rest }) => ({
      id,
      references: references.filter(({ plan }) => plan !== id && plan !== misspell(id)),
      fileName: isMisnamed ? `alter-name-${id.length}-${id.slice(0, 3)}` : id,
      ...rest,
    }));
}

/** Random registers of eight plans with faults that can be mended, in random styles: the texts of their files by path. */
export function randomRegister(dates: DateForms): fc.Arbitrary<ReadonlyMap<string, string>> {
  return fc.tuple(fc.tuple(...ids.map((id) => planOf(id, dates))), fc.boolean()).map(([plans, isListed]) => {
    const files = new Map([
      ['plankreis.yaml', 'name: Zufall\nrules: {entry-incomplete: off}\n'],
      ['bodies/amt.yaml', 'id: amt\nname: Amt für alles\n'],
    ]);
    const [first, second, ...others] = plans;
    if (isListed && first !== undefined && second !== undefined)
      files.set('plans/liste.yaml', writeList(first, second));
    for (const plan of isListed ? others : plans) files.set(`plans/${plan.fileName}.yaml`, write(plan));
    return files;
  });
}

function write(plan: Plan): string {
  return finish(linesOf(plan), plan.look);
}

/** Two plans in one file, in the look of the first. */
function writeList(one: Plan, other: Plan): string {
  const items = [one, { ...other, look: one.look }].flatMap((plan) =>
    linesOf(plan).map((line, index) => (line === '' ? line : (index === 0 ? '- ' : '  ') + line)),
  );
  return finish(items, one.look);
}

function finish(lines: readonly string[], { lineBreak, hasMark, hasEnd }: Look): string {
  return (hasMark ? '\ufeff' : '') + lines.join(lineBreak) + (hasEnd ? lineBreak : '');
}

function linesOf({ id, references, hasReferences, adopted, look: style }: Plan): string[] {
  const { indent, isFlowItem, isFlowList, quote, pad, hasBlankLines, comments } = style;
  const say = (text: string): string => quote + text + quote;
  const flow = (entry: { plan: string; relation: string }): string =>
    `{${pad}plan: ${say(entry.plan)}, relation: ${entry.relation}${pad}}`;
  const comment = (index: number, text: string): string => (comments[index] === true ? ` # ${text}, {x}` : '');
  const blocks: string[][] = [
    [`id: ${id}${comment(0, 'Kennung')}`],
    [
      `title: ${say(`Planwerk ${id.length}`)}${comment(1, 'Titel')}`,
      ...(comments[2] === true ? ['# eigene Zeile'] : []),
    ],
    ['lead: amt', 'no_duty: none'],
  ];
  if (adopted !== undefined) {
    blocks.push([
      'editions:',
      `${indent}- id: "1"`,
      `${indent}  events:`,
      `${indent}    - {type: adopted, date: ${say(adopted)}}${comment(3, 'Beschluss')}`,
    ]);
  }
  if (hasReferences === 'empty')
    blocks.push([isFlowList ? `references: [${pad}]${comment(4, 'leer')}` : `references:${comment(4, 'leer')}`]);
  if (hasReferences === 'list' && references.length > 0) {
    const items = references.map((entry, index) =>
      isFlowItem
        ? [`${indent}- ${flow(entry)}${comment(5, `Nr. ${index}`)}`]
        : [
            `${indent}- plan: ${say(entry.plan)}${comment(5, `Nr. ${index}`)}`,
            `${indent}  relation: ${entry.relation}`,
          ],
    );
    blocks.push(isFlowList ? [`references: [${references.map(flow).join(', ')}]`] : ['references:', ...items.flat()]);
  }
  blocks.push([`note: Vermerk${comment(6, 'intern')}`]);
  return blocks.flatMap((block, index) => (hasBlankLines && index > 0 ? ['', ...block] : block));
}
