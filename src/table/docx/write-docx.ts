import { Document, Footer, HeadingLevel, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Language } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import { fitPaper } from '../fit-paper.ts';
import type { TableStyle } from '../table-format.ts';
import { emptyWords, statusLine } from '../words.ts';
import { docxTable } from './docx-table.ts';
import { docxText } from './docx-text.ts';
import { packDocx } from './pack-docx.ts';

/** A4 across, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 794 };
const across = page.height - 2 * page.margin;
/** What fits beside each other in 8 points, and in 10 where there is little. */
const [dense, roomy] = [178, 142];

/** Writes a table as a Word document across A4 with a real table, whose head stands on every page. */
export async function writeDocx(table: Table, style: TableStyle): Promise<Uint8Array> {
  const { language } = style;
  const paper = fitPaper(table, language, dense);
  const size = paper.natural <= roomy ? 20 : 16;
  const small = (text: string): Paragraph => new Paragraph({ style: 'About', children: [new TextRun(docxText(text))] });
  const about = [...(table.subtitle === undefined ? [] : [table.subtitle]), statusLine(table, style.asOf, language)];
  const sentences = (texts: readonly string[] = []): Paragraph[] =>
    texts.map((text) => new Paragraph({ children: [new TextRun(docxText(text))] }));
  const document = new Document({
    ...docxDesign(language),
    title: docxText(table.title),
    ...(table.subtitle !== undefined && { subject: docxText(table.subtitle) }),
    sections: [
      {
        ...acrossPage(table.title, language),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(docxText(table.title))] }),
          small(about.join(' · ')),
          ...sentences(table.summary),
          ...(table.rows.length === 0
            ? sentences([emptyWords(table, language)])
            : [docxTable(table, paper, { language, across, size }), new Paragraph({ style: 'About', children: [] })]),
          ...(paper.droppedWords === undefined ? [] : [small(paper.droppedWords)]),
          ...(table.notes ?? []).map(small),
        ],
      },
    ],
  });
  return packDocx(document, style.asOf);
}

/** A section across A4 whose foot names the document and numbers its pages. */
export function acrossPage(title: string, language: Language): Omit<ISectionOptions, 'children'> {
  const words = language === 'de' ? ['Seite ', ' von '] : ['Page ', ' of '];
  const numbers = [words[0] ?? '', PageNumber.CURRENT, words[1] ?? '', PageNumber.TOTAL_PAGES];
  const foot = new Paragraph({
    style: 'Foot',
    tabStops: [{ type: TabStopType.RIGHT, position: across }],
    children: [new TextRun(docxText(title)), new TextRun({ children: ['\t', ...numbers] })],
  });
  const { margin } = page;
  return {
    properties: {
      page: {
        // The library turns width and height round by itself.
        size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
        margin: { top: margin, right: margin, bottom: margin, left: margin, header: 400, footer: 400 },
      },
    },
    footers: { default: new Footer({ children: [foot] }) },
  };
}

/** Language, hyphenation and styles of a document. */
export function docxDesign(
  language: Language,
): Pick<ConstructorParameters<typeof Document>[0], 'creator' | 'lastModifiedBy' | 'styles' | 'hyphenation'> {
  const font = 'Calibri';
  const ink = '17202B';
  return {
    creator: 'plankreis',
    lastModifiedBy: 'plankreis',
    hyphenation: { autoHyphenation: true, hyphenationZone: 280, doNotHyphenateCaps: true },
    styles: {
      default: {
        document: {
          run: { font, size: 20, color: ink, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { font, size: 36, bold: true, color: ink }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { font, size: 28, bold: true, color: ink },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        heading2: {
          run: { font, size: 24, bold: true, color: ink },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
        hyperlink: { run: { color: '0A58A6', underline: { type: 'none' } } },
      },
      paragraphStyles: [
        { id: 'About', name: 'About', basedOn: 'Normal', run: { size: 18, color: '545F6E' } },
        { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 16, color: '545F6E' } },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          paragraph: { spacing: { before: 20, after: 20, line: 240 } },
        },
      ],
    },
  };
}
