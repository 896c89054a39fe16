import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const official = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Readonly<
  Record<string, unknown>
>;
/** The official schema without the name of its dialect (draft 4), of which it uses nothing that later ones do not know. */
const sarifSchema: object = { ...official, $schema: undefined, id: undefined };
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  sarifSchema,
);

const beside = (name: string): string => readFileSync(new URL(`../report/${name}`, import.meta.url), 'utf8');
const isGitlab = new Ajv({ allErrors: true }).compile(JSON.parse(beside('gitlab.schema.json')) as object);
const junitSchema = beside('junit.xsd');

/** What is wrong with a text as SARIF 2.1.0, by the official schema. */
export function sarifErrors(text: string): readonly string[] {
  return isSarif(JSON.parse(text)) ? [] : (isSarif.errors ?? []).map((error) => JSON.stringify(error));
}

/** What is wrong with a text as a code quality report of GitLab. */
export function gitlabErrors(text: string): readonly string[] {
  return isGitlab(JSON.parse(text)) ? [] : (isGitlab.errors ?? []).map((error) => JSON.stringify(error));
}

/** What is wrong with a text as JUnit XML. */
export async function junitErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [junitSchema] });
  return errors.map(({ message }) => message);
}
