import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { reviewed } from './reviewed.ts';

const src = new URL('../../src/', import.meta.url).pathname;

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression of the program, by its file and how it is written there. */
function expressions(): ReadonlyMap<string, Expression> {
  const found = new Map<string, Expression>();
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue;
    const visitor = new Visitor({
      Literal: (node) => {
        if (!('regex' in node)) return;
        const { pattern, flags } = node.regex;
        found.set(`${path} /${pattern}/${flags}`, { pattern, flags });
      },
    });
    visitor.visit(parseSync(path, readFileSync(join(src, path), 'utf8')).program);
  }
  return found;
}

it(
  'no expression is known to take more than linear time, but where it is known why no text makes it take long',
  { timeout: 300_000 },
  () => {
    // The checker in this process: no Java, no program of its own.
    process.env['RECHECK_BACKEND'] = 'pure';
    const all = expressions();
    expect(all.size).toBeGreaterThan(100);
    const judged = new Map<string, string>();
    const doubtful = [...all].flatMap(([name, { pattern, flags }]) => {
      const key = `/${pattern}/${flags}`;
      const status =
        judged.get(key) ?? checkSync(pattern, flags.replace('v', 'u'), { checker: 'automaton', timeout: 5000 }).status;
      judged.set(key, status);
      return status === 'vulnerable' ? [name] : [];
    });
    expect(doubtful.filter((name) => !Object.hasOwn(reviewed, name))).toEqual([]);
    expect(Object.keys(reviewed).filter((name) => !all.has(name))).toEqual([]);
  },
);
