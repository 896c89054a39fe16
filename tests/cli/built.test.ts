import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { runMany } from '../support/run-many.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Every example register of the rules, and the shipped one. */
const registers = readdirSync(join(root, 'tests/rules'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .flatMap((rule) =>
    readdirSync(join(root, 'tests/rules', rule.name)).map((name) => `tests/rules/${rule.name}/${name}`),
  )
  .filter((path) => /\/(?:good|bad)-[^/.]+$/.test(path))
  .concat('registry', 'tests/bad-inputs/files/bytes', 'tests/bad-inputs/files/values');

const commands = [
  ['validate', '-f', 'json'],
  ['conflicts', '--explain', '-f', 'json'],
];

describe('the built program says what its sources say', () => {
  it.each(commands.map((command) => [command.join(' '), command] as const))(
    '%s',
    { timeout: 240_000 },
    async (_, command) => {
      const argsOf = (registry: string): readonly string[] => [
        ...command,
        '--registry',
        registry,
        '--as-of',
        '2018-05-08',
      ];
      const built = await runMany(registers.map((registry) => ({ args: argsOf(registry), cwd: root })));
      for (const [index, registry] of registers.entries()) {
        const { code, stdout, stderr } = await runCli(argsOf(registry), { cwd: root });
        const { code: builtCode, stdout: builtOutput, stderr: builtErrors } = built[index] ?? {};
        expect([registry, builtCode, builtOutput, builtErrors]).toEqual([registry, code, stdout, stderr]);
      }
    },
  );
});
