import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/all-rules.ts';
import { runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;

interface Finding {
  readonly rule: string;
  readonly message: string;
}

async function findings(registry: string, ...args: readonly string[]): Promise<readonly Finding[]> {
  const { stdout } = await runCli(['validate', '--registry', registry, '-f', 'json', ...args], { cwd: root });
  return (JSON.parse(stdout) as { diagnostics: readonly Finding[] }).diagnostics;
}

/** Registers in which exceptions name rules. */
const registers = [
  'registry',
  ...['exception-unused', 'exception-expired', 'reference-not-found'].flatMap((rule) =>
    readdirSync(join(root, 'tests/rules', rule), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map((example) => `tests/rules/${rule}/${example.name}`),
  ),
];

describe('--rule tells of a rule what a run of all rules tells of it', () => {
  it.each(registers)('%s', async (registry) => {
    const all = await findings(registry);
    for (const { id } of allRules) {
      const told = await findings(registry, '--rule', id);
      expect([id, told.filter(({ rule }) => rule === id)]).toEqual([id, all.filter(({ rule }) => rule === id)]);
    }
  });
});
