// Runs whole processes in turn and compares them: what the benchmarks share.
import { spawnSync } from 'node:child_process';

// More certificates cost Node some 50 ms a start: nothing that we could mend, and nothing that we measure.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a process once: its time in milliseconds. Throws where it does not end as expected. */
export function timeProcess({ args, statuses = [0], environment = {} }) {
  const start = process.hrtime.bigint();
  const { status, signal } = spawnSync(process.execPath, args, { env: { ...env, ...environment }, stdio: 'ignore' });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!statuses.includes(status)) throw new Error(`${args.join(' ')}: exit ${status ?? signal}`);
  return ms;
}

/** The most memory that a process held at once, in MB. */
export function peakMemory({ args, environment = {} }) {
  const watch = new URL('report-memory.cjs', import.meta.url).pathname;
  const options = { env: { ...env, ...environment }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
  const { output } = spawnSync(process.execPath, ['--require', watch, ...args], options);
  return Number(String(output[3])) / 1024;
}

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Times all cases in turn, so that a busy minute of the machine hits all alike; the first round only warms the caches. */
export function timeAll(cases, runs) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, one] of Object.entries(cases)) {
      one.before?.();
      const ms = timeProcess(one);
      if (run > 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, { median: median(list), best: Math.min(...list) }]),
  );
}
