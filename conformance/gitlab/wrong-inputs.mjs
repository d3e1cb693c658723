// Values for the inputs of components: right ones, and for each input those that must be refused.

/** What an input without default holds here. */
const SAMPLES = { name: 'nightly', cron: '17 2 * * *', channels: "'SLACK_WEBHOOK_URL failure'" };
/** Of each type, one of another. A text in quotes is the usual mistake where a number or a boolean is wanted. */
const OTHER_TYPE = { string: 7, number: '1', boolean: 'true', array: 'always' };
/** What runs a command where a pattern lets it through. */
const COMMAND = '; touch canary';

/** The inputs that a component wants at least. @param inputs of componentInputs */
export function requiredInputs(inputs) {
  const required = inputs.filter(({ input }) => input.default === undefined);
  return Object.fromEntries(required.map(({ name }) => [name, SAMPLES[name]]));
}

/** Every input, with another value than its default where one can be told from its type. */
export function allInputs(inputs) {
  return Object.fromEntries(inputs.map(({ name, input }) => [name, otherValue(name, input)]));
}

function otherValue(name, { type, options, default: usual }) {
  if (options !== undefined) return options.at(-1);
  if (type === 'boolean') return !usual;
  if (type === 'array') return ['api_failure', 'runner_system_failure'];
  return usual ?? SAMPLES[name];
}

/** @returns {{name: string, given: unknown, says: string}[]} `given` undefined: left out; `says`: gitlab-ci-local's words */
export function wrongInputs(inputs) {
  return inputs.flatMap(({ name, input }) => {
    const { type = 'string', options } = input;
    const wrong = [{ given: OTHER_TYPE[type], says: `provided value is not a ${type}` }];
    if (options !== undefined)
      wrong.push({
        given: type === 'number' ? 99 : 'other',
        says: 'it is not in the list of allowed options',
      });
    // Without a pattern it is accepted, and that is noticed.
    else if (type === 'string') wrong.push({ given: COMMAND, says: 'does not match required regex' });
    if (input.default === undefined)
      wrong.push({ given: undefined, says: 'required value has not been provided' });
    return wrong.map((each) => ({ name, ...each }));
  });
}
