declare const CODES: {
    readonly bold: 1;
    readonly red: 31;
    readonly green: 32;
    readonly yellow: 33;
    readonly cyan: 36;
    readonly dim: 2;
};
/** `text` in an ANSI colour (ECMA-48 SGR), or as it is where colour is off. */
export declare function paint(text: string, color: keyof typeof CODES, on: boolean): string;
/** `change` of everything in `text` but the colours that `paint` writes where it is `on`. */
export declare function unpainted(text: string, on: boolean, change: (text: string) => string): string;
export {};
