import { isDeepStrictEqual } from 'node:util';
import { joinPath, type DataPath } from '../../src/model/source-file.ts';
import { judgeYaml } from '../../src/yaml/judge.ts';
import { createPlainLocator } from '../../src/yaml/locate-plain.ts';
import { createJudgingLocator } from '../../src/yaml/locate.ts';
import { scanYaml } from '../../src/yaml/scan.ts';
import { defaultLimits, type Limits } from '../../src/yaml/yaml-fault.ts';

/** What the scanner did with a text, and in what it differs from `yaml`: nothing, it is hoped. */
export interface Comparison {
  readonly isScanned: boolean;
  readonly difference?: string;
}

/** Reads a text with the scanner and with `yaml`: values, numbers as written, and all places must be the same. */
export function compareReaders(text: string, limits: Limits = defaultLimits): Comparison {
  const scanned = scanYaml(text, limits);
  if (scanned === undefined) return { isScanned: false };
  const judged = judgeYaml(text, limits);
  const difference = judged.ok
    ? (differenceOf('value', scanned.value, judged.value) ??
      differenceOf('warnings', scanned.warnings, judged.warnings) ??
      differenceOf('numberSources', [...scanned.numberSources], [...judged.numberSources]) ??
      differenceOfPlaces(text, judged.value))
    : `accepted what yaml refuses: ${judged.fault.message.en}`;
  return { isScanned: true, ...(difference === undefined ? {} : { difference }) };
}

function differenceOf(what: string, actual: unknown, expected: unknown): string | undefined {
  return isDeepStrictEqual(actual, expected)
    ? undefined
    : `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
}

function differenceOfPlaces(text: string, value: unknown): string | undefined {
  const plain = createPlainLocator(text);
  const judging = createJudgingLocator(text);
  if (plain === undefined) return 'places: declined';
  for (const path of [...pathsOf(value, ''), '/none', '/0/none', '/id/0']) {
    for (const on of ['value', 'key'] as const) {
      const difference = differenceOf(`place of the ${on} ${path}`, plain(path, on), judging(path, on));
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

/** The paths of a value and of everything in it. */
export function pathsOf(value: unknown, path: DataPath): DataPath[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsOf(item, joinPath(path, index)))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, joinPath(path, key)))];
}
