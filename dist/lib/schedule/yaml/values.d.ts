/** YAML nodes to plain data: duplicate keys, aliases, tags and numbers by our own, linear rules. */
import { type Node } from 'yaml';
import { type AliasTargets, type Source } from './positions.js';
/** Stands where a value could not be read and a diagnostic says why; nothing more is to be said of it. */
export declare const UNREADABLE: unique symbol;
type Report = (start: number, end: number, problem: {
    code: string;
    message: string;
    hint?: string;
}) => void;
/** Reads `root`, reporting on nodes that begin before `brokenFrom` only. */
export declare function readValue(root: Node, source: Source, report: Report, brokenFrom: number): {
    readonly value: unknown;
    readonly aliases: AliasTargets;
};
/** Whether anything in a value could not be read. The value is as small as `readValue` makes it. */
export declare function holdsUnreadable(value: unknown): boolean;
export {};
