/** Targets by their flag; `image` and `url` may be given as often as needed. */
export declare const TARGETS: Readonly<Record<string, string>>;
