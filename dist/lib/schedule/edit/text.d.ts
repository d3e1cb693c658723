/** Values as YAML text, for splicing into what a person wrote. */
export type ScalarStyle = 'plain' | 'single' | 'double';
/** One scalar on one line. Anything that is not safe in the wanted style comes in double quotes. */
export declare function scalarText(value: unknown, style: ScalarStyle, flow: boolean): string;
/** JSON's form, which is YAML's too; what JSON leaves bare and YAML does not is escaped as well. */
export declare function quoteDouble(text: string): string;
/** A value on one line: `[a, b]`, `{k: v}`; with `json` as JSON has it. */
export declare function flowText(value: unknown, json: boolean): string;
/** A value behind a key or dash in block style. */
export declare function onOneLine(value: unknown, style: ScalarStyle): string;
export declare function keyAsText(key: string, json: boolean): string;
/** Whether a value is written on lines of its own in block style: a collection with something in it. */
export declare function needsLines(value: unknown): value is object;
/** The lines of a map or list in block style, the first one without indentation. */
export declare function blockLines(value: object, indent: string): string[];
/** `key: value` in block style, without indentation. */
export declare function pairLines(key: string, value: unknown): string[];
/** A resource as a document of its own, as it is written into a file. */
export declare function resourceText(value: object): string;
