import { scanYaml } from '../yaml/scan.ts';
import type { Limits } from '../yaml/yaml-fault.ts';
import { loadedJudge } from './judge-on-demand.ts';
import { LongTexts } from './long-texts.ts';
import type { RegisterTree } from './register-tree.ts';
import { DataSlimmer } from './slim-data.ts';
import { textsOf } from './unreadable.ts';

/** From how many files on a register is read in another way. What it holds is the same. */
export interface RegisterSizes {
  /** It pays to make the data of entries small. */
  readonly slim: number;
  /** It pays to leave long texts where they are. */
  readonly withoutTexts: number;
}

/** Making data small costs a little time, and saves more of it once there is much to be kept; reading texts again costs time. */
export const usualSizes: RegisterSizes = { slim: 2_000, withoutTexts: 20_000 };

/** What makes the data of a register of so many files small; undefined where it may stay as it is. */
export function createSlimmer(
  tree: RegisterTree,
  files: number,
  limits: Limits,
  sizes: RegisterSizes,
): DataSlimmer | undefined {
  if (files < sizes.slim) return undefined;
  if (files < sizes.withoutTexts) return new DataSlimmer();
  const fetchText = textsOf(tree, limits.fileSize);
  const readAgain = (path: string): unknown => {
    const text = fetchText(path);
    const parsed = scanYaml(text, limits) ?? loadedJudge()?.judgeYaml(text, limits);
    return parsed?.ok === true ? parsed.value : undefined;
  };
  return new DataSlimmer(new LongTexts(readAgain));
}
