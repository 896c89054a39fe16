// Runs the built program many times in one process, as often as one process a run would be too slow. Reads a JSON list of
// {args, cwd} from the standard input; writes one line of JSON a run: {code, stdout, stderr, cpu, crash}, cpu in milliseconds.
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { runInThisContext } from 'node:vm';

const file = new URL('../../dist/plankreis.js', import.meta.url).pathname;
const bundle = runInThisContext(readFileSync(file, 'latin1'), { filename: file });
const { run } = bundle(createRequire(file), (name) => import(name));

/** A stream that keeps what is written to it, in the place of the process's own. */
function capture(name) {
  const chunks = [];
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.defineProperty(process, name, { value: Object.assign(stream, { fd: -1 }), configurable: true });
  return () => Buffer.concat(chunks).toString('utf8');
}

let crash = null;
const onCrash = (error) => {
  crash = String(error?.stack ?? error);
};
process.on('uncaughtException', onCrash);
process.on('unhandledRejection', onCrash);

const script = process.argv[1];
for (const { args, cwd } of JSON.parse(readFileSync(0, 'utf8'))) {
  const stdout = capture('stdout');
  const stderr = capture('stderr');
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  process.chdir(cwd);
  crash = null;
  const before = process.cpuUsage();
  await run().catch(onCrash);
  const { user, system } = process.cpuUsage(before);
  const line = `${JSON.stringify({ code: process.exitCode, stdout: stdout(), stderr: stderr(), cpu: (user + system) / 1000, crash })}\n`;
  for (let bytes = Buffer.from(line); bytes.length > 0;) bytes = bytes.subarray(writeSync(1, bytes));
}
process.exitCode = 0;
