/** Kubernetes' rules for names, labels and annotations (its "Object names and IDs" and "Labels and selectors" pages). */
import { type Problem } from '../problem.js';
import type { Complaint, TextRule } from './text-rules.js';
/** A CronJob's limit: eleven of Kubernetes' 63 characters are kept for the suffix of its jobs. */
export declare const MAX_NAME = 52;
export declare const NAME_PATTERN: string;
/** `metadata.name`: a DNS-1123 subdomain. */
export declare const scheduleName: TextRule;
/** A label's or annotation's key: `name` or `prefix/name`. */
export declare function checkQualifiedName(key: string): Complaint | undefined;
/** A label's value; it may be empty. */
export declare function checkLabelValue(value: string): Complaint | undefined;
/** `metadata.labels`, as far as its keys and values are text. */
export declare function checkLabels(labels: unknown): Problem[];
/** `metadata.annotations`: free text of several lines, but with an end. */
export declare function checkAnnotations(annotations: unknown): Problem[];
