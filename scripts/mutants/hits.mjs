// Finds out which tests run which statements: every statement says that it was reached.
import { parseSync, visitorKeys } from 'oxc-parser';

const UNMARKED = /^(Import|Export(All|Named|Default)Declaration|TS|FunctionDeclaration|ClassDeclaration)/;

/**
 * Where to mark the text of a module: the statements of each block, and the bodies of arrow functions without one.
 * In order of the text; `[start, end)`.
 */
function placesIn(file, text) {
  const places = [];
  const add = (node, arrow) => places.push({ start: node.start, end: node.end, arrow });
  const walk = (node) => {
    const body = Array.isArray(node.body) ? node.body : (node.consequent ?? []);
    if (/^(Program|BlockStatement|SwitchCase)$/.test(node.type)) {
      for (const statement of body)
        if (!UNMARKED.test(statement.type) && !statement.directive) add(statement, false);
    }
    if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') add(node.body, true);
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of [node[key]].flat()) if (child) walk(child);
    }
  };
  walk(parseSync(file, text).program);
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same module, telling `globalThis.mutantHits`, a Set, each place it comes to. */
export function withHits(file, text) {
  const edits = placesIn(file, text).flatMap(({ start, end, arrow }) => {
    const hit = `globalThis.mutantHits?.add(${JSON.stringify(placeName(file, start))})`;
    return arrow
      ? [
          { at: start, text: `(${hit},` },
          { at: end, text: ')' },
        ]
      : [{ at: start, text: `${hit};` }];
  });
  let marked = text;
  // From the end, so that offsets hold; the sort keeps what opens at a spot behind what closes there.
  for (const { at, text: put } of edits.sort((a, b) => b.at - a.at)) {
    marked = marked.slice(0, at) + put + marked.slice(at);
  }
  return `globalThis.mutantHits?.add(${JSON.stringify(wholeModule(file))});${marked}`;
}

/** For each change, the name under which {@link withHits} tells that its innermost place was reached. */
export function placesOf(file, text, mutants) {
  const places = placesIn(file, text);
  return mutants.map(({ start, end }) => {
    const inner = places.findLast((place) => place.start <= start && end <= place.end);
    return inner === undefined ? wholeModule(file) : placeName(file, inner.start);
  });
}

function placeName(file, start) {
  return `${file}:${start}`;
}

/** What no statement encloses, such as an exported table, runs as the module loads. */
function wholeModule(file) {
  return `${file}:load`;
}
