import type { CheckedFinding, Report, TextChange } from '../model/report.ts';
import type { Range } from '../model/source-file.ts';
import { escapeJson } from '../text/escape/escape-json.ts';
import { visibleText } from '../text/escape/visible-text.ts';
import { pathInRepository, type Style } from './reporter.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What the paths of files count from; which folder that is, the reader of the report knows. */
const base = '%SRCROOT%';

type Silenced = Report['silenced'][number];

/** The report as SARIF 2.1.0 (OASIS), with the rules' documentation, fixes, and silenced findings as suppressed ones. */
export function writeSarif(report: Report, style: Style): string {
  const { rules, indexOf } = sarifRules(style.language);
  const artifacts = new Map<string, number>();
  const place = (file: string, range: Range) => physicalLocation(pathInRepository(file, style), range, artifacts);
  // Either all results say whether they are suppressed, or none does (3.27.23).
  const tellsSuppressions = report.silenced.length > 0;
  const result = (finding: CheckedFinding | Silenced): object => ({
    ...describe(finding, indexOf, place, style),
    ...(tellsSuppressions ? { suppressions: 'by' in finding ? [suppression(finding)] : [] } : {}),
  });
  const results = [...report.findings.map(result), ...report.silenced.map(result)];
  const document = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            language: style.language,
            rules,
          },
        },
        automationDetails: { id: `plankreis/${style.pathPrefix === '' ? '' : `${visibleText(style.pathPrefix)}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { description: { text: rootOf[style.language] } } },
        invocations: [{ executionSuccessful: !report.findings.some(({ diagnostic }) => isFailure(diagnostic.rule)) }],
        artifacts: [...artifacts.keys()].map((uri) => ({ location: { uri, uriBaseId: base }, mimeType: 'text/yaml' })),
        results,
        properties: { asOf: report.asOf, examined: report.examined, counts: report.counts },
      },
    ],
  };
  return escapeJson(`${JSON.stringify(document, null, 2)}\n`);
}

const rootOf = { de: 'Die Wurzel des Repositorys.', en: 'The root of the repository.' };

const isFailure = (rule: string): boolean => rule === 'internal-error' || rule === 'file-unreadable';

type Place = (file: string, range: Range) => object;

function describe(
  finding: CheckedFinding | Silenced,
  indexOf: (rule: string) => number,
  place: Place,
  { language }: Style,
): object {
  const { diagnostic, changes = [] } = finding;
  const { rule, severity, message, help, file, entry, subject, path, related, fingerprint } = diagnostic;
  const related1 = related.map((other, index) => ({
    id: index + 1,
    message: { text: sarifText(other.message) },
    physicalLocation: place(other.file, other),
  }));
  const fixes = changes.length === 0 ? {} : { fixes: [fix(changes, place, fixWords[language])] };
  return {
    ruleId: rule,
    ruleIndex: indexOf(rule),
    level: sarifLevel[severity],
    kind: 'fail',
    message: { text: sarifText(help === null ? message : `${message}\n${help}`) },
    locations: [
      {
        physicalLocation: place(file, diagnostic),
        ...(entry === null ? {} : { logicalLocations: [logicalLocation(entry)] }),
      },
    ],
    ...(related1.length === 0 ? {} : { relatedLocations: related1 }),
    // The second name is the one that GitHub knows a finding again by.
    partialFingerprints: { 'plankreis/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...fixes,
    properties: { path: visibleText(path), subject: subject === null ? null : visibleText(subject) },
  };
}

const fixWords = { de: 'Berichtigen wie plankreis validate --fix', en: 'Mend as plankreis validate --fix does' };

/**
 * A message as SARIF reads it (3.11): braces around a number are a place for an argument, `[text](target)` is a link.
 * Neither may come out of data. Other braces and brackets stay readable for those who show the text as it is.
 */
function sarifText(text: string): string {
  const visible = visibleText(text, '\n').replace(/\](?=\()/g, '\\]');
  return /\{\d+\}|\{\{|\}\}/.test(visible) ? visible.replace(/[{}]/g, '$&$&') : visible;
}

function physicalLocation(path: string, range: Range, artifacts: Map<string, number>): object {
  const uri = uriOf(path);
  const index = artifacts.get(uri) ?? artifacts.size;
  artifacts.set(uri, index);
  return { artifactLocation: { uri, uriBaseId: base, index }, region: region(range) };
}

/** A path as a relative URI reference. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

function region({ line, column, endLine, endColumn }: Range): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function logicalLocation(entry: string): object {
  const split = entry.indexOf(':');
  return { name: visibleText(entry.slice(split + 1)), fullyQualifiedName: visibleText(entry), kind: 'object' };
}

function suppression({ by, reason }: Silenced): object {
  const justification = reason === null ? {} : { justification: visibleText(reason, '\n') };
  return { kind: by === 'exception' ? 'inSource' : 'external', status: 'accepted', ...justification };
}

function fix(changes: readonly TextChange[], place: Place, text: string): object {
  const files = [...new Set(changes.map(({ file }) => file))];
  return {
    description: { text },
    artifactChanges: files.map((file) => {
      const here = changes.filter((change) => change.file === file);
      const [first] = here;
      const location = first === undefined ? {} : place(file, first.range);
      return {
        artifactLocation: 'artifactLocation' in location ? location.artifactLocation : {},
        replacements: here.map((change) => ({
          deletedRegion: region(change.range),
          insertedContent: { text: change.text },
        })),
      };
    }),
  };
}
