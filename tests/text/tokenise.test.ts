import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokenise.ts';

/** Words, `>` opens a compound, `<` closes one, `|` stands after a break, parts in brackets. */
function show(text: string): string {
  return tokenise(text)
    .map(({ text: word, parts, opensCompound, closesCompound, afterBreak }) => {
      const inside = parts.length === 0 ? '' : `(${parts.map((part) => part.text).join(' ')})`;
      return `${afterBreak ? '|' : ''}${closesCompound ? '<' : ''}${word}${opensCompound ? '>' : ''}${inside}`;
    })
    .join(' ');
}

describe('tokenise', () => {
  it.each([
    ['der Kinder- und Jugendförderplan', 'der Kinder> und Jugendförderplan'],
    ['Kinder‐ u. Jugendförderplan', 'Kinder> u Jugendförderplan'],
    ['Kinder– und', 'Kinder> und'],
    ['Kinder-/Jugendplan', 'Kinder> / Jugendplan'],
    ['Kinder- / Jugendplan', 'Kinder> / Jugendplan'],
    ['Kinder -/ Jugend/Plan /', 'Kinder |Jugend |Plan'],
    ['Plan/-bericht', 'Plan |<bericht'],
    ['Kita-Bedarfsplanung', 'Kita-Bedarfsplanung(Kita Bedarfsplanung)'],
    ['SGB‑II‑Quote', 'SGB‑II‑Quote(SGB II Quote)'],
    ['Integrations-\nkonzept', 'Integrations> konzept'],
    ['Integrations\u00AD\n  konzept', 'Integrations\u00AD\n  konzept'],
    ['Plan und -bericht', 'Plan und <bericht'],
    ['Plan – Bericht', 'Plan |Bericht'],
    ['Plan - Bericht', 'Plan |Bericht'],
    ['- Plan\n- Bericht\n\nEnde', 'Plan |Bericht |Ende'],
    ['Ein Satz. Noch einer', 'Ein Satz |Noch einer'],
    ['„Handlungskonzept Wohnen“ und „Kekiz“', 'Handlungskonzept Wohnen und Kekiz'],
    ['Plan (neu), Bericht/Konzept', 'Plan |neu |Bericht |Konzept'],
    ['Bürger*innen, Senior:innenplan', 'Bürger*innen |Senior:innenplan'],
    ['Plan 2.0 bei 3,5 Prozent.', 'Plan 2.0 bei 3,5 Prozent'],
    ["plan's & report’s", "plan's & report’s"],
    ['Rahmenpla\u0308ne', 'Rahmenpla\u0308ne'],
    ['FB\u00A056\u202FWohnen', 'FB 56 Wohnen'],
    ['Jugend--Plan', 'Jugend |Plan'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('keeps every letter and digit, in order, at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÄß1-‑/ \u00AD\n.,–„“*:i&\u0308'), maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(/[\p{L}\p{N}]/u.test(text.slice(end, token.start))).toBe(false);
          for (const part of token.parts) expect(text.slice(part.start, part.end)).toBe(part.text);
          end = token.end;
        }
        expect(/[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false);
      }),
    );
  });

  it('needs no more than linear time for hostile texts', () => {
    const texts = ['a-', 'a-/', 'a-   /', 'a*i', '1.', 'a\u00AD', 'a\u00AD  ', '\n ', 'a– '];
    for (const text of texts) {
      const start = performance.now();
      tokenise(text.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
