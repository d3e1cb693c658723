import { Document, type ToStringOptions, visit } from 'yaml';
import { inertQuoted, needsQuotes } from '../../text/log.js';

/** A line of blanks alone; the library's block scalars lose some of them. */
const BLANK_LINE = /^ +\n|\n +\n/;

/** `value` as YAML, with control characters and workflow commands escaped. */
export function yamlText(
  value: unknown,
  options: ToStringOptions & { readonly compat?: 'yaml-1.1' },
): string {
  const { compat, ...layout } = options;
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    ...(compat === undefined ? {} : { compat }),
  });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && (needsQuotes(node.value) || BLANK_LINE.test(node.value)))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return inertQuoted(document.toString(layout));
}
