/** YAML as the tokens it is written with, comments and blanks included: where an edit may cut and paste. */
import { CST } from 'yaml';
export type Token = CST.Token;
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
export type Item = CST.CollectionItem;
/** One document of a stream; offsets are those of the whole text. */
export interface DocumentTokens {
    readonly document: CST.Document;
    /** The `...` behind it. */
    readonly marker?: CST.DocumentEnd;
}
/** The documents of a text without its byte order mark. The text has been read before: nothing here is too deep. */
export declare function readTokens(text: string): DocumentTokens[];
export declare function isCollection(token: Token | null | undefined): token is Collection;
export declare function isMapping(token: Collection): token is CST.BlockMap | CST.FlowCollection;
export declare function isBlock(token: Collection): token is CST.BlockMap | CST.BlockSequence;
/** The items that stand for something: not the comments or the comma behind the last one. */
export declare function itemsOf(collection: Collection): Item[];
export declare function hasToken(tokens: readonly Token[] | undefined, ...types: readonly string[]): boolean;
/** The item of a map under a key (the last one, as when it is read), or of a list at an index. */
export declare function findItem(collection: Collection, step: string | number): Item | undefined;
export declare function keyText(item: Item): string | undefined;
/** What an item holds: in a flow list that is what the parser calls its key. */
export declare function itemValue(collection: Collection, item: Item): Token | undefined;
/** The tokens between a key (or dash) and its value, where anchors and tags of the value stand. */
export declare function propertiesOf(collection: Collection, item: Item): readonly CST.SourceToken[];
/** Where an item begins: its dash, its key's anchor, or its key. */
export declare function startOf(item: Item): number;
/** Where an item's own text ends, a comment behind it not included. */
export declare function endOf(item: Item): number;
/** Where a value's text begins: of a block map its first item. */
export declare function contentStart(token: Token): number;
/** Where a value's text ends. Of a block scalar that is its last line with text, or its header; with `+` its last line. */
export declare function contentEnd(token: Token): number;
/** A comment behind the header of a block scalar, with the blanks before it. */
export declare function headerComment(token: Token): string;
/** Which alias stands for which anchor, by offset. */
export interface Sharing {
    /** Offsets of the aliases that refer to the anchor at this offset. */
    aliasesOf(anchor: number): readonly number[];
    /** Offsets of the anchors in a range. */
    anchorsIn(start: number, end: number): readonly number[];
}
export declare function findSharing({ document }: DocumentTokens): Sharing;
