import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/run-cli.ts';

const script = '/usr/bin/script';
const bin = new URL('../../bin/plankreis.js', import.meta.url).pathname;
const plan = 'id: a\ntitle: A\nno_duty: none\nlead: amt\n';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

/** Starts the program on a terminal of its own, and gives what it shows, a way to type, and its exit code. */
function onTerminal(root: string): {
  until: (pattern: RegExp) => Promise<string>;
  type: (keys: string) => void;
  code: Promise<number | null>;
} {
  const command = `'${process.execPath}' '${bin}' validate --registry '${root}' -f compact --watch`;
  const child = spawn(script, ['-qefc', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
  started.push(child);
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
  return {
    until: async (pattern) => {
      for (let waited = 0; !pattern.test(shown); waited += 20) {
        if (waited > 30_000) throw new Error(`“${pattern.source}” did not come; got: ${shown}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const got = shown;
      shown = '';
      return got;
    },
    type: (keys) => child.stdin.write(keys),
    code: new Promise((resolve) => child.on('close', resolve)),
  };
}

describe.runIf(existsSync(script))('--watch on a real terminal', () => {
  const files = {
    'plankreis.yaml': 'rules: {entry-incomplete: off}\n',
    'bodies/amt.yaml': 'id: amt\nname: Amt\n',
    'plans/a.yaml': plan,
  };

  it('checks again, and quits on q', async () => {
    const root = makeFolder(files);
    const terminal = onTerminal(root);
    expect(await terminal.until(/q beendet/)).toContain('\u001b[2J');
    writeFileSync(join(root, 'plans/a.yaml'), `${plan}involved: [fehlt]\n`);
    await terminal.until(/reference-not-found[^]*q beendet/);
    terminal.type('q');
    expect(await terminal.code).toBe(1);
  });

  it('quits on Ctrl-C with 130', async () => {
    const terminal = onTerminal(makeFolder(files));
    await terminal.until(/q beendet/);
    terminal.type('\u0003');
    expect(await terminal.code).toBe(130);
  });
});
