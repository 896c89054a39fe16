import type { judgeYaml } from '../yaml/judge.ts';
import type { createJudgingLocator } from '../yaml/locate.ts';

/** What knows all of YAML, by way of the package `yaml`. */
export interface Judge {
  readonly judgeYaml: typeof judgeYaml;
  readonly createJudgingLocator: typeof createJudgingLocator;
}

let judge: Judge | undefined;

/** Loads the package `yaml`: it costs as much time as reading a thousand files, and most registers never need it. */
export async function loadJudge(): Promise<Judge> {
  if (judge === undefined) {
    const [{ judgeYaml }, { createJudgingLocator }] = await Promise.all([
      import('../yaml/judge.ts'),
      import('../yaml/locate.ts'),
    ]);
    judge = { judgeYaml, createJudgingLocator };
  }
  return judge;
}

/** The judge, if some text has needed it. */
export function loadedJudge(): Judge | undefined {
  return judge;
}
