// Where the time of one run goes, by Node's own profiler: `npm run bench -- --profile`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints the functions in which most time is spent, with what they call. */
export function printProfile(args, most = 25) {
  const folder = mkdtempSync(join(tmpdir(), 'plankreis-profile-'));
  try {
    spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}`, ...args], {
      stdio: 'ignore',
    });
    const [file = ''] = readdirSync(folder);
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
    const totals = new Map();
    for (const [index, sample] of samples.entries()) {
      const seen = new Set();
      for (let id = sample; id !== undefined; id = parents.get(id)) {
        const { functionName } = byId.get(id).callFrame;
        if (functionName !== '' && !seen.has(functionName))
          totals.set(functionName, (totals.get(functionName) ?? 0) + timeDeltas[index] / 1000);
        seen.add(functionName);
      }
    }
    const rows = [...totals].sort((a, b) => b[1] - a[1]).slice(0, most);
    for (const [name, ms] of rows) console.log(`    ${ms.toFixed(1).padStart(9)} ms  ${name}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
