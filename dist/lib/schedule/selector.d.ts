/** A Kubernetes label selector (kubernetes.io, "Labels and Selectors"): requirements that must all hold. */
export type Selector = (labels: Readonly<Record<string, string>>) => boolean;
/**
 * The selector that `text` says (`k=v`, `k!=v`, `k in (a,b)`, `k notin (a)`, `k`, `!k`, joined by commas), or what is
 * wrong with it. An empty text selects everything, as in Kubernetes.
 */
export declare function parseSelector(text: string): Selector | {
    readonly problem: string;
};
