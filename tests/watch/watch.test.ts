import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Live } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { makeFolder } from '../support/run-cli.ts';

const plan = (id: string, more = ''): string => `id: ${id}\ntitle: ${id}\nno_duty: none\nlead: amt\n${more}`;
const files = {
  'plankreis.yaml': 'name: Beispiel\nrules: {entry-incomplete: off}\n',
  'bodies/amt.yaml': 'id: amt\nname: Amt für alles\n',
  'plans/a.yaml': plan('a'),
};

/** A run that goes on, with a keyboard. */
interface Watching {
  readonly root: string;
  /** Resolves with what was written since the last time, once it holds this text. */
  until(text: string): Promise<string>;
  /** What was written since then. */
  since(): string;
  press(key: string): void;
  signal(code: 130 | 143): void;
  readonly code: Promise<number>;
  /** Is anybody still listening to keys or signals? */
  isListening(): boolean;
}

function startWatch(
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
  isTerminal = true,
): Watching {
  const root = makeFolder({ ...files, ...more });
  let written = '';
  const keys = new Set<(key: string) => void>();
  const signals = new Set<(code: 130 | 143) => void>();
  const live: Live = {
    onKey: (listener) => {
      keys.add(listener);
      return () => void keys.delete(listener);
    },
    onSignal: (listener) => {
      signals.add(listener);
      return () => void signals.delete(listener);
    },
  };
  const output = {
    isTerminal,
    columns: 100,
    write: async (text: string | Uint8Array) => {
      written += String(text);
    },
  };
  const code = main(['validate', '--registry', root, '-f', 'compact', '--watch', ...args], {
    stdout: output,
    stderr: output,
    cwd: root,
    env: { NO_COLOR: '1' },
    now: () => new Date(),
    live,
  });
  return {
    root,
    until: async (text) => {
      for (let waited = 0; !written.includes(text) || !/Wartet auf|Waiting for/.test(written); waited += 10) {
        if (waited > 20_000) throw new Error(`“${text}” did not come; got: ${written}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const got = written;
      written = '';
      return got;
    },
    since: () => written,
    press: (key) => {
      for (const listener of keys) listener(key);
    },
    signal: (given) => {
      for (const listener of signals) listener(given);
    },
    code,
    isListening: () => keys.size + signals.size > 0,
  };
}

describe('--watch', () => {
  it('checks at once and after every change, and clears the terminal before it writes', async () => {
    const watching = startWatch();
    const first = await watching.until('0 Fehler');
    expect(first.startsWith('\u001b[2J\u001b[3J\u001b[H')).toBe(true);
    writeFileSync(join(watching.root, 'plans/a.yaml'), plan('a', 'involved: [fehlt]\n'));
    const second = await watching.until('reference-not-found');
    expect(second).toContain('plans/a.yaml:5:12: error reference-not-found');
    expect(second.match(/\u001b\[2J/g)?.length).toBeGreaterThan(0);
    writeFileSync(join(watching.root, 'plans/a.yaml'), plan('a'));
    await watching.until('0 Fehler');
    watching.press('q');
    expect(await watching.code).toBe(0);
    expect(watching.isListening()).toBe(false);
  });

  it('sees files that appear, move and go, in new folders too', async () => {
    const watching = startWatch();
    await watching.until('1 Planwerk');
    mkdirSync(join(watching.root, 'plans/neu/tief'), { recursive: true });
    writeFileSync(join(watching.root, 'plans/neu/tief/b.yaml'), plan('b'));
    await watching.until('2 Planwerken');
    renameSync(join(watching.root, 'plans/neu/tief/b.yaml'), join(watching.root, 'plans/falsch.yaml'));
    await watching.until('warning file-name');
    rmSync(join(watching.root, 'plans/falsch.yaml'));
    await watching.until('1 Planwerk,');
    watching.press('q');
    expect(await watching.code).toBe(0);
  });

  it('follows the settings, tells what is wrong with them, and goes on', async () => {
    const watching = startWatch();
    await watching.until('0 Fehler');
    writeFileSync(join(watching.root, 'plankreis.yaml'), 'rules: {gibtsnicht: off}\n');
    await watching.until('Die Regel „gibtsnicht“ gibt es nicht');
    writeFileSync(join(watching.root, 'plankreis.yaml'), files['plankreis.yaml']);
    await watching.until('0 Fehler');
    watching.press('q');
    expect(await watching.code).toBe(0);
  });

  it('follows a baseline that lies elsewhere', async () => {
    const elsewhere = join(makeFolder({ 'baseline.json': '{"schemaVersion":1,"findings":[]}\n' }), 'baseline.json');
    const broken = { 'plans/b.yaml': plan('b', 'involved: [fehlt]\n') };
    const watching = startWatch(['--baseline', elsewhere], broken);
    await watching.until('reference-not-found');
    rmSync(elsewhere);
    await watching.until('gibt es nicht (--baseline)');
    writeFileSync(elsewhere, '{}\n');
    await watching.until('Es fehlt die Liste „findings“');
    watching.press('q');
    expect(await watching.code).toBe(2);
  });

  it('takes no report that it writes into the register for a change', async () => {
    const watching = startWatch(['-f', 'json=bericht.json']);
    await watching.until('0 Fehler');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(watching.since()).toBe('');
    watching.press('q');
    await watching.code;
  });

  it('quits on q with the code of the last check, on Ctrl-C with 130, on a request to end with 143', async () => {
    const broken = { 'plans/b.yaml': plan('b', 'involved: [fehlt]\n') };
    const byQ = startWatch([], broken);
    await byQ.until('reference-not-found');
    byQ.press('x');
    byQ.press('q');
    expect(await byQ.code).toBe(1);
    const byKey = startWatch([], broken);
    await byKey.until('reference-not-found');
    byKey.press('\u0003');
    expect(await byKey.code).toBe(130);
    for (const code of [130, 143] as const) {
      const bySignal = startWatch([], broken);
      await bySignal.until('reference-not-found');
      bySignal.signal(code);
      expect(await bySignal.code).toBe(code);
      expect(bySignal.isListening()).toBe(false);
    }
  });

  it('clears nothing where the output is no terminal', async () => {
    const watching = startWatch([], {}, false);
    expect(await watching.until('0 Fehler')).not.toContain('\u001b');
    watching.press('q');
    await watching.code;
  });

  it('what is wrong with the call ends it at once', async () => {
    expect(await startWatch(['--rule', 'schema', '--fix']).code).toBe(2);
  });
});
