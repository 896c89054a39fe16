import { expect, it } from 'vitest';
import { belongsElsewhere } from '../../src/text/foreign-owner.ts';

const ask = (text: string, own: string): boolean => belongsElsewhere(text, text.indexOf('|') + 1, own);

it.each([
  ['das Integrationskonzept| des Landes Nordrhein-Westfalen', true],
  ['„Klimaschutzplan|“ der Landesregierung', true],
  ['der Sozialbericht| der StädteRegion Aachen', true],
  ['das Integrationskonzept| der Stadt Köln', true],
  ['ein Integrationskonzept| der Nachbarstadt Würselen', true],
  ['das Integrationskonzept| der Stadt Aachen', false],
  ['das Integrationskonzept| der Stadt', false],
  ['das Integrationskonzept| der Stadt verlangt', false],
  ['das Integrationskonzept| des Fachbereichs', false],
  ['das Integrationskonzept|. Des Landes', false],
  ['das Integrationskonzept| der Regionalplanung', false],
  ['das Integrationskonzept|', false],
])('%s: %s', (text, expected) => {
  expect(ask(text, 'Planwerke der Stadt Aachen')).toBe(expected);
});

it('whoever the register is named after is not somebody else', () => {
  expect(ask('der Sozialbericht| der StädteRegion', 'Planwerke der StädteRegion Aachen')).toBe(false);
  expect(ask('der Plan| des Kreises Düren', 'Planwerke des Kreises Düren')).toBe(false);
});

it('a register without a name cannot tell another town', () => {
  expect(ask('das Integrationskonzept| der Stadt Köln', '')).toBe(false);
});
