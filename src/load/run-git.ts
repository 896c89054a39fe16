import { spawnSync } from 'node:child_process';
import type { Message } from '../model/language.ts';

/** What a call of git gave, or why it gave nothing. */
export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly code: number | null; readonly text: string; readonly isMissing: boolean };

/** The environment of the caller, which git needs for its path and the user's settings. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that would start other programs or look into other places; a register may come from a stranger. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];

/** Where a hook of git wants to work; here the folder alone says which repository is meant. */
const dropped = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_TRACE',
  'GIT_EXTERNAL_DIFF',
]);

/** Runs git in a folder, reading only: no lock, no prompt, no pager, no download, no program from the settings. */
export function runGit(
  folder: string,
  args: readonly string[],
  env: Environment,
  input = '',
  limit = 1 << 30,
): GitResult {
  const kept = Object.entries(env).filter(([name]) => !dropped.has(name));
  const run = spawnSync('git', ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: {
      ...Object.fromEntries(kept),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
    },
    input,
    maxBuffer: limit,
    windowsHide: true,
  });
  if (run.error === undefined && run.status === 0) return { ok: true, output: run.stdout };
  const isMissing = run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT';
  const text = run.error === undefined ? run.stderr.toString('utf8').trim() : run.error.message;
  return { ok: false, code: run.status, text, isMissing };
}

/** The folder of a register as seen from the root of its repository (`registry/`, or empty), or why there is none. */
export function repositoryPrefix(folder: string, env: Environment): string | Message {
  const result = runGit(folder, ['rev-parse', '--show-prefix'], env);
  if (result.ok) return result.output.toString('utf8').replace(/\n$/, '');
  if (result.isMissing) {
    return {
      de: 'Dazu muss git installiert sein; der Befehl „git“ wurde nicht gefunden.',
      en: 'This needs git; the command “git” was not found.',
    };
  }
  if (result.text.includes('dubious ownership')) {
    return {
      de: 'git liest diesen Ordner nicht, weil er einem anderen Benutzer gehört. Zulassen: git config --global --add safe.directory ORDNER',
      en: 'git does not read this folder because another user owns it. To allow it: git config --global --add safe.directory DIR',
    };
  }
  return {
    de: 'Das Register liegt in keinem git-Repository; einen früheren Stand gibt es nicht.',
    en: 'The register is in no git repository; there is no earlier revision.',
  };
}

/** The commit that a revision names, or why there is none. */
export function findCommit(folder: string, revision: string, env: Environment): string | Message {
  // What begins with a hyphen is no name of anything in git, but could be read as an option.
  const isName = revision !== '' && !revision.startsWith('-') && !/\p{Cc}/u.test(revision);
  const result = isName ? runGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], env) : undefined;
  const commit = result?.ok === true ? result.output.toString('utf8').trim() : '';
  // `^main` takes commits away instead of naming one.
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  const shallow = runGit(folder, ['rev-parse', '--is-shallow-repository'], env);
  if (shallow.ok && shallow.output.toString('utf8').trim() === 'true') {
    return {
      de: `Den Stand „${revision}“ gibt es hier nicht: Das Repository ist nur teilweise geholt (shallow clone). Vollständig holen: git fetch --unshallow; in GitLab CI GIT_DEPTH: 0, in GitHub Actions fetch-depth: 0.`,
      en: `The revision “${revision}” is not here: the repository is a shallow clone. Fetch all of it: git fetch --unshallow; in GitLab CI GIT_DEPTH: 0, in GitHub Actions fetch-depth: 0.`,
    };
  }
  return {
    de: `Den Stand „${revision}“ gibt es im Repository nicht (erwartet: ein Zweig, eine Marke oder ein Commit, z. B. origin/main).`,
    en: `There is no revision “${revision}” in the repository (expected: a branch, a tag or a commit, e.g. origin/main).`,
  };
}
