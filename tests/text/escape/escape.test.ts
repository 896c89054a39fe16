import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { micromark } from 'micromark';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { escapeCsv, neutraliseFormula } from '../../../src/text/escape/escape-csv.ts';
import { escapeDot } from '../../../src/text/escape/escape-dot.ts';
import { escapeIcs, foldIcsLine } from '../../../src/text/escape/escape-ics.ts';
import { escapeJson } from '../../../src/text/escape/escape-json.ts';
import { escapeMarkdown, markdownLink } from '../../../src/text/escape/escape-markdown.ts';
import { escapeMarkup } from '../../../src/text/escape/escape-markup.ts';
import { escapeMermaid } from '../../../src/text/escape/escape-mermaid.ts';
import { escapeTerminal } from '../../../src/text/escape/escape-terminal.ts';
import { escapeWorkflowMessage, escapeWorkflowProperty } from '../../../src/text/escape/escape-workflow-command.ts';
import { safeUrl } from '../../../src/text/escape/safe-url.ts';
import { oneLine, visibleText } from '../../../src/text/escape/visible-text.ts';
import { nastyText, nastyTexts } from '../../support/nasty-text.ts';

/** Controls, marks of direction, zero widths, half characters: nothing that acts without being seen. */
const hidden =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

const usual = 'Örtliche Planung „§ 7 APG NRW“ – 3,5 % (Stand 2018-05-16) für 12 Städte & Kreise; „Straße“ · 100 €';

describe('visibleText', () => {
  it('names what cannot be seen by its number', () => {
    expect(visibleText('a\u001b[2Jb\u202ec\u200bd\ud800e\u{e0041}')).toBe(
      'a\\u{1B}[2Jb\\u{202E}c\\u{200B}d\\u{D800}e\\u{E0041}',
    );
    expect(visibleText('\ufffe\uffff\u{1fffe}\0')).toBe('\\u{FFFE}\\u{FFFF}\\u{1FFFE}\\u{0}');
  });

  it('leaves alone what people write', () => {
    for (const text of [usual, 'Sozial\u00adplanung', '日本語 ❤️', 'Zu\u0308rich', 'שלום تخطيط'])
      expect(visibleText(text)).toBe(text);
  });

  it('keeps what it is told to', () => {
    expect(visibleText('a\n\tb\r', '\n\t')).toBe('a\n\tb\\u{D}');
  });

  it('knows every nasty text', () => {
    expect(visibleText(nastyText)).not.toMatch(hidden);
  });
});

describe('oneLine', () => {
  it('makes one blank of every kind of line break', () => {
    expect(oneLine(' a\r\n b\n\nc\u2028d\u0085e\tf\u000bg  h ')).toBe('a b c d e f g h');
  });
});

describe('escapeTerminal', () => {
  it('leaves no control code, mark of direction or line break', () => {
    expect(escapeTerminal(nastyText)).not.toMatch(hidden);
    expect(escapeTerminal('a\nb')).toBe('a\\u{A}b');
    expect(escapeTerminal('Sozial\u00adplanung')).toBe('Sozial\\u{AD}planung');
  });

  it('leaves no workflow command, however the line is broken', () => {
    const safe = escapeTerminal(nastyText);
    expect(safe).not.toContain('::');
    expect(safe).not.toContain('##[');
    expect(escapeTerminal(':::a ##[b]')).toBe('\\u{3A}\\u{3A}:a #\\u{23}[b]');
    expect(escapeTerminal('###[b]')).toBe('##\\u{23}[b]');
  });

  it('leaves usual text alone', () => {
    expect(escapeTerminal(usual)).toBe(usual);
  });
});

describe('escapeMarkup', () => {
  it.each(Object.entries(nastyTexts))('takes %s as text and attribute of XML', (_, text) => {
    const texts: string[] = [];
    let attribute = '';
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => expect.fail(error.message));
    parser.on('text', (part) => texts.push(part));
    parser.on('opentag', (tag) => (attribute = tag.attributes['b'] ?? ''));
    parser.write(`<a b="${escapeMarkup(text)}" c='${escapeMarkup(text)}'>${escapeMarkup(text)}</a>`).close();
    expect(texts.join('')).toBe(visibleText(text.replace(/\r\n?/g, '\n'), '\n\t'));
    expect(attribute.length).toBeGreaterThan(0);
  });

  it('leaves usual text readable', () => {
    expect(escapeMarkup('Kinder & Jugend „§ 80“')).toBe('Kinder &amp; Jugend „§ 80“');
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://www.aachen.de/plan?x=1#y', 'https://www.aachen.de/plan?x=1#y'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:fb56@example.org', 'mailto:fb56@example.org'],
    ['https://münster.example/ä', 'https://xn--mnster-3ya.example/%C3%A4'],
  ])('leads to %s', (text, url) => {
    expect(safeUrl(text)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    '/pfad',
    'https://aachen.de@evil.example/',
    'https:/\\evil.example',
    'https://',
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
    `https://example.org/${'x'.repeat(3000)}`,
    '',
  ])('leads nobody to %j', (text) => {
    expect(safeUrl(text)).toBeUndefined();
  });
});

