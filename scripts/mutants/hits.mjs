// Finds out which tests run which statements: each statement reports when it is reached.
import { parseSync, visitorKeys } from 'oxc-parser';

const UNMARKED = /^(Import|Export(All|Named|Default)Declaration|TS|FunctionDeclaration|ClassDeclaration)/;

/** The places to mark in a module, in the text's order: statements of blocks, and bodies of arrow functions; `[start, end)`. */
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

/** The module with code that adds each place it reaches to `globalThis.mutantHits`, a Set. */
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
  // From the end, so that offsets stay valid; at the same offset, what closes comes before what opens.
  for (const { at, text: put } of edits.sort((a, b) => b.at - a.at)) {
    marked = marked.slice(0, at) + put + marked.slice(at);
  }
  return `globalThis.mutantHits?.add(${JSON.stringify(wholeModule(file))});${marked}`;
}

/** For each change, the name that {@link withHits} reports for its innermost place. */
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

/** Code outside of statements, such as an exported table, runs when the module loads. */
function wholeModule(file) {
  return `${file}:load`;
}
