// Finds the place of every value in a template, so that src/backends/shared/template.ts can fill it without parsing.
import { isCollection, isMap, isSeq, parseDocument } from 'yaml';

/** Places by path (see TemplatePlace); list items are found by index and, if they have one, by `name`. */
export function indexTemplate(text) {
  const doc = parseDocument(text);
  if (doc.errors.length > 0 || doc.contents === null)
    throw new Error(`bad template: ${doc.errors[0]?.message}`);
  const places = {};
  visit(doc.contents, []);
  return places;

  function visit(node, path) {
    if (isMap(node)) {
      for (const { key, value } of node.items) if (value !== null) add([...path, key.value], value, key);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        add([...path, index], item, item);
        if (isMap(item) && item.has('name')) add([...path, item.get('name')], item, item);
      }
    }
  }

  function add(path, value, anchor) {
    const [start, end] = value.range;
    const [anchorStart, anchorEnd] = anchor.range;
    const lineStart = text.lastIndexOf('\n', anchorStart - 1) + 1;
    const indent = /^ */.exec(text.slice(lineStart))[0].length;
    const block = isCollection(value) && !value.flow ? 1 : 0;
    places[path.join('\n')] = [start, end, anchorStart, anchorEnd, lineStart, indent, block];
    visit(value, path);
  }
}
