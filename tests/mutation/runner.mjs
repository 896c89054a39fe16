// Runs the tests of one mutant within a tenth of a second: in this process, all test files as one bundle whose modules
// are made anew for every mutant, by the packages that vitest itself is made of.
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  customMatchers,
} from '@vitest/expect';
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
chai.expect.extend(expect, customMatchers);
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

/** Modules of the layers below, which stay the same for all mutants, come from outside: they are made once. */
const keptModules = {
  name: 'kept-modules',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      const file = relative('', resolve(resolveDir, path));
      return kind !== 'entry-point' && isKept(file) ? { path: file, external: true } : undefined;
    });
  },
};
const isKept = (file) => folder.keep.some((layer) => file.startsWith(`src/${layer}/`));

const folder = folders[process.env['MUTATED_FOLDER']];

const compile = (options) =>
  build({
    // The copy in which Stryker has put the mutants: its process moves there after this module is loaded.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    ...options,
  });

const toScript = (text) => new Script(`(function (require, module, exports) {${text}\n})`);

function load(script) {
  const module = { exports: {} };
  script.runInThisContext()(requireForTests, module, module.exports);
  return module.exports;
}

/** Makes the modules that are kept, by their paths. */
async function makeKept() {
  const files = globbySync([...folder.keep.map((layer) => `src/${layer}/**/*.ts`), '!**/*.d.ts']);
  const contents = files.map((file, index) => `export * as m${index} from './${file}';`).join('\n');
  const { outputFiles } = await compile({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' } });
  const modules = load(toScript(outputFiles[0].text));
  for (const [index, file] of files.entries()) kept.set(file, modules[`m${index}`]);
}

/** Compiles the tests of the folder that is mutated: one bundle, in which each test file waits until it is asked for. */
async function compileTests() {
  const { tests, except = [] } = folder;
  const files = globbySync(tests, { ignore: except });
  const contents = files.map((file) => `exports[${JSON.stringify(file)}] = () => require('./${file}');`).join('\n');
  const { outputFiles, metafile } = await compile({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    metafile: true,
    plugins: [ownAddress, keptModules],
  });
  const modulesOf = new Map(files.map((file) => [file, neededBy(file, metafile.inputs)]));
  return { script: toScript(outputFiles[0].text), modulesOf, rulesOf: findRules(metafile.inputs) };
}

/** A file, and all that it needs, directly or by way of others. */
function neededBy(file, inputs) {
  const needed = new Set([file]);
  for (const one of needed) for (const { path } of inputs[one]?.imports ?? []) needed.add(path);
  return needed;
}

/** By file: the rules that need it, directly or by way of others. */
function findRules(inputs) {
  const rulesOf = new Map();
  for (const file of Object.keys(inputs)) {
    const id = /^src\/rules\/([\w-]+)\.ts$/.exec(file)?.[1];
    if (id === undefined || id === 'all-rules') continue;
    for (const one of neededBy(file, inputs)) rulesOf.set(one, (rulesOf.get(one) ?? new Set()).add(id));
  }
  return rulesOf;
}

/** The rule whose example a test is; undefined for a test of another kind. */
const ruleOfTest = (name) =>
  /^tests\/rules\/rules\.test\.ts › ([\w-]+) › |^tests\/faults\/faults\.test\.ts › [^›]* › ([\w-]+): /
    .exec(name)
    ?.slice(1)
    .find((id) => id !== undefined);

const requirePackage = createRequire(import.meta.url);
const kept = new Map();
const requireForTests = (name) => (name === 'vitest' ? vitest : (kept.get(name) ?? requirePackage(name)));

const fileOf = (id) => id.slice(0, id.indexOf(' › '));

/** Leaves out the tests that are not wanted, and suites that are then empty. */
function keepTests(suite, name, isWanted) {
  suite.tasks = suite.tasks.filter((task) => {
    const path = `${name} › ${task.name}`;
    if (task.type !== 'suite') return isWanted(task, path);
    keepTests(task, path, isWanted);
    return task.tasks.length > 0;
  });
}

/** Puts what costs little first. */
function sortTasks(tasks, costOf) {
  tasks.sort((a, b) => costOf(a) - costOf(b));
  for (const { tasks: inner } of tasks) if (inner !== undefined) sortTasks(inner, costOf);
}

class BundleRunner {
  state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  costs = new Map();

  async init() {
    await makeKept();
    Object.assign(this, await compileTests());
  }

  async dryRun() {
    this.state.activeMutant = undefined;
    this.state.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run({ isWanted: () => true });
    this.costs = new Map(result.tests?.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { ...result, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName, mutantActivation }) {
    this.state.hitLimit = hitLimit;
    this.state.hitCount = 0;
    this.state.mutantCoverage = { static: {}, perTest: {} };
    this.state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    // A rule is to be tested by its own examples; those of others would notice some mutants by chance, and cost much.
    const mutated = relative('', sandboxFileName);
    const rules = this.rulesOf.get(mutated) ?? new Set();
    const covering = testFilter === undefined ? undefined : new Set(testFilter);
    const isWanted = (name) => {
      const rule = ruleOfTest(name);
      return (covering?.has(name) ?? true) && (rule === undefined || rules.has(rule));
    };
    const result = await this.run({ isWanted, covering, mutated, mutant: activeMutant.id });
    return toMutantRunResult(determineHitLimitReached(this.state.hitCount, hitLimit) ?? result);
  }

  async run({ isWanted, covering, mutated, mutant }) {
    const { state, script, modulesOf, costs } = this;
    const wantedCosts = new Map();
    for (const id of covering ?? costs.keys()) {
      if (isWanted(id)) wantedCosts.set(fileOf(id), (wantedCosts.get(fileOf(id)) ?? 0) + (costs.get(id) ?? 0));
    }
    const costOfFile = (file) => wantedCosts.get(file) ?? 0;
    const files = [...modulesOf.keys()]
      .filter(
        (file) => mutated === undefined || (modulesOf.get(file).has(mutated) && (!covering || wantedCosts.has(file))),
      )
      .toSorted((a, b) => costOfFile(a) - costOfFile(b));
    let made;
    const costOf = (task) =>
      task.type === 'suite'
        ? task.tasks.reduce((sum, inner) => sum + costOf(inner), 0)
        : (costs.get(ids.get(task)) ?? 0);
    const tests = [];
    const ids = new Map();
    const fileNames = new Map([...modulesOf.keys()].map((file) => [resolve(file), file]));
    let isOver = false;
    const runner = {
      config,
      importFile(path, source) {
        if (source === 'setup') return;
        made ??= load(script);
        made[fileNames.get(path)]();
      },
      onCollected(collected) {
        for (const file of collected) {
          const isFit = (task, name) => {
            ids.set(task, name);
            return isWanted(name) && !folder.exceptTests?.some((end) => name.endsWith(end));
          };
          keepTests(file, fileNames.get(file.filepath), isFit);
          if (mutant !== undefined) sortTasks(file.tasks, costOf);
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
        isOver = mutant !== undefined && outcome === 'fail';
      },
    };
    const ended = [];
    for (const file of files) {
      if (isOver) break;
      ended.push(...(await startTests([resolve(file)], runner)));
    }
    const broken = isOver ? undefined : ended.find(({ result }) => result?.state === 'fail' && result.errors?.length);
    if (broken !== undefined) {
      const failureMessage = broken.result.errors[0].message;
      if (mutant === undefined) return { status: 'error', errorMessage: failureMessage };
      // Tests that cannot even be loaded notice the mutant.
      tests.push({ id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage });
    }
    return { status: 'complete', tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundles', BundleRunner)];
