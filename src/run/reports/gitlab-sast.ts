import type { Severity } from '../../schedule/types.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { cutText, lineText } from '../../text/plain.js';
import type { FindingsMeta } from '../findings/findings.js';
import { fingerprint, type PlacedFinding } from '../findings/place.js';
import { fitting, GITLAB_BYTES, type ReportText } from './report.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  CRITICAL: 'Critical',
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
  INFO: 'Info',
};

// GitLab's schema requires a time, so a file without one gets an obviously wrong one.
const NO_TIME = '1970-01-01T00:00:00';
const IDENTIFIERS = 20;
/** How many escaped texts to cache. */
const ESCAPED = 2_000;
/** GitLab's limits; a solution may have 7,000 characters, and so may our descriptions (GitLab allows a million). */
const LONGEST = { name: 255, markdown: 7_000 };

/**
 * GitLab's SAST report, schema 15.2.1. `findings` are sorted worst first; those beyond `bytes` are left out and counted in the
 * report's messages. `description` and `solution` are escaped, since GitLab renders them as Markdown. `version` is ours. GitLab
 * resolves findings that a scanner no longer reports, so each `schedule` is its own scanner.
 */
export function toGitlabSast(
  findings: readonly PlacedFinding[],
  meta: FindingsMeta,
  version: string,
  bytes: number = GITLAB_BYTES,
  schedule?: string,
): ReportText {
  const ids = new Set<string>();
  // A rule repeats the same text thousands of times.
  const escaped = new Map<string, string>();
  const markdown = (text: string) => {
    const known = escaped.get(text) ?? escapeWithin(text, LONGEST.markdown);
    if (escaped.size < ESCAPED) escaped.set(text, known);
    return known;
  };
  const { pieces, included, cut } = fitting(findings, bytes - 10_000, (finding) =>
    JSON.stringify(vulnerability(finding, ids, markdown)),
  );
  const scan = JSON.stringify(scanObject(meta, version, cut, schedule));
  const head = `{"version":"15.2.1","schema":"https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.1/dist/sast-report-format.json","scan":${scan},"vulnerabilities":[`;
  return { pieces: [head, ...pieces, '\n]}\n'], included, cut };
}

function scanObject(meta: FindingsMeta, version: string, cut: number, schedule: string | undefined) {
  const time = scanTime(meta.timestamp);
  return {
    analyzer: { id: 'jmo-schedule', name: 'jmo-schedule', version, vendor: { name: 'JMo' } },
    scanner: {
      id: schedule === undefined ? 'jmo' : `jmo-${schedule}`,
      name: schedule === undefined ? 'JMo Security' : `JMo Security (${schedule})`,
      version: meta.jmoVersion ?? 'unknown',
      vendor: { name: 'JMo' },
    },
    type: 'sast',
    start_time: time,
    end_time: time,
    status: 'success',
    messages:
      cut === 0
        ? undefined
        : [{ level: 'warn', value: `${cut} findings were left out, the least severe: too large` }],
  };
}

/** GitLab requires seconds and no zone; times with an offset are converted to UTC. */
export function scanTime(timestamp: string | undefined): string {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?(?:Z|([+-]\d\d):?(\d\d))?$/i.exec(
    timestamp ?? '',
  );
  if (parts === null) return NO_TIME;
  const [, day, clock, hours = '+00', minutes = '00'] = parts;
  const time = new Date(`${day}T${clock}${hours}:${minutes}`);
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 19) : NO_TIME;
}

function vulnerability(finding: PlacedFinding, ids: Set<string>, markdown: (text: string) => string) {
  const { message, description, remediation, references, file, line, endLine } = finding;
  const unique = fingerprint(finding);
  const id = ids.has(finding.id) ? `${finding.id}-${unique}` : finding.id;
  ids.add(id);
  const signatures = [{ algorithm: 'hash', value: unique }];
  return {
    id,
    name: lineText(message, LONGEST.name),
    description: markdown(description || message),
    severity: SEVERITY[finding.severity],
    solution: remediation === '' ? undefined : markdown(remediation),
    identifiers: identifiers(finding),
    links: references.length === 0 ? undefined : references.map((url) => ({ url })),
    location: { file, start_line: line, end_line: endLine },
    tracking: {
      type: 'source',
      items: [{ file, start_line: line, end_line: endLine ?? line, signatures }],
    },
  };
}

/** GitLab identifies findings by the first one. */
function identifiers(finding: PlacedFinding) {
  const tool = finding.tool.toLowerCase().replace(/[^a-z\d]+/g, '_');
  return [
    { type: `jmo_${tool}_rule`, name: `${finding.tool} ${finding.rule}`, value: finding.rule },
    ...finding.cwe.map((name) => ({
      type: 'cwe',
      name,
      value: name.slice(4),
      url: `https://cwe.mitre.org/data/definitions/${name.slice(4)}.html`,
    })),
    ...finding.advisories.map((name) =>
      name.startsWith('CVE')
        ? { type: 'cve', name, value: name, url: `https://nvd.nist.gov/vuln/detail/${name}` }
        : { type: 'ghsa', name, value: name, url: `https://github.com/advisories/${name}` },
    ),
  ].slice(0, IDENTIFIERS);
}

/** Escaping makes text longer, so it is cut until the result fits. */
function escapeWithin(text: string, longest: number): string {
  for (let plain = text; ; plain = cutText(plain, Math.floor(plain.length * 0.7))) {
    const escaped = plain.split('\n').map(escapeMarkdown).join('\n');
    if (escaped.length <= longest) return escaped;
  }
}
