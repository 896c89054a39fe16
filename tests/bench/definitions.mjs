// How the time for comparing definitions grows: plans that each bring a definition of their own for one of 500 indicators.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, timeProcess } from './measure.mjs';

const { values } = parseArgs({
  options: { plans: { type: 'string', default: '2500,5000,10000' }, runs: { type: 'string', default: '3' } },
});
const bin = new URL('../../bin/plankreis.js', import.meta.url).pathname;
const indicators = 500;
const people = [
  'Kinder',
  'Jugendlichen',
  'Arbeitslosen',
  'Ausländer',
  'Wohngeldempfänger',
  'Pflegebedürftigen',
  'Auszubildenden',
];
const bases = [
  'an allen Einwohnern',
  'je 1.000 Einwohner',
  'an der Bevölkerung mit Hauptwohnsitz',
  'in Prozent der Wohnbevölkerung',
];

/** No two plans say it in the same words; every third one means something else. */
function ownDefinition(plan) {
  const group = people[(plan % indicators) % people.length];
  const age = plan % 3 === 0 ? 15 : 18;
  return `Anteil der ${group} unter ${age} Jahren im Planungsraum ${plan} ${bases[plan % bases.length]} zum 31.12.`;
}

function writePlans(folder, plans) {
  for (const name of ['plans', 'indicators']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'plankreis.yaml'), 'name: Definitionen\n');
  for (let index = 0; index < indicators; index++) {
    writeFileSync(join(folder, `indicators/i-${index}.yaml`), `id: i-${index}\nname: Quote ${index}\n`);
  }
  for (let plan = 0; plan < plans; plan++) {
    const text = `id: p-${plan}\ntitle: Planwerk ${plan}\nindicators:\n  - indicator: i-${plan % indicators}\n    definition: {text: "${ownDefinition(plan)}"}\n`;
    writeFileSync(join(folder, `plans/p-${plan}.yaml`), text);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'plankreis-definitions-'));
try {
  const sizes = values.plans.split(',').map(Number);
  const times = new Map(sizes.map((plans) => [plans, []]));
  for (const plans of sizes) writePlans(join(folder, String(plans)), plans);
  // In turn, so that a busy minute of the machine hits all alike.
  for (let run = 0; run < Number(values.runs); run++) {
    for (const plans of sizes) {
      const args = [
        bin,
        'validate',
        '--registry',
        join(folder, String(plans)),
        '--rule',
        'definition-conflict',
        '--no-cache',
        '-q',
        '-f',
        'compact',
      ];
      times.get(plans).push(timeProcess({ args }));
    }
  }
  const first = median(times.get(sizes[0])) / sizes[0];
  console.log(`${indicators} indicators, every plan with its own definition`);
  for (const [plans, list] of times) {
    const each = median(list) / plans;
    console.log(
      `  ${String(plans).padStart(6)} plans ${median(list).toFixed(0).padStart(7)} ms  ${(each * 1000).toFixed(0).padStart(5)} µs a plan  × ${(each / first).toFixed(2)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
