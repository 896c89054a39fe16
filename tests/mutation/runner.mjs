// Runs the tests of one mutant within a tenth of a second: in this process, each test file as one bundle whose modules
// are all made anew for every mutant, by the packages that vitest itself is made of.
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, startTests } from '@vitest/runner';
import { build } from 'esbuild';
import { globbySync } from 'globby';
import { folders } from './folders.mjs';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
const vitest = { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test: it };

const config = {
  root: '/',
  setupFiles: [],
  passWithNoTests: true,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
};

/** A bundle knows where each of its modules came from. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/tests\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

const folder = folders[process.env['MUTATED_FOLDER']];

/** Compiles the tests of the folder that is mutated. */
async function compileTests() {
  const { tests, except = [] } = folder;
  const entryPoints = globbySync(tests, { ignore: except });
  const bundles = new Map();
  for (const entry of entryPoints) {
    const { outputFiles } = await build({
      // The copy in which Stryker has put the mutants: its process moves there after this module is loaded.
      absWorkingDir: process.cwd(),
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      packages: 'external',
      supported: { 'dynamic-import': false },
      plugins: [ownAddress],
      logLevel: 'error',
    });
    bundles.set(resolve(entry), new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`));
  }
  return bundles;
}

const requirePackage = createRequire(import.meta.url);
const requireForTests = (name) => (name === 'vitest' ? vitest : requirePackage(name));

function listTests(tasks, names = []) {
  return tasks.flatMap((task) => {
    const path = [...names, task.name];
    return task.type === 'suite' ? listTests(task.tasks, path) : [{ task, name: path.join(' › ') }];
  });
}

/** Puts what costs little first, and before it what is named like the mutated file: they are the likeliest to notice. */
function sortTasks(tasks, own, costOf) {
  const isOther = ({ name }) => Number(!name.startsWith(own));
  tasks.sort((a, b) => isOther(a) - isOther(b) || costOf(a) - costOf(b));
  for (const { tasks: inner } of tasks) if (inner !== undefined) sortTasks(inner, own, costOf);
}

class BundleRunner {
  state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  costs = new Map();

  async init() {
    this.bundles = await compileTests();
  }

  async dryRun() {
    this.state.activeMutant = undefined;
    this.state.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run({});
    this.costs = new Map(result.tests?.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { ...result, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    this.state.hitLimit = hitLimit;
    this.state.hitCount = 0;
    this.state.mutantCoverage = { static: {}, perTest: {} };
    this.state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const own = /([^/]*)\.ts$/.exec(activeMutant.fileName)?.[1] ?? '';
    const result = await this.run({ wanted: testFilter, own, mutant: activeMutant.id, bail: true });
    return toMutantRunResult(determineHitLimitReached(this.state.hitCount, hitLimit) ?? result);
  }

  async run({ wanted, own, mutant, bail = false }) {
    const { state, bundles, costs } = this;
    const filter = wanted === undefined ? undefined : new Set(wanted);
    const idsOf = (file) => (wanted ?? [...costs.keys()]).filter((id) => id.startsWith(`${relative('', file)} › `));
    const costOfFile = (file) => idsOf(file).reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
    const files = [...bundles.keys()]
      .filter((file) => wanted === undefined || idsOf(file).length > 0)
      .toSorted((a, b) => costOfFile(a) - costOfFile(b));
    const costOf = (task) =>
      task.type === 'suite'
        ? task.tasks.reduce((sum, inner) => sum + costOf(inner), 0)
        : task.mode === 'skip'
          ? 0
          : (costs.get(ids.get(task)) ?? 0);
    const tests = [];
    const ids = new Map();
    let isOver = false;
    const runner = {
      config,
      importFile(path, source) {
        if (source === 'setup') return;
        const module = { exports: {} };
        bundles.get(path).runInThisContext()(requireForTests, module, module.exports);
      },
      onCollected(collected) {
        for (const file of collected) {
          for (const { task, name } of listTests(file.tasks, [relative('', file.filepath)])) {
            ids.set(task, name);
            const isUnfit = folder.exceptTests?.includes(task.name) ?? false;
            if (isUnfit || (filter !== undefined && !filter.has(name))) task.mode = 'skip';
          }
          if (own !== undefined) sortTasks(file.tasks, own, costOf);
        }
        state.activeMutant = mutant;
      },
      onBeforeRunTask(task) {
        if (isOver) task.mode = 'skip';
        state.currentTestId = ids.get(task);
      },
      onAfterRunTask(task) {
        state.currentTestId = undefined;
        const { state: outcome, duration = 0, errors } = task.result ?? {};
        if (outcome !== 'pass' && outcome !== 'fail') return;
        const id = ids.get(task);
        const common = { id, name: id, timeSpentMs: duration, fileName: task.file.filepath };
        if (outcome === 'pass') tests.push({ ...common, status: 0 });
        else tests.push({ ...common, status: 1, failureMessage: errors?.[0]?.message ?? 'failed' });
        isOver = bail && outcome === 'fail';
      },
    };
    const ended = [];
    for (const file of files) {
      if (isOver) break;
      if (mutant !== undefined && state.activeMutant !== mutant) state.activeMutant = undefined;
      ended.push(...(await startTests([file], runner)));
    }
    const broken = ended.find(({ result }) => result?.state === 'fail' && result.errors?.length);
    if (tests.length === 0 || (broken !== undefined && !isOver)) {
      const message = broken?.result.errors[0]?.message ?? 'no test ran';
      if (mutant === undefined) return { status: 'error', errorMessage: message };
      // Tests that cannot even be loaded notice the mutant.
      if (broken !== undefined) {
        return {
          status: 'complete',
          tests: [{ id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage: message }],
        };
      }
      return { status: 'error', errorMessage: message };
    }
    return { status: 'complete', tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundles', BundleRunner)];
