import { escapeJson } from '../text/escape/escape-json.ts';
import type { Report } from '../model/report.ts';

/** The report as JSON (`schemas/report.schema.json`): keys are never left out, null where there is nothing. */
export function writeJson(report: Report): string {
  const { tool, registry, asOf, examined, counts, findings } = report;
  const document = {
    schemaVersion: 1,
    tool,
    registry,
    asOf,
    examined,
    counts,
    diagnostics: findings.map(({ diagnostic }) => ({
      ...diagnostic,
      related: diagnostic.related.map(({ file, line, column, message }) => ({ file, line, column, message })),
    })),
  };
  return escapeJson(`${JSON.stringify(document, null, 2)}\n`);
}
