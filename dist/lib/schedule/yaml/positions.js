/** Offsets in a text, and YAML nodes in it, as lines and columns. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { findLineStarts } from '../../text/lines.js';
export function createSource(text, file) {
    const starts = findLineStarts(text);
    return {
        file,
        text,
        span(start, end = start) {
            const from = Math.max(0, Math.min(start, text.length));
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= from)
                    low = middle;
                else
                    high = middle - 1;
            }
            let lineEnd = starts[low + 1] ?? text.length;
            while (lineEnd > from && (text[lineEnd - 1] === '\n' || text[lineEnd - 1] === '\r'))
                lineEnd--;
            return {
                line: low + 1,
                column: from - starts[low] + 1,
                length: Math.max(0, Math.min(end, lineEnd) - from),
            };
        },
    };
}
/** The offsets of a node's text: of a block map its first key, of a block list its first dash. */
export function rangeOf(node) {
    const [start, end] = node.range ?? [0, 0];
    if (isMap(node) && !node.flow) {
        const key = node.items[0]?.key;
        return key?.range ? [key.range[0], key.range[1]] : [start, start];
    }
    if (isSeq(node) && !node.flow)
        return [start, start + 1];
    return [start, end];
}
/** The pair of a map under a text key; the last one, where a key is written twice. */
export function findPair(map, key) {
    if (!isMap(map))
        return undefined;
    const pairs = map.items;
    if (pairs.length <= 32)
        return pairs.findLast((pair) => isScalar(pair.key) && pair.key.value === key);
    let index = indexes.get(map);
    if (!index) {
        index = new Map(pairs.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
        indexes.set(map, index);
    }
    return index.get(key);
}
/** Of large maps: a problem with each key of one would otherwise cost its length squared. */
const indexes = new WeakMap();
/**
 * The offsets of the value (or the key) at `path` below `root`. Where the path is not in the text, its nearest parent's
 * key; where the value is empty, its key. The last step is the alias itself, not what it stands for.
 */
export function locate(root, aliases, path, part = 'value') {
    const { node, key } = findNode(root, aliases, path);
    const range = node?.range;
    const isEmpty = !range || range[0] === range[1];
    return rangeOf(part === 'key' || !node || isEmpty ? key : node);
}
/** The node at `path` and its key; without a node where the path is not in the text, and then its nearest parent's key. */
export function findNode(root, aliases, path) {
    let node = root;
    let key = root;
    for (const step of path) {
        const container = isAlias(node) ? aliases.get(node) : node;
        const pair = typeof step === 'string' ? findPair(container, step) : undefined;
        const item = typeof step === 'number' && isSeq(container) ? container.items[step] : undefined;
        if (!pair && !item)
            return { node: undefined, key };
        key = pair?.key ?? item;
        node = pair ? (pair.value ?? undefined) : item;
    }
    return { node, key };
}
