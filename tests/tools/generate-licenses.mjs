// Writes the list of licences that a test compares: a new one is seen in review, and one that does not fit fails.
import { writeFileSync } from 'node:fs';
import { licenseList } from './licenses.mjs';

writeFileSync(new URL('../package/licenses.txt', import.meta.url), licenseList());
