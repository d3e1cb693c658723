// GitHub's own evaluator, for what stands between `${{` and `}}`.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The status functions, which GitHub's package leaves to the runner. Nothing is cancelled here. */
const STATUS = { success: false, failure: true, cancelled: undefined, always: undefined };

/** @param {string} text an expression without its braces; a value that is not there is the empty string */
function evaluate(text, contexts, failed) {
  const functions = Object.keys(STATUS).map((name) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(name === 'always' || STATUS[name] === failed),
  }));
  const { tokens } = new Lexer(text).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = new Map(functions.map((each) => [each.name, each]));
  return new Evaluator(parsed, toData(contexts), known).evaluate();
}

/** Whether a step runs. Without a status function GitHub puts `success() &&` before its condition. */
export function condition(text, contexts, failed) {
  const inner = text === undefined ? 'true' : String(text).replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const names = Object.keys(STATUS).join('|');
  const whole = new RegExp(`\\b(?:${names})\\(\\)`).test(inner) ? inner : `success() && (${inner})`;
  const result = evaluate(whole, contexts, failed);
  return result.kind === data.Kind.Boolean ? result.value : result.coerceString() !== '';
}

/** A text with every expression in it replaced. */
export function fill(text, contexts) {
  return String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, inner) =>
    evaluate(inner.trim(), contexts, false).coerceString(),
  );
}

function toData(value) {
  if (typeof value === 'string') return new data.StringData(value);
  const pairs = Object.entries(value).map(([key, each]) => ({ key, value: toData(each) }));
  return new data.Dictionary(...pairs);
}
