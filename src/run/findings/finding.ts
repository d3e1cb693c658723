import type { Severity } from '../../schedule/types.js';

/**
 * One finding of JMo's CommonFinding schema (1.0 to 1.2), its texts but for the path already visible and short (see
 * text/plain.ts).
 */
export interface Finding {
  /** JMo's fingerprint; made here where it is missing. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tool: string;
  /** As the scanner wrote it, any characters at all: absolute, relative, a URL, an image; '' where there is none. */
  readonly path: string;
  /** Lines and columns from 1; absent where the scanner had none (JMo writes 0). */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  /** The column after the last character. */
  readonly endColumn?: number | undefined;
  readonly title: string;
  readonly message: string;
  readonly description: string;
  readonly remediation: string;
  /** http(s) only, as printable ASCII without `<` and `>`. */
  readonly references: readonly string[];
  readonly tags: readonly string[];
  /** `CWE-78`. */
  readonly cwe: readonly string[];
  /** `CVE-2024-3094`, `GHSA-…`. */
  readonly advisories: readonly string[];
  readonly cvss?: number | undefined;
  /** The line of code it is about, white space collapsed: for fingerprints only, it may hold a secret. */
  readonly code: string;
}
