import type { Severity } from '../../schedule/types.js';

/** A finding of JMo's CommonFinding schema (1.0 to 1.2). All texts but the path are visible and short (see text/plain.ts). */
export interface Finding {
  /** JMo's fingerprint; ours if it is missing. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tool: string;
  /** The scanner's path with any characters: absolute, relative, a URL, an image; '' if there is none. */
  readonly path: string;
  /** Lines and columns from 1; absent if the scanner had none (JMo writes 0). */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  /** The column after the last character. */
  readonly endColumn?: number | undefined;
  readonly title: string;
  readonly message: string;
  readonly description: string;
  readonly remediation: string;
  /** Only http(s), in printable ASCII without `<` and `>`. */
  readonly references: readonly string[];
  readonly tags: readonly string[];
  /** `CWE-78`. */
  readonly cwe: readonly string[];
  /** `CVE-2024-3094`, `GHSA-…`. */
  readonly advisories: readonly string[];
  readonly cvss?: number | undefined;
  /** The line of code, whitespace collapsed; only for fingerprints, since it may contain a secret. */
  readonly code: string;
}
