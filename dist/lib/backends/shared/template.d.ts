import { Document, type Node, Scalar, type ToStringOptions, YAMLSeq } from 'yaml';
/** A path in a template; a text as a step into a list picks the item whose `name` it is. */
type TemplatePath = readonly (string | number)[];
/** What `fillTemplate` puts in: every value goes through the YAML library, so that text stays text. */
export type Fill = {
    readonly set: TemplatePath;
    readonly to: unknown;
    readonly comment?: string | null;
} | {
    readonly remove: TemplatePath;
} | {
    readonly rename: TemplatePath;
    readonly to: string;
} | {
    readonly note: TemplatePath;
    readonly lines: readonly string[];
};
/**
 * Where a value of a template stands: start and end of the value, start of its key (or of itself, in a list), start of
 * that line, the line's indent, and whether the value is a map or list on lines of its own. Worked out by
 * scripts/index-template.mjs, so that no start-up pays for parsing templates.
 */
export type TemplatePlace = readonly [
    start: number,
    end: number,
    anchorStart: number,
    anchorEnd: number,
    lineStart: number,
    indent: number,
    block: 0 | 1
];
export interface EmbeddedTemplate {
    readonly text: string;
    /** By path, its steps joined by line feeds. */
    readonly places: Readonly<Record<string, TemplatePlace>>;
}
export interface Template extends EmbeddedTemplate {
    /** Prints values; one document for all, since making one costs more than printing. */
    readonly printer: Document<Node, false>;
    readonly options: ToStringOptions;
}
/**
 * A template ready to be filled. With `compat`, what is filled in is quoted where a YAML 1.1 reader such as GitLab's
 * would read it as something else (`yes`, `12:30:00`).
 */
export declare function readTemplate(embedded: EmbeddedTemplate, { compat, ...options }?: ToStringOptions & {
    readonly compat?: 'yaml-1.1';
}): Template;
/**
 * The template with every fill done. The rest of its text stays byte for byte, comments and blank lines included: a
 * third of the time that parsing, changing and printing a document takes. A removed key takes the comment lines above
 * it along. Fills inside a removed part are dropped. Throws on a path the template does not have.
 */
export declare function fillTemplate(template: Template, fills: readonly Fill[]): string;
/** A text that is always in single quotes, such as a cron. */
export declare function quoted(text: string): Scalar<string>;
/** A text of several lines after `|`; in double quotes where it begins with a blank, which `|` would take for indent. */
export declare function literal(text: string): Scalar<string>;
/** A list on one line. */
export declare function flow(items: readonly string[]): YAMLSeq;
export {};
