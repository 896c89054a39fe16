// The limit for a program in JavaScript: reads the same entries as JSON, parses them and judges them with the compiled validators.
import { readdirSync, readFileSync } from 'node:fs';
import { createJudges } from '../../src/yaml/generated/validators.js';

const [folder, mode] = process.argv.slice(2);
const kinds = { plans: 'plan', bodies: 'body', indicators: 'indicator', terms: 'term', areas: 'area', papers: 'paper' };
const judges = mode === 'read' ? undefined : createJudges();
let count = 0;
function walk(path, judge) {
  for (const item of readdirSync(path, { withFileTypes: true })) {
    const below = `${path}/${item.name}`;
    if (item.isDirectory()) walk(below, judge ?? judges?.[kinds[item.name]]);
    else {
      const text = readFileSync(below, 'utf8');
      count += text.length;
      if (judge === undefined) continue;
      const value = JSON.parse(text);
      for (const entry of Array.isArray(value) ? value : [value]) {
        if (!judge(entry)) throw new Error(`${below}: ${JSON.stringify(judge.errors)}`);
      }
    }
  }
}
walk(folder);
if (count === 0) throw new Error(`${folder} is empty`);
