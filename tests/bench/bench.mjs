// Times `validate` against bare Node, against the limit for JavaScript and against ajv-cli, in one run: `npm run bench [-- --sizes 300,10000 --runs 9]`.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { registerFiles, writeRegister } from './generate-register.mjs';
import { peakMemory, timeAll } from './measure.mjs';
import { printProfile } from './profile.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,10000' },
    runs: { type: 'string', default: '9' },
    profile: { type: 'boolean', default: false },
  },
});
const root = new URL('../../', import.meta.url).pathname;
const bin = join(root, 'bin/plankreis.js');
const reader = join(root, 'tests/bench/read-json.mjs');
const ajv = join(root, 'node_modules/ajv-cli/dist/index.js');
/** So many files ajv-cli can be waited for. */
const mostForAjv = 10_000;
/** The day of the generated registers: nothing in them is due. */
const day = '2018-05-08';

/** The same entries as JSON, in the same folders. */
function writeJson(folder, size) {
  for (const [path, text] of registerFiles(size)) {
    const target = join(folder, path.replace(/\.yaml$/, '.json'));
    mkdirSync(dirname(target), { recursive: true });
    if (path !== 'plankreis.yaml') writeFileSync(target, JSON.stringify(parse(text)));
  }
}

/** The plans alone, and as JSON, for it takes dates in YAML for times. */
const ajvArguments = (folder) => [
  ajv,
  'validate',
  '--spec=draft2020',
  '--strict=false',
  '--validate-formats=false',
  '-s',
  join(root, 'schemas/plan.schema.json'),
  '-r',
  join(root, 'schemas/common.schema.json'),
  '-d',
  join(folder, 'plans/**/*.json'),
];

const print = (name, { median, best }, base) =>
  console.log(
    `  ${name.padEnd(44)}${median.toFixed(0).padStart(8)} ms  × ${(median / base.median).toFixed(2).padStart(7)}   best × ${(best / base.best).toFixed(2)}`,
  );

const folder = mkdtempSync(join(tmpdir(), 'plankreis-bench-'));
const environment = { XDG_CACHE_HOME: join(folder, 'cache') };
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const at = (name) => join(folder, `${name}-${size}`);
    writeRegister(at('clean'), size);
    writeRegister(at('faulty'), size, { faulty: 0.02 });
    writeJson(at('json'), size);
    const validate = (name, ...more) => ({
      args: [bin, 'validate', '--registry', at(name), '--as-of', day, ...more],
      statuses: name === 'faulty' ? [1] : [0],
      environment,
    });
    const ask = (...args) => ({
      args: [bin, ...args, '--registry', at('clean'), '--as-of', day, '--no-cache'],
      environment,
    });
    const cases = {
      'bare node': { args: ['-e', '0'] },
      'reading all files': { args: [reader, at('clean'), 'read'] },
      'reading, JSON.parse, compiled validators': { args: [reader, at('json')] },
      ...(size <= mostForAjv && existsSync(ajv)
        ? { 'ajv-cli, plans only, as JSON': { args: ajvArguments(at('json')) } }
        : {}),
      'validate, cold, nothing found': validate('clean', '--no-cache'),
      'validate, cold, findings in 2 %': validate('faulty', '--no-cache'),
      'validate, unchanged': validate('clean'),
      ...(size <= 300 ? { overview: ask('overview'), due: ask('due'), conflicts: ask('conflicts') } : {}),
    };
    const times = timeAll(cases, Number(values.runs));
    console.log(`${size} entries`);
    for (const [name, time] of Object.entries(times)) print(name, time, times['bare node']);
    const [cold, limit] = ['validate, cold, nothing found', 'reading, JSON.parse, compiled validators'].map(
      (name) => times[name].median,
    );
    console.log(
      `  cold against the limit × ${(cold / limit).toFixed(2)}; time an entry ${((cold / size) * 1000).toFixed(0)} µs; peak memory ${peakMemory(cases['validate, cold, nothing found']).toFixed(0)} MB (bare node ${peakMemory(cases['bare node']).toFixed(0)} MB)`,
    );
    if (values.profile) printProfile(validate('clean', '--no-cache').args);
    for (const name of ['clean', 'faulty', 'json']) rmSync(at(name), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
