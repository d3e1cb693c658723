/** Text to YAML documents, with everything wrong at YAML's own level as diagnostics. */
import { type Node } from 'yaml';
import type { Diagnostic } from '../diagnostic.js';
import { type AliasTargets, type Source } from './positions.js';
/** Bytes of UTF-8, or for a string its UTF-16 units. A schedule takes about 1 KiB. */
export declare const MAX_FILE_SIZE: number;
export interface YamlDocument {
    readonly root: Node;
    readonly aliases: AliasTargets;
    /** Plain data; `UNREADABLE` (see yaml-values.ts) where a diagnostic has been given already. */
    readonly value: unknown;
    /** Nothing from this offset on can be trusted: the syntax broke here. */
    readonly brokenFrom?: number;
}
export interface YamlStream {
    readonly source: Source;
    /** Without the empty ones. */
    readonly documents: readonly YamlDocument[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads a stream of YAML 1.2 documents (core schema: timestamps stay text). Never throws for any input. */
export declare function readDocuments(input: string | Uint8Array, file: string): YamlStream;
/**
 * The documents of a file that is no resource file, such as a pipeline, as plain data that holds itself nowhere. Undefined
 * where they can't be read, or not without taking much memory: then nothing is known of them.
 */
export declare function readForeignDocuments(text: string, version: '1.1' | '1.2'): unknown[] | undefined;
