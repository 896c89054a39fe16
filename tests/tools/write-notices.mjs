// Writes dist/third-party-licenses.txt: what others have written is part of the bundle, and its licences ask to be kept with it.
import { writeFileSync } from 'node:fs';
import { licenseText, productionPackages } from './licenses.mjs';

const line = '-'.repeat(80);
const notices = productionPackages().map((item) => {
  // REUSE-IgnoreStart
  const head = `${item.name} ${item.version}\nSPDX-License-Identifier: ${item.license}`;
  // REUSE-IgnoreEnd
  const text = licenseText(item);
  return text === undefined ? head : `${head}\n\n${text.replaceAll('\r\n', '\n')}`;
});
writeFileSync(new URL('../../dist/third-party-licenses.txt', import.meta.url), `${notices.join(`\n\n${line}\n`)}\n`);
