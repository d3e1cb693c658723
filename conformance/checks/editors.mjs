import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../editors/language-server.mjs';
import { COMPLETIONS, FINE, HEAD, MISTAKES } from '../editors/questions.mjs';

const FILE = 'jmo-schedules.yaml';

export const editors = {
  id: 'editors',
  title: 'editors complete, explain and check a resource by the JSON Schema',
  consumer: 'yaml-language-server',
  unit: 'questions',
  tools: ['node', 'yaml-language-server'],
  async run(context) {
    const editor = await openEditor(context);
    const failures = [];
    let cases = 0;
    const ask = async (id, problem) => {
      cases += 1;
      const found = await problem();
      if (found !== undefined) failures.push(`${id}: ${found}`);
    };
    try {
      for (const each of COMPLETIONS) await ask(each.id, () => completionProblem(editor, each));
      for (const each of fieldsOf(context)) await ask(each.id, () => hoverProblem(editor, each));
      for (const each of MISTAKES) await ask(each.id, () => mistakeProblem(editor, each));
      for (const { id, text } of [{ id: 'the example', ...readExample(context) }, ...FINE])
        await ask(id, async () => {
          const found = await editor.problems(text);
          return found.length === 0 ? undefined : `is refused: ${found[0].message}`;
        });
    } finally {
      editor.stop();
    }
    return { cases, failures };
  },
};

function readExample(context) {
  return { text: readFileSync(join(context.root, 'examples/webshop/jmo-schedules.yaml'), 'utf8') };
}

/** Every key of the example, to hover over; user-defined names have no description. */
function fieldsOf(context) {
  const { text } = readExample(context);
  const lines = text.split('\n');
  const chosen = new Set();
  return lines.flatMap((line, index) => {
    const [, blank, key] = /^([ -]*)([A-Za-z_]+):/.exec(line) ?? [];
    if (key === undefined) return [];
    const parent = lines
      .slice(0, index)
      .reverse()
      .find((above) => above.search(/\S/) >= 0 && above.search(/\S/) < blank.length);
    if (/^\s*(?:labels|annotations):/.test(parent ?? '') || chosen.has(key)) return [];
    chosen.add(key);
    return [{ id: `hover over ${key}`, text, position: { line: index, character: blank.length + 1 } }];
  });
}

async function completionProblem(editor, { text, offers, only = false }) {
  const found = await editor.complete(text);
  const missing = offers.filter((offer) => !found.includes(offer));
  if (missing.length > 0) return `does not offer ${missing.join(', ')}, but ${found.join(', ') || 'nothing'}`;
  const more = found.filter((offer) => !offers.includes(offer));
  return only && more.length > 0 ? `offers ${more.join(', ')}, too` : undefined;
}

async function hoverProblem(editor, { text, position }) {
  const shown = await editor.hover(text, position);
  // The first line is the schema's title, the last one its name.
  const words = shown.split('\n').filter((line) => line !== '' && !/^(?:####|Source:)/.test(line));
  return words.length === 0 ? 'says nothing' : undefined;
}

async function mistakeProblem(editor, { text, at }) {
  const found = await editor.problems(text);
  const lines = text.split('\n');
  const marked = found.map(({ range: { start, end } }) =>
    lines[start.line].slice(start.character, end.character),
  );
  return marked.includes(at) ? undefined : `underlines ${marked.join(', ') || 'nothing'}`;
}

/** A language server that treats each text as a separate `jmo-schedules.yaml`. */
async function openEditor(context) {
  const schema = pathToFileURL(join(context.root, 'schema/jmo-schedules.schema.json')).href;
  const yaml = {
    schemas: { [schema]: [FILE] },
    schemaStore: { enable: false },
    completion: true,
    hover: true,
    validate: true,
  };
  const program = await context.tool('yaml-language-server');
  const server = startServer(await context.tool('node'), [program, '--stdio'], {
    env: context.environment,
    settings: { yaml, http: {}, '[yaml]': {}, editor: {}, files: {} },
  });
  await server.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  server.notify('initialized', {});
  server.notify('workspace/didChangeConfiguration', { settings: { yaml } });
  let opened = 0;
  const open = (text) => {
    opened += 1;
    const uri = `file:///editor/${opened}/${FILE}`;
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return { uri };
  };
  const editor = {
    async complete(text) {
      const before = text.slice(0, text.indexOf('|')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1).length };
      const result = await server.request('textDocument/completion', {
        textDocument: open(text.replace('|', '')),
        position,
      });
      // Besides keys, it offers whole objects as snippets, with labels of several words.
      return (result.items ?? result).map(({ label }) => label).filter((label) => !label.includes('('));
    },
    async hover(text, position) {
      const result = await server.request('textDocument/hover', { textDocument: open(text), position });
      return result?.contents.value ?? '';
    },
    async problems(text) {
      const { uri } = open(text);
      return server
        .published('textDocument/publishDiagnostics', (params) => params.uri === uri)
        .then(({ diagnostics }) => diagnostics);
    },
    stop: server.stop,
  };
  // Before it has read its settings, it answers as if there were no schema.
  for (let tries = 0; tries < 100; tries++) {
    if ((await editor.hover(HEAD, { line: 0, character: 1 })) !== '') return editor;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the language server does not read the schema');
}
