import { isRecord } from '../../schedule/problem.js';
/** Whether `workflow:rules` may let a pipeline of a pipeline schedule run; where that is not certain, they may. */
export function letsScheduleThrough(rules) {
    if (!Array.isArray(rules))
        return true;
    for (const rule of rules) {
        if (!isRecord(rule))
            return true;
        const matches = ruleMatches(rule);
        if (matches === false)
            continue;
        if (rule.when !== 'never')
            return true;
        if (matches === true)
            return false;
    }
    // GitLab makes no pipeline where no rule matches.
    return false;
}
/** Undefined where it depends on what is not known here. */
function ruleMatches(rule) {
    const others = rule.changes !== undefined || rule.exists !== undefined;
    const condition = rule.if === undefined ? true : holds(rule.if);
    return condition === true && others ? undefined : condition;
}
function holds(expression) {
    if (typeof expression !== 'string' || /[()/]/.test(expression))
        return undefined;
    // A text with an operator in it is too much for splitting.
    const texts = expression.match(/"[^"]*"|'[^']*'/g) ?? [];
    if (texts.some((text) => /&&|\|\|/.test(text)))
        return undefined;
    const choices = expression.split('||').map((choice) => {
        const parts = choice.split('&&').map(comparison);
        if (parts.includes(false))
            return false;
        return parts.every((part) => part === true) ? true : undefined;
    });
    if (choices.includes(true))
        return true;
    return choices.every((choice) => choice === false) ? false : undefined;
}
/** Of a pipeline schedule's pipeline the source is known, and that it is no merge request's. */
function comparison(text) {
    const source = /^\s*\$CI_PIPELINE_SOURCE\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(text);
    if (source !== null)
        return ((source[2] ?? source[3]) === 'schedule') === (source[1] === '==');
    return /^\s*\$CI_MERGE_REQUEST_I?ID\s*$/.test(text) ? false : undefined;
}
