import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { SaxesParser } from 'saxes';
import { fromDot } from 'ts-graphviz';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/entry-data.ts';
import type { Register } from '../../src/model/register.ts';
import type { Asking } from '../../src/views/asking.ts';
import { buildGraph, type GraphQuestion } from '../../src/views/graph/build-graph.ts';
import { writeDot } from '../../src/views/graph/write-dot.ts';
import { writeGraphJson } from '../../src/views/graph/write-graph-json.ts';
import { writeGraphml } from '../../src/views/graph/write-graphml.ts';
import { writeMermaid } from '../../src/views/graph/write-mermaid.ts';
import { writeSvg } from '../../src/views/graph/write-svg.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { registerOf } from '../support/register.ts';

const askingOf = (register: Register): Asking => ({ register, asOf: '2018-05-08', language: 'de', format: 'svg' });

const city = registerOf(
  {
    plan: [
      { id: 'a', title: 'Alpha', lead: 'fb', references: [{ plan: 'b', relation: 'coordinates_with' }] },
      {
        id: 'b',
        title: 'Beta',
        lead: 'fb',
        references: [
          { plan: 'a', relation: 'coordinates_with' },
          { plan: 'c', relation: 'builds_on' },
          { plan: 'missing' },
        ],
        indicators: [{ indicator: 'i', role: 'uses' }],
      },
      { id: 'c', title: 'Gamma', responsible: 'external', part_of: 'a', involved: ['fb'] },
      { id: 'd', title: 'Delta' },
    ],
    body: [
      { id: 'fb', name: 'Fachbereich Soziales', abbreviation: 'FB 56', parent: 'dez' },
      { id: 'dez', name: 'Dezernat' },
    ],
    indicator: [{ id: 'i', name: 'Kinderarmut', custodian: 'fb' }],
  },
  { name: 'Musterstadt' },
);

const ask = (question: GraphQuestion) => {
  const { nodes, edges } = buildGraph(question, askingOf(city));
  return {
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ from, to, how, isMutual }) => `${from} ${isMutual ? '<' : ''}${how} ${to}`),
  };
};

/** Reads XML strictly: what is malformed fails. Tells the elements and the texts. */
function readXml(xml: string): { elements: { name: string; attributes: Record<string, string> }[]; text: string } {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (part) => (text += part));
  parser.write(xml).close();
  return { elements, text };
}

describe('the graph', () => {
  it('shows all plans and how they name each other; what both say is one edge', () => {
    expect(ask({})).toEqual({
      nodes: ['plan:a', 'plan:b', 'plan:c', 'plan:d'],
      edges: ['plan:a <coordinates_with plan:b', 'plan:b builds_on plan:c', 'plan:c part_of plan:a'],
    });
  });

  it.each<[GraphQuestion, string[]]>([
    [
      { only: 'bodies' },
      ['plan:a lead body:fb', 'plan:b lead body:fb', 'plan:c involved body:fb', 'body:fb parent body:dez'],
    ],
    [{ only: 'indicators' }, ['plan:b uses indicator:i']],
    [{ around: 'indicator:i' }, ['plan:b uses indicator:i', 'indicator:i custodian body:fb', 'plan:b lead body:fb']],
    [
      { around: 'FB 56', only: 'bodies', depth: 1 },
      ['plan:a lead body:fb', 'plan:b lead body:fb', 'plan:c involved body:fb', 'body:fb parent body:dez'],
    ],
    [{ around: 'Delta', depth: 5 }, []],
    [
      { around: 'c', only: 'references', depth: 1 },
      ['plan:a <coordinates_with plan:b', 'plan:b builds_on plan:c', 'plan:c part_of plan:a'],
    ],
  ])('%j', (question, edges) => {
    expect(ask(question).edges.toSorted()).toEqual(edges.toSorted());
  });

  it.each<[GraphQuestion, string]>([
    [{ only: 'plans' }, '--only'],
    [{ depth: 2 }, '--depth'],
    [{ around: 'a', depth: 0 }, '--depth'],
    [{ around: 'niemand' }, 'niemand'],
  ])('%j has no answer', (question, words) => {
    expect(() => ask(question)).toThrow(words);
  });

  it('is JSON with every key', () => {
    const asking = askingOf(city);
    const { nodes, edges, centre } = JSON.parse(writeGraphJson(buildGraph({}, asking), asking));
    expect(centre).toBeNull();
    expect(nodes[2]).toEqual({
      id: 'plan:c',
      kind: 'plan',
      label: 'Gamma',
      lead: null,
      status: 'active',
      external: true,
      state: 'unknown_rule',
      url: null,
    });
    expect(edges[0]).toEqual({ from: 'plan:a', to: 'plan:b', how: 'coordinates_with', mutual: true });
  });

  it('is GraphML whose edges lead to nodes', () => {
    const asking = askingOf(city);
    const { elements } = readXml(writeGraphml(buildGraph({}, asking), asking));
    const ids = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes['id']);
    const edges = elements.filter(({ name }) => name === 'edge');
    const keys = new Set(elements.filter(({ name }) => name === 'key').map(({ attributes }) => attributes['id']));
    expect(ids).toEqual(['plan:a', 'plan:b', 'plan:c', 'plan:d']);
    expect(edges).toHaveLength(3);
    for (const { attributes } of edges)
      expect(ids).toEqual(expect.arrayContaining([attributes['source'], attributes['target']]));
    for (const { name, attributes } of elements) if (name === 'data') expect(keys).toContain(attributes['key']);
  });

  it('has a legend of what is in it, and boxes by who leads', () => {
    const asking = askingOf(city);
    const dot = writeDot(buildGraph({}, asking), asking);
    for (const words of [
      'Zeichenerklärung',
      'stimmt sich ab mit',
      'baut auf',
      'ist Teil von',
      'extern (gestrichelt)',
      'ohne Federführung',
    ]) {
      expect(dot).toContain(words);
    }
    expect(dot).not.toContain('konkretisiert');
  });
});

