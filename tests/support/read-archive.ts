import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The text files in an archive by their paths; each XML file is read strictly on the way, so none is malformed. */
export function readArchive(bytes: Uint8Array): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const text = strFromU8(content);
    files.set(path, text);
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: true, fileName: path });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  }
  return files;
}

/** The names of the elements directly below the root, in their order. */
export function childrenOfRoot(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (depth === 1) names.push(name);
    depth++;
  });
  parser.on('closetag', () => depth--);
  parser.write(xml).close();
  return names;
}
