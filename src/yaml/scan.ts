import { hasUsualCharacters } from './check-characters.ts';
import type { ParsedText } from './parse-result.ts';
import type { Place } from './place.ts';
import { scanNode } from './scan-block.ts';
import { declined, expectLineEnd, isMarker, lineEndFrom, nextLine, passOver, type Scan } from './scan-state.ts';
import type { Limits } from './yaml-fault.ts';

/**
 * Reads the usual file fast: block collections, texts with and without quotes, `|` and `>`, simple `[…]` and `{…}`, comments.
 * Whatever is unusual, faulty or over a limit it declines (undefined); what it answers is what `judgeYaml` answers.
 */
export function scanYaml(text: string, limits: Limits): ParsedText | undefined {
  let scan = createScan(text, limits, false);
  let value = scan === undefined ? undefined : read(scan);
  // Few files have numbers that must be known as they were written: only these are read again with paths.
  if (scan?.hasOddNumbers === true && value !== undefined) {
    scan = createScan(text, limits, true);
    value = scan === undefined ? undefined : read(scan);
  }
  return scan === undefined || value === undefined
    ? undefined
    : { ok: true, value, numberSources: scan.numberSources, warnings: [] };
}

/**
 * Reads the usual file once more for its places; undefined where `scanYaml` declines. Offsets count in the text with LF
 * alone at the ends of lines, which leaves lines and columns as they are.
 */
export function scanPlaces(text: string, limits: Limits): { readonly place: Place; readonly text: string } | undefined {
  const scan = createScan(text, limits, true);
  if (scan === undefined || read(scan) === undefined || scan.place === undefined) return undefined;
  return { place: scan.place, text: scan.text };
}

/** The whole text, or undefined where it is unusual or faulty. */
function read(scan: Scan): object | undefined {
  try {
    firstLine(scan);
    if (scan.indent !== 0) return undefined;
    const value = scanNode(scan, -1);
    // A file that is one text has forgotten its keys.
    return scan.pos === scan.text.length && typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error === declined) return undefined;
    throw error;
  }
}

function createScan(source: string, limits: Limits, isRecording: boolean): Scan | undefined {
  if (!hasUsualCharacters(source) || source.includes('\t')) return undefined;
  const text = source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
  if (text.includes('\r')) return undefined;
  return {
    text,
    limits,
    pos: 0,
    lineStart: 0,
    lineEnd: text.charCodeAt(0) === 0xfeff ? 0 : -1,
    indent: -1,
    blankLines: 0,
    sawComment: false,
    nextColon: -1,
    nextHash: -1,
    nextBackslash: -1,
    depth: 0,
    isRecording,
    path: [],
    numberSources: new Map(),
    hasOddNumbers: false,
    place: undefined,
  };
}

/** Goes to the first line that says something, over one `---`. */
function firstLine(scan: Scan): void {
  const start = passOver(scan);
  if (start === scan.pos && isMarker(scan.text, start, 45)) {
    scan.lineStart = start;
    scan.lineEnd = lineEndFrom(scan.text, start);
    expectLineEnd(scan, start + 3);
  } else scan.lineEnd = start - 1;
  nextLine(scan);
}