describe('escapeMarkdown', () => {
  const render = (markdown: string): string =>
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
  const unescape = (html: string): string =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

  it.each(Object.entries(nastyTexts))('shows %s as it is, in a paragraph', (_, text) => {
    const [, inner = ''] = /^<p>([^<]*)<\/p>$/.exec(render(`Vor ${escapeMarkdown(text)} nach`)) ?? [];
    const shown = `Vor ${visibleText(oneLine(text))} nach`;
    expect(unescape(inner).replace(/ {2,}/g, ' ')).toBe(shown.replace(/ {2,}/g, ' '));
  });

  it.each(Object.entries(nastyTexts))('shows %s as it is, standing first', (_, text) => {
    const html = render(escapeMarkdown(text));
    expect(html === '' || /^<p>[^<]*<\/p>$/.test(html)).toBe(true);
  });

  it.each(Object.entries(nastyTexts))('keeps %s in its cell', (_, text) => {
    const html = render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | y |`);
    expect(html.match(/<td>[^<]*<\/td>/g)).toHaveLength(2);
    expect(html.match(/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/)).toBeNull();
  });

  it('leaves German text, dates and numbers readable in the source', () => {
    const text = 'Örtliche Planung „§ 7 APG NRW“ (Stand 16.05.2018) – 12,5 %, Kinder- und Jugendhilfe; S. 3: ja!';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('links only where it is safe', () => {
    expect(markdownLink('a [b]', safeUrl('https://example.org/(x)_y'))).toBe(
      '[a \\[b\\]](https://example.org/%28x%29%5Fy)',
    );
    expect(markdownLink('a', safeUrl('javascript:alert(1)'))).toBe('a');
  });
});

describe('escapeCsv', () => {
  it.each(['=1', '+1', '-1', '@x', '\t=1', '  =1', '＝1', '＋1', '－1', '＠1', '\r=1', '\u00a0=1'])(
    'neutralises %j',
    (text) => {
      expect(neutraliseFormula(text).replace(/(?!^)'/, '')).toBe(`'${text}`);
    },
  );

  it('neutralises what another dialect would see as a new cell', () => {
    expect(neutraliseFormula('a;=1\t@b,-c\n+d')).toBe("a;'=1\t'@b,'-c\n'+d");
    expect(neutraliseFormula('Planung, -bericht; 5 - 3 = 2')).toBe('Planung, -bericht; 5 - 3 = 2');
  });

  it('quotes what needs it', () => {
    expect(escapeCsv('a"b')).toBe('"a""b"');
    expect(escapeCsv('a\r\nb')).toBe('"a\nb"');
    expect(escapeCsv('a;b')).toBe('"a;b"');
    expect(escapeCsv(' a')).toBe('" a"');
    expect(escapeCsv('ab')).toBe('ab');
  });
});

describe('escapeJson', () => {
  it.each(Object.entries(nastyTexts))('keeps %s what it is and shows nothing that acts', (_, text) => {
    const json = escapeJson(JSON.stringify({ [text]: text }, null, 2));
    expect(JSON.parse(json)).toEqual({ [text]: text });
    expect(json.replaceAll('\n', '')).not.toMatch(hidden);
  });
});

describe('escapeIcs', () => {
  it('cannot end its line or its value', () => {
    expect(escapeIcs('a,b;c\\d\r\ne\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf');
    expect(escapeIcs(nastyText)).not.toMatch(hidden);
  });

  it('folds after 75 octets, never inside a character', () => {
    const folded = foldIcsLine(`SUMMARY:${'ä👩🏽'.repeat(60)}`);
    for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ä👩🏽'.repeat(60)}`);
    expect(folded).not.toContain('\ufffd');
  });
});

describe('in the log of a CI run', () => {
  const media: Readonly<Record<string, (text: string) => string>> = {
    terminal: escapeTerminal,
    markup: escapeMarkup,
    Markdown: escapeMarkdown,
    CSV: escapeCsv,
    JSON: (text) => escapeJson(JSON.stringify(text)),
    // However the line is folded.
    iCalendar: (text) => escapeIcs(text).replaceAll('::', '\n::'),
    // There it always stands in quotes.
    DOT: (text) => `"${escapeDot(text)}"`,
    Mermaid: (text) => `"${escapeMermaid(text)}"`,
  };
  const texts = [
    ...Object.values(nastyTexts),
    '::error::x',
    '  ::error::x',
    'x\n::error::y',
    'x\r\t::stop::y',
    '###[error]x',
  ];

  it.each(Object.keys(media))('nothing in %s is a command', (name) => {
    for (const text of texts) expect(media[name]?.(text)).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('workflow commands', () => {
  it('keep their message and their properties', () => {
    expect(escapeWorkflowMessage('50 %\r\n::error::x')).toBe('50 %25%0A::error::x');
    expect(escapeWorkflowProperty('a,b:c')).toBe('a%2Cb%3Ac');
    expect(escapeWorkflowMessage(nastyText)).not.toMatch(hidden);
  });
});

it('takes linear time for every medium', () => {
  for (const sample of [' ', '=', '\t', ':', '::', '`', '[', '\\', '\u001b', 'a', '-', '"', '&', '\r']) {
    const text = sample.repeat(200_000);
    for (const escape of [
      visibleText,
      oneLine,
      escapeTerminal,
      escapeMarkup,
      escapeMarkdown,
      escapeCsv,
      escapeIcs,
      escapeJson,
    ]) {
      const start = performance.now();
      escape(text);
      expect(performance.now() - start, `${escape.name} of ${JSON.stringify(sample)}`).toBeLessThan(1000);
    }
  }
});
