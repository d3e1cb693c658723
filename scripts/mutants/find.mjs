// Finds places in a module that can be broken on purpose, and how.
import { parseSync, visitorKeys } from 'oxc-parser';
import { regexChanges } from './regex.mjs';

const OTHER_OPERATORS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
};
const OTHER_METHODS = { some: 'every', every: 'some', min: 'max', max: 'min' };
const OTHER_ENDS = { startsWith: 'endsWith', endsWith: 'startsWith' };

/** Fields with text for people, whose words do not affect behaviour. */
const PROSE_FIELDS = new Set(['message', 'hint', 'description', 'summary', 'title']);
/** A sentence or a part of one: three words in a row, or one between blanks. */
const PROSE = /[A-Za-z'’]{2,},? [a-z'’]+,? [a-z'’]+|^ [a-z'’]+ $/;
/** Subtrees that disappear with the types, and names that are not values. */
const NO_BEHAVIOUR = /^(TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import|ExportAll)/;

/**
 * The changes to try, in the text's order: `[start, end)` becomes `text`. `line` counts from 1, `what` is for people. Skips
 * types, imports and prose. Throws if the text is not TypeScript.
 */
export function findMutants(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  const walk = (node, above) => {
    if (NO_BEHAVIOUR.test(node.type)) return;
    for (const change of changesOf(node, above, text)) found.push({ file, ...change });
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of [node[key]].flat()) if (child) walk(child, [node, ...above]);
    }
  };
  walk(program, []);
  const lineOf = lineCounter(text);
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((change) => ({ ...change, line: lineOf(change.start), what: describe(change, text) }));
}

/** The text with one change. */
export function applyMutant(text, { start, end, text: put }) {
  return text.slice(0, start) + put + text.slice(end);
}

function changesOf(node, above, text) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorChanges(node, text);
    case 'AssignmentExpression':
      return isText(node.right) ? [] : swapOperator(node, node.left, node.right, text);
    case 'UpdateExpression':
      return [operatorOf(node, node.operator === '++' ? '--' : '++')];
    case 'UnaryExpression':
      return node.operator === '!' ? [{ start: node.start, end: node.argument.start, text: '' }] : [];
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [...negated(node.test, text), ...(node.type === 'IfStatement' ? [removed(node)] : [])];
    case 'ExpressionStatement':
      return node.directive === undefined ? [removed(node)] : [];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ThrowStatement':
      return [removed(node)];
    case 'ReturnStatement':
      return isEarly(above) ? [removed(node)] : [];
    case 'Literal':
      return literalChanges(node, above);
    case 'TemplateLiteral':
      return isProse(node.quasis.map((quasi) => quasi.value.cooked).join('x'), above) || isTagged(node, above)
        ? []
        : [replaced(node, "''")];
    case 'MemberExpression':
      return methodChange(node, above);
    default:
      return [];
  }
}

function operatorChanges(node, text) {
  const { left, right } = node;
  if (node.operator === '??') return [{ start: left.end, end: node.end, text: '' }];
  // A minus between texts is NaN: any test would notice that.
  if (node.operator === '+' && (isText(left) || isText(right))) return [];
  return swapOperator(node, left, right, text);
}

function swapOperator(node, left, right, text) {
  const at = text.indexOf(node.operator, left.end);
  if (at < 0 || at >= right.start) return [];
  return (OTHER_OPERATORS[node.operator] ?? []).map((other) => ({
    start: at,
    end: at + node.operator.length,
    text: other,
  }));
}

function operatorOf(node, other) {
  const start = node.prefix ? node.start : node.argument.end;
  return { start, end: start + 2, text: other };
}

function literalChanges(node, above) {
  const [parent] = above;
  if (node.regex) return regexChanges(node);
  if (typeof node.value === 'boolean') return [replaced(node, String(!node.value))];
  if (typeof node.value === 'number') {
    return [node.value + 1, node.value - 1].map((value) =>
      replaced(node, value < 0 ? `(${value})` : `${value}`),
    );
  }
  if (typeof node.value !== 'string' || isProse(node.value, above)) return [];
  const isName = parent.type === 'Property' && parent.key === node && !parent.computed;
  if (isName || parent.type === 'ExpressionStatement' || parent.type === 'ImportExpression') return [];
  return [replaced(node, node.value === '' ? "'mutant'" : "''")];
}

function methodChange(node, [parent]) {
  const called = parent?.type === 'CallExpression' && parent.callee === node && !node.computed;
  if (!called) return [];
  const { name } = node.property;
  const other = { ...OTHER_METHODS, ...OTHER_ENDS }[name];
  return other !== undefined && Object.hasOwn({ ...OTHER_METHODS, ...OTHER_ENDS }, name)
    ? [replaced(node.property, other)]
    : [];
}

/** A comparison or a `!` as the whole condition has its own changes, and `!(a < b)` is one of them. */
function negated(test, text) {
  if (
    test.type === 'UnaryExpression' ||
    (test.type === 'BinaryExpression' && test.operator in OTHER_OPERATORS)
  ) {
    return [];
  }
  return [replaced(test, `!(${text.slice(test.start, test.end)})`)];
}

/** `{}` rather than nothing, since an `if` may have no other statement. */
function removed(node) {
  return { ...replaced(node, '{}'), gone: true };
}

function replaced({ start, end }, text) {
  return { start, end, text };
}

/** Whether code of the function follows it: for the `return` of an `if` or a `case`, not for the one at the end. */
function isEarly([parent, grandparent]) {
  const holder = parent.type === 'BlockStatement' ? grandparent : parent;
  return holder.type === 'IfStatement' || holder.type.startsWith('For') || holder.type === 'SwitchCase';
}

function isText({ type, value }) {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}

function isTagged(node, [parent]) {
  return parent.type === 'TaggedTemplateExpression' && parent.quasi === node;
}

function isProse(words, above) {
  const field = above.find(({ type }) => !/^(Conditional|Logical|Binary|TemplateL|Parenthesized)/.test(type));
  const name =
    field?.type === 'Property' ? field.key.name : field?.type === 'VariableDeclarator' && field.id.name;
  return PROSE.test(words) || PROSE_FIELDS.has(name);
}

function describe({ start, end, text: put, gone }, text) {
  const show = (part) => JSON.stringify(part.length > 60 ? `${part.slice(0, 59)}…` : part).slice(1, -1);
  const was = show(text.slice(start, end).replace(/\s+/g, ' '));
  return gone || put === '' ? `without ${was}` : `${was} -> ${show(put)}`;
}

function lineCounter(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
