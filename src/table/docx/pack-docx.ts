import { Packer } from 'docx';
import type { Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../../model/dates.ts';

/** The oldest date that a ZIP archive can hold: the same in every file, whenever and wherever it is written. */
const oldest = '1980-01-01T00:00:00';
const relations = 'word/_rels/document.xml.rels';

/**
 * Packs a document so that the same content gives the same bytes: the library stamps the hour into the properties and
 * the archive, and draws the ids of links by lot.
 */
export async function packDocx(document: Document, asOf: Day): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const drawn = strFromU8(files[relations] ?? new Uint8Array()).matchAll(/ Id="(rId[a-z0-9_-]{21})"/g);
  const names = new Map(Array.from(drawn, ([, id = ''], at) => [id, `rIdLink${at + 1}`]));
  const settled = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const xml = strFromU8(bytes)
      .replace(/rId[a-z0-9_-]{21}(?=")/g, (id) => names.get(id) ?? id)
      .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`);
    return [path, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(settled), { mtime: new Date(oldest), level: 6 });
}