const nasty = (text: string): Asking => {
  const plans: Plan[] = [
    { id: 'a', title: text, url: 'https://example.org/?a=1&b=%22', lead: 'fb', references: [{ plan: 'b' }] },
    { id: 'b', title: `${text} b`, references: [{ plan: 'a' }] },
    { id: 'constructor', title: 'end' },
  ];
  return askingOf(registerOf({ plan: plans, body: [{ id: 'fb', name: text }] }, { name: text }));
};

describe('a foreign text in a graph', async () => {
  const graphviz = await Graphviz.load();

  it.each(Object.entries(nastyTexts))('acts in no format: %s', async (_, text) => {
    const asking = nasty(text);
    const graph = buildGraph({}, asking);
    const dot = writeDot(graph, asking);
    // Two readers that did not write it see the same nodes and edges.
    const plans = (ids: readonly string[]): string[] => ids.filter((id) => id.startsWith('plan:')).toSorted();
    const model = fromDot(dot);
    const inBoxes = model.subgraphs.flatMap((box) => box.nodes.map(({ id }) => id));
    expect(plans([...model.nodes.map(({ id }) => id), ...inBoxes])).toEqual(['plan:a', 'plan:b', 'plan:constructor']);
    expect(model.edges).toHaveLength(2);
    const drawn = JSON.parse(graphviz.layout(dot, 'json', 'dot')) as { objects: { name: string }[]; edges: unknown[] };
    expect(plans(drawn.objects.map(({ name }) => name))).toEqual(['plan:a', 'plan:b', 'plan:constructor']);

    const svg = readXml(await writeSvg(graph, asking));
    expect(svg.elements.some(({ name }) => /^(?:script|image|foreignObject|iframe)$/i.test(name))).toBe(false);
    const attributes = svg.elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on/i.test(name))).toEqual([]);
    const links = svg.elements.flatMap(({ attributes: all }) => all['xlink:href'] ?? all['href'] ?? []);
    expect(new Set(links)).toEqual(new Set(['https://example.org/?a=1&b=%22']));

    expect(readXml(writeGraphml(graph, asking)).elements.filter(({ name }) => name === 'node')).toHaveLength(3);
    expect(JSON.parse(writeGraphJson(graph, asking)).nodes).toHaveLength(3);

    const mermaid = writeMermaid(graph, asking).split('\n');
    expect(mermaid.filter((line) => /^ +n\d+\(".*"\):::plan$/.test(line))).toHaveLength(3);
    for (const line of mermaid) {
      // Inside quotes nothing stands that could end them or mean anything.
      for (const [, label = ''] of line.matchAll(/"([^"]*)"/g))
        expect(label.replaceAll('<br/>', '')).not.toMatch(/[<>`{}[\]|]/);
      expect(line.split('"').length % 2).toBe(1);
    }
  });
});
