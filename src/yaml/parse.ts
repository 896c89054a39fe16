import { judgeYaml } from './judge.ts';
import type { ParseResult } from './parse-result.ts';
import { scanYaml } from './scan.ts';
import type { Limits } from './yaml-fault.ts';

export { composeDocument } from './judge.ts';

/**
 * Reads a text as one document of YAML 1.2 (core schema); dates stay texts. The first fault ends the reading. Loads the
 * package `yaml`: who reads many usual files asks `scanYaml` first, and imports this only for what it declines.
 */
export function parseYaml(text: string, limits: Limits): ParseResult {
  return scanYaml(text, limits) ?? judgeYaml(text, limits);
}
