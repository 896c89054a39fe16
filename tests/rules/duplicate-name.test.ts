import { describe, expect, it } from 'vitest';
import { duplicateName } from '../../src/rules/duplicate-name.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const found = (data: RegisterData) => places(runRule(duplicateName, registerOf(data)));

describe('shared names', () => {
  it.each<[string, RegisterData, string[]]>([
    [
      'titles',
      {
        plan: [
          { id: 'a', title: 'Sozialbericht' },
          { id: 'b', title: 'SOZIAL-BERICHT' },
        ],
      },
      ['b/title → plan:a'],
    ],
    [
      'umlauts in two spellings',
      {
        plan: [
          { id: 'a', title: 'Lärmaktionsplan' },
          { id: 'b', title: 'X', aliases: ['Y', 'La\u0308rmaktionsplan'] },
        ],
      },
      ['b/aliases/1 → plan:a'],
    ],
    [
      'a short title that is another’s alias',
      {
        plan: [
          { id: 'a', title: 'A', aliases: ['SEP'] },
          { id: 'b', title: 'B', short_title: 'SEP' },
        ],
      },
      ['b/short_title → plan:a'],
    ],
    [
      'abbreviations of bodies',
      {
        body: [
          { id: 'a', name: 'A', abbreviation: 'FB 56' },
          { id: 'b', name: 'B', abbreviation: 'FB56' },
        ],
      },
      ['b/abbreviation → body:a'],
    ],
    [
      'two names of one pair are one finding',
      {
        plan: [
          { id: 'a', title: 'SEP', short_title: 'S' },
          { id: 'b', title: 'SEP', short_title: 'S' },
        ],
      },
      ['b/title → plan:a'],
    ],
    [
      'the third stands beside the first',
      {
        term: [
          { id: 'a', name: 'Kind' },
          { id: 'b', name: 'Kind' },
          { id: 'c', name: 'Kind' },
        ],
      },
      ['b/name → term:a', 'c/name → term:a'],
    ],
    [
      'areas of one layer',
      {
        area: [
          { id: 'l', name: 'L', layer: true },
          { id: 'a', name: 'Mitte', layer_of: 'l' },
          { id: 'b', name: 'Mitte', layer_of: 'l' },
        ],
      },
      ['b/name → area:a'],
    ],
    [
      'papers of one number',
      {
        paper: [
          { id: 'a', title: 'Bericht', number: '1' },
          { id: 'b', title: 'Bericht', number: '1' },
        ],
      },
      ['b/title → paper:a'],
    ],
    [
      'papers of which one has a number',
      {
        paper: [
          { id: 'a', title: 'Bericht', number: '1' },
          { id: 'b', title: 'Bericht' },
        ],
      },
      ['b/title → paper:a'],
    ],
    [
      'papers that nothing tells apart',
      {
        paper: [
          { id: 'a', title: 'Bericht' },
          { id: 'b', title: 'Bericht', number: '1' },
        ],
      },
      ['b/title → paper:a'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data)).toEqual(expected);
  });

  it.each<[string, RegisterData]>([
    [
      'an own name as alias',
      { plan: [{ id: 'a', title: 'Kekiz', short_title: 'KEKIZ', aliases: ['Kekiz', 'kekiz'] }] },
    ],
    ['entries of two kinds', { plan: [{ id: 'a', title: 'Quartier' }], term: [{ id: 'a', name: 'Quartier' }] }],
    [
      'what is discontinued',
      {
        plan: [
          { id: 'a', title: 'SEP', status: 'discontinued' },
          { id: 'b', title: 'SEP' },
        ],
      },
    ],
    [
      'predecessor and successor',
      {
        plan: [
          { id: 'a', title: 'SEP' },
          { id: 'b', title: 'SEP', status: 'planned', replaces: ['a'] },
        ],
      },
    ],
    [
      'a dissolved body',
      {
        body: [
          { id: 'a', name: 'Soziales', valid_until: '2016' },
          { id: 'b', name: 'Soziales' },
        ],
      },
    ],
    [
      'areas of two layers',
      {
        area: [
          { id: 'a', name: 'Mitte', layer_of: 'l' },
          { id: 'b', name: 'Mitte', layer_of: 'm' },
        ],
      },
    ],
    [
      'papers with numbers',
      {
        paper: [
          { id: 'a', title: 'Bericht', number: '1' },
          { id: 'b', title: 'Bericht', number: '2' },
        ],
      },
    ],
    [
      'a plan that is planned to come after',
      {
        plan: [
          { id: 'a', title: 'SEP', replaced_by: ['b'] },
          { id: 'b', title: 'SEP', status: 'planned' },
        ],
      },
    ],
    [
      'a planned successor that stands first',
      {
        plan: [
          { id: 'a', title: 'SEP', status: 'planned' },
          { id: 'b', title: 'SEP', replaced_by: ['a'] },
        ],
      },
    ],
    [
      'an area that has ended',
      {
        area: [
          { id: 'a', name: 'Mitte', valid_until: '2016' },
          { id: 'b', name: 'Mitte' },
        ],
      },
    ],
    [
      'a term that is discontinued',
      {
        term: [
          { id: 'a', name: 'Kind', status: 'discontinued' },
          { id: 'b', name: 'Kind' },
        ],
      },
    ],
    [
      'parts of two areas',
      {
        area: [
          { id: 'a', name: 'Mitte', parent: 'x' },
          { id: 'b', name: 'Mitte', parent: 'y' },
        ],
      },
    ],
    [
      'papers of two days',
      {
        paper: [
          { id: 'a', title: 'Bericht', date: '2017-01-01' },
          { id: 'b', title: 'Bericht', date: '2018-01-01' },
        ],
      },
    ],
    [
      'one id twice, which is a finding of its own',
      {
        plan: [
          { id: 'a', title: 'SEP' },
          { id: 'a', title: 'SEP' },
        ],
      },
    ],
    [
      'names without letters',
      {
        plan: [
          { id: 'a', title: '–' },
          { id: 'b', title: '…' },
        ],
      },
    ],
  ])('not: %s', (_, data) => {
    expect(found(data)).toEqual([]);
  });
});

it('tells the name to a machine', () => {
  const plan = [
    { id: 'a', title: 'SEP' },
    { id: 'b', title: 'S-E-P' },
  ];
  expect(runRule(duplicateName, registerOf({ plan })).map(({ data }) => data)).toEqual([{ name: 'S-E-P' }]);
});
