// What must be noticed: our own components and pipelines with one fault each.
const HEADER = (inputs) => `spec:\n  inputs:\n${inputs}---\njob:\n  script: echo $[[ inputs.a ]]\n`;
const INPUT = '    a:\n      default: x\n';
const many = (count) => Array.from({ length: count }, (_, index) => index);

/** Components that GitLab would refuse or not find, and what is to be said of each. */
export const componentControls = [
  { path: 'templates/a/other.yml', text: HEADER(INPUT), says: /finds no component/ },
  { path: 'templates/a b.yml', text: HEADER(INPUT), says: /finds no component/ },
  { text: 'job:\n  script: x\n', says: /not a header and one document/ },
  { text: HEADER(`${INPUT}  component: [name]\n`), says: /more than `spec:inputs`/ },
  {
    text: HEADER(
      INPUT +
        many(500)
          .map((at) => `    i${at}: {}\n`)
          .join(''),
    ),
    says: /declares too many inputs/,
  },
  { text: HEADER(`${INPUT}      rules: []\n`), says: /knows no rules/ },
  { text: HEADER(`${INPUT}    a.b: {}\n`), says: /cannot name it/ },
  { text: HEADER(`${INPUT}      type: text\n`), says: /text is no type/ },
  { text: HEADER('    a:\n      type: boolean\n      options: [true]\n'), says: /no options for boolean/ },
  { text: HEADER(`${INPUT}      options: [x, ${many(50)}]\n`), says: /too many options/ },
  { text: HEADER(`${INPUT}      options: [y]\n`), says: /not one of its options/ },
  { text: HEADER('    a:\n      type: number\n      regex: x\n'), says: /no regex for number/ },
  { text: `${HEADER(INPUT)}stages: [build]\n`, says: /the whole pipeline's/ },
  { text: `${HEADER(INPUT)}  stage: $[[ inputs.b ]]\n`, says: /\$\[\[ inputs\.b \]\] is no declared input/ },
  { text: `${HEADER(INPUT)}  stage: $[[ inputs.a | posix_quote ]]\n`, says: /is no declared input/ },
  { text: `${HEADER(INPUT)}  stage: $[[ inputs.${'a'.repeat(1024)} ]]\n`, says: /a block is too large/ },
  { text: HEADER(`${INPUT}    b: {}\n`), says: /b is declared and not used/ },
  { text: HEADER('    a:\n      type: array\n      default: []\n'), says: /a list inside a text/ },
  { text: `${HEADER(INPUT)}#${'x'.repeat(1024 * 1024)}\n`, says: /the text is too large/ },
].map((control) => ({ path: 'templates/a/template.yml', name: 'a', ...control }));

const SCAN = "include:\n  - component: a.example/b/scan@1\n    inputs: { name: a, cron: '1 2 * * *'";

/** Pipelines with inputs that GitLab would refuse. */
export const pipelineControls = [
  {
    text: HEADER(
      many(21)
        .map((at) => `    i${at}: { default: x }\n`)
        .join(''),
    ),
    says: /20 inputs at most/,
  },
  {
    text: `job:\n  trigger:\n    inputs: {${many(21).map((at) => ` i${at}: x`)} }\n`,
    says: /20 inputs at most/,
  },
  { text: `${SCAN}, nmae: a }\n`, says: /scan has no input nmae/ },
  { text: SCAN.replace("cron: '1 2 * * *'", '}\n'), says: /scan is not given its cron/ },
  { text: SCAN.replace('scan@', 'scna@').concat(' }\n'), says: /no component scna/ },
];

/** Headers that the editor's schema must refuse. */
export const headerControls = [
  { spec: { inputs: { a: { type: 'number', default: 'x' } } } },
  { spec: { inputs: { a: { type: 'list' } } } },
  { spec: { inputs: { a: { options: 'x' } } } },
  { spec: { inputs: { a: { description: 'x'.repeat(1025) } } } },
  { spec: { input: {} } },
];
