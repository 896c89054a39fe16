import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** What a module loads at once: its imports of values, neither types nor what `import()` loads later. */
function importsOf(source: string): readonly string[] {
  const text = readFileSync(root + source, 'utf8');
  const names = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'|^import '([^']+)'/gm)];
  return names.map((match) => match[1] ?? match[2] ?? '');
}

/** The way from a module to a package, if it is loaded at once. */
function wayTo(name: string, from: string, seen = new Set<string>()): readonly string[] | undefined {
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of importsOf(from)) {
    if (next === name) return [from, name];
    if (!next.startsWith('.') || !next.endsWith('.ts')) continue;
    const way = wayTo(name, posix.join(posix.dirname(from), next), seen);
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}

describe('the package yaml', () => {
  it.each(['src/cli/run.ts', 'src/cli/commands/validate.ts', 'src/load/load-register.ts', 'src/load/read-entries.ts'])(
    'is not loaded with %s, but by the first text that needs it',
    (source) => {
      expect(wayTo('yaml', source)).toBeUndefined();
    },
  );

  it('is found by this test where it is loaded', () => {
    expect(wayTo('yaml', 'src/yaml/parse.ts')?.at(-1)).toBe('yaml');
  });
});
