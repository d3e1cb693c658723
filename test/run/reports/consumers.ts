import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What each consumer refuses, as sentences; an empty list means that it accepts the file. */

interface Validator {
  (value: unknown): boolean;
  readonly errors: unknown;
}
interface Ajv6 {
  addMetaSchema(schema: unknown): void;
  compile(schema: unknown): Validator;
  errorsText(errors: unknown): string;
}

// The schema is draft-04, which its own package's ajv 6 supports and the current one does not.
const require = createRequire(import.meta.url);
const sarifPackage = require.resolve('@microsoft/jest-sarif');
const fromSarifPackage = createRequire(sarifPackage);
const Ajv: new (options: object) => Ajv6 = fromSarifPackage('ajv');
const ajv = new Ajv({ schemaId: 'auto', validateSchema: false });
ajv.addMetaSchema(fromSarifPackage('ajv/lib/refs/json-schema-draft-04.json'));
const schema = new URL('schemas/sarif-2.1.0-rtm.5.json', `file://${sarifPackage}`);
const validSarif = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Record<'startLine' | 'endLine' | 'startColumn' | 'endColumn', number | undefined>;
    };
  }[];
  readonly partialFingerprints: Record<string, string>;
  readonly baselineState?: string;
  readonly properties: { readonly severity: string; readonly tags?: string[] };
}
interface SarifRule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly tags: string[]; readonly 'security-severity': string };
}

export function parseSarif(text: string): { results: SarifResult[]; rules: SarifRule[] } {
  const [run] = JSON.parse(text).runs;
  return { results: run.results, rules: run.tool.driver.rules };
}

/** OASIS's schema, and GitHub's additional rules. @param isSecurity whether each rule has a score */
export function sarifProblems(text: string, isSecurity = true): string[] {
  if (validSarif(JSON.parse(text)) !== true) return [ajv.errorsText(validSarif.errors)];
  const { results, rules } = parseSarif(text);
  const problems: string[] = [];
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  must(results.length <= 25_000, 'too many results');
  must(new Set(rules.map(({ id }) => id)).size === rules.length, 'a rule twice');
  for (const rule of rules) {
    const { tags = [], 'security-severity': score }: Partial<SarifRule['properties']> = rule.properties ?? {};
    must(isSecurity ? Number(score) > 0 && Number(score) <= 10 : score === undefined, `score of ${rule.id}`);
    must(tags.length <= 10, `tags of ${rule.id}`);
    must((rule.name ?? rule.id).length <= 255 && rule.id.length <= 255, `name of ${rule.id}`);
    must(rule.name !== rule.id, `name of ${rule.id} repeats its id`);
    for (const part of ['shortDescription', 'fullDescription'] as const) {
      const { length } = rule[part].text;
      must(length > 0 && length <= 1024, `${part} of ${rule.id}`);
    }
    must(rule.help.text !== '' && rule.help.markdown !== '', `help of ${rule.id}`);
  }
  for (const result of results) {
    must(rules[result.ruleIndex]?.id === result.ruleId, 'ruleIndex');
    must(result.message.text !== '', 'message');
    const place = result.locations[0]?.physicalLocation;
    const { startLine = 0, endLine = startLine } = place?.region ?? {};
    must(startLine >= 1 && endLine >= startLine, `lines ${startLine} to ${endLine}`);
    must(
      isRelative(decodeURIComponent(place?.artifactLocation.uri ?? '')),
      `uri ${place?.artifactLocation.uri}`,
    );
  }
  const hashes = results.map(
    (result) => `${result.ruleId} ${result.partialFingerprints.primaryLocationLineHash}`,
  );
  must(new Set(hashes).size === hashes.length, 'fingerprints repeat');
  return problems;
}

function isRelative(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || /^[a-z][a-z\d+.-]*:\//i.test(path))
    return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** GitLab's sast-report-format 15.2.1, as far as it concerns this file. */
export function sastProblems(text: string): string[] {
  const report = JSON.parse(text);
  const problems: string[] = [];
  const must = (holds: unknown, problem: string) => {
    if (holds !== true) problems.push(problem);
  };
  const filled = (value: unknown) => typeof value === 'string' && value.length > 0;
  must(report.version === '15.2.1', 'version');
  for (const part of ['analyzer', 'scanner']) {
    const { id, name, version, vendor } = report.scan[part];
    must([id, name, version, vendor.name].every(filled), part);
  }
  must(report.scan.type === 'sast' && report.scan.status === 'success', 'type or status');
  for (const time of [report.scan.start_time, report.scan.end_time])
    must(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(time), `time ${time}`);
  const ids = new Set<string>();
  must(Array.isArray(report.vulnerabilities), 'vulnerabilities');
  for (const one of report.vulnerabilities) {
    must(filled(one.id) && !ids.has(one.id), `id ${one.id}`);
    ids.add(one.id);
    must(filled(one.name) && one.name.length <= 255, `name of ${one.id}`);
    must(filled(one.description) && one.description.length <= 1_048_576, `description of ${one.id}`);
    must(one.solution === undefined || one.solution.length <= 7_000, `solution of ${one.id}`);
    must(['Info', 'Low', 'Medium', 'High', 'Critical'].includes(one.severity), `severity of ${one.id}`);
    must(one.identifiers.length >= 1 && one.identifiers.length <= 20, `identifiers of ${one.id}`);
    for (const { type, name, value, url } of one.identifiers) {
      must([type, name, value].every(filled), `identifier of ${one.id}`);
      must(url === undefined || /^https?:\/\/.+/.test(url), `identifier url of ${one.id}`);
    }
    for (const { url } of one.links ?? []) must(/^https?:\/\/.+/.test(url), `link ${url}`);
    must(isRelative(one.location.file), `file ${one.location.file}`);
    must(one.location.start_line >= 1, `line of ${one.id}`);
    must((one.location.end_line ?? one.location.start_line) >= one.location.start_line, `end of ${one.id}`);
  }
  return problems;
}

export function codeQualityProblems(text: string): string[] {
  const issues = JSON.parse(text);
  const problems: string[] = [];
  if (text.startsWith('\uFEFF') || !Array.isArray(issues)) problems.push('not a list');
  const seen = new Set<string>();
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    const ok =
      description !== '' &&
      check_name !== '' &&
      /^(?:[\da-f]{32}|[\da-f]{64})$/.test(fingerprint) &&
      !seen.has(fingerprint) &&
      ['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) &&
      isRelative(location.path) &&
      Number.isInteger(location.lines.begin) &&
      location.lines.begin >= 1;
    if (!ok) problems.push(JSON.stringify({ description, fingerprint, severity, location }).slice(0, 300));
    seen.add(fingerprint);
  }
  return problems;
}
