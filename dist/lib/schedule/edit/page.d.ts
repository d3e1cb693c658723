/** The text around an edit: its lines, its columns, and what is said where an edit cannot be made. */
import type { Path } from '../diagnostic.js';
import { type DocumentTokens, type Sharing, type Token } from './tokens.js';
/** Replaces the text from `start` to `end` (offsets in UTF-16 units). */
export interface Splice {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Why a change cannot be made without touching something else. */
export interface Refusal {
    readonly offset: number;
    readonly code: 'shared-value' | 'cannot-edit';
    readonly message: string;
    readonly hint: string;
}
export interface Page {
    readonly text: string;
    /** The line break to write. */
    readonly newline: string;
    readonly sharing: Sharing;
    /** The document is JSON: keys and texts in double quotes. */
    readonly json: boolean;
}
export declare function openPage(text: string, tokens: DocumentTokens): Page;
/** The line break that a text uses: its first. */
export declare function newlineOf(text: string): string;
/** A flow map whose keys stand in double quotes. */
export declare function isJson(token: Token): boolean;
export declare function lineStart(text: string, at: number): number;
/** The end of the line that `at` is on, its line break not included. */
export declare function lineEnd(text: string, at: number): number;
/** The start of the next line, or the end of the text. */
export declare function nextLine(text: string, at: number): number;
/** The end of the line before the one that `at` is on; 0 on the first line. */
export declare function previousLineEnd(text: string, at: number): number;
/** Blanks as far as the text at `at` stands in from its line's start. */
export declare function indentOf(text: string, at: number): string;
/** The blanks that stand at `at`. */
export declare function blanksAt(text: string, at: number): string;
/** Whether nothing but blanks stands before `at` on its line. */
export declare function beginsLine(text: string, at: number): boolean;
/** The start of the comment lines right above the line that `at` is on, or of that line. */
export declare function withCommentsAbove(text: string, at: number): number;
export declare function cannotEdit(offset: number, path: Path): Refusal;
/** The refusal where a range goes that an alias outside of it still needs. */
export declare function refuseLeaving({ sharing }: Page, start: number, end: number, path: Path): Refusal | undefined;
export declare function shared(offset: number, path: Path): Refusal;
/** The text with every splice made; they do not overlap. */
export declare function applySplices(text: string, splices: readonly Splice[]): string;
