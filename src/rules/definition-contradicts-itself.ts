import { contradictionsOf, type Contradiction } from '../definitions/check-reading.ts';
import { facetLabels, type Evidence } from '../definitions/facets.ts';
import { qualifiedId, titleOf } from '../model/entry-name.ts';
import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { defineEntryRule } from '../model/rule.ts';
import { allDefinitions, quotedName, type PlacedDefinition } from './shared/measured.ts';

/** Definitions whose name, text, formula and keys disagree. */
export const definitionContradictsItself = defineEntryRule({
  id: 'definition-contradicts-itself',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine Definition widerspricht sich selbst',
      what: 'Name, Text, Formel und Schlüssel einer Definition sagen Verschiedenes: der Name „unter 25“, der Text „unter 15“; `unit: percent` neben `factor: 1000`.',
      why: 'Niemand kann sagen, was gilt; jeder rechnet anders.',
      mend: 'Die Stelle berichtigen, die nicht stimmt.',
      bad: 'unit: percent\nfactor: 1000',
      good: 'unit: percent\nfactor: 100',
    },
    en: {
      title: 'A definition contradicts itself',
      what: 'Name, text, formula and keys of one definition say different things: the name “under 25”, the text “under 15”; `unit: percent` beside `factor: 1000`.',
      why: 'Nobody can tell what holds; everybody computes differently.',
      mend: 'Mend the place that is wrong.',
      bad: 'unit: percent\nfactor: 1000',
      good: 'unit: percent\nfactor: 100',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register): Iterable<Finding> {
    for (const definition of allDefinitions(register, entry)) {
      const [contradiction] = contradictionsOf(definition.reading);
      if (contradiction !== undefined) yield finding(definition, contradiction);
    }
  },
});

function finding(definition: PlacedDefinition, { facet, one, other }: Contradiction): Finding {
  const { measured, id } = definition;
  const name = quotedName(measured);
  const [a, b] = [describe(one), describe(other)];
  // The name of the indicator stands outside of the definition.
  const [here, there] = one.origin.key === 'name' ? [other, one] : [one, other];
  return {
    ...placeOf(definition, here),
    subject: id === undefined ? qualifiedId(measured) : `${qualifiedId(measured)}#${id}`,
    message: {
      de: `Die Definition von ${name.de} widerspricht sich (${facetLabels[facet].de}): ${a.de}, aber ${b.de}.`,
      en: `The definition of ${name.en} contradicts itself (${facetLabels[facet].en}): ${a.en}, but ${b.en}.`,
    },
    help: { de: 'Die Stelle berichtigen, die nicht stimmt.', en: 'Mend the place that is wrong.' },
    related: [{ ...placeOf(definition, there), message: { de: 'die andere Angabe', en: 'the other statement' } }],
    data: { facet, one: one.value, other: other.value },
  };
}

/** Where the definition, or the name of what it belongs to, says so: at the words that say it. */
function placeOf(
  { measured, entry, path, definition }: PlacedDefinition,
  { origin: { key, start, end } }: Evidence,
): Pick<RelatedPlace, 'entry' | 'path' | 'part'> {
  const isName = key === 'name';
  const text = isName ? titleOf(measured) : Object.entries(definition).find(([name]) => name === key)?.[1];
  const hasWords = typeof text === 'string' && start !== undefined && end !== undefined;
  const part = hasWords ? { part: { text, start, end } } : {};
  return isName ? { entry: measured, path: '/name', ...part } : { entry, path: `${path}/${key}`, ...part };
}

function describe({ value, words, origin }: Evidence): Message {
  const said = words === undefined || words === value ? value : `${value} („${words}“)`;
  const saidEnglish = words === undefined || words === value ? value : `${value} (“${words}”)`;
  const where =
    origin.key === 'name' ? { de: 'der Name', en: 'the name' } : { de: `\`${origin.key}\``, en: `\`${origin.key}\`` };
  return { de: `${where.de} sagt ${said}`, en: `${where.en} says ${saidEnglish}` };
}
