// Writes test/servers/github-schema.graphql: the types and fields we ask for, out of GitHub's published GraphQL schema.
// The whole of it is 9 MB as a package, so it is not a dependency. To bring the extract up to date:
//   npm pack @octokit/graphql-schema && tar xzf octokit-graphql-schema-*.tgz package/schema.graphql
//   node scripts/extract-graphql.mjs package/schema.graphql
// Inputs are taken whole, since what they require decides whether GitHub takes a request.
import { readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';

/** Of each type the fields that we ask for; a type that is not named here keeps all, as inputs and enums do. */
const FIELDS = {
  Query: ['repository', 'viewer'],
  Mutation: ['createCommitOnBranch', 'updateRefs'],
  Repository: ['id', 'object', 'ref', 'pullRequests'],
  User: ['login'],
  Ref: ['target'],
  GitObject: ['oid'],
  Commit: ['oid'],
  Tree: ['oid', 'entries'],
  TreeEntry: ['name', 'oid', 'type', 'mode'],
  Blob: ['oid', 'text', 'isTruncated'],
  PullRequestConnection: ['nodes', 'totalCount'],
  PullRequest: ['number', 'url', 'title', 'body', 'baseRefName', 'isCrossRepository'],
  CreateCommitOnBranchPayload: ['commit'],
  UpdateRefsPayload: ['clientMutationId'],
};
const INTERFACES = ['GitObject'];
const BUILT_IN = ['String', 'Int', 'Float', 'Boolean', 'ID'];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node scripts/extract-graphql.mjs schema.graphql');
const definitions = new Map(
  parse(readFileSync(source, 'utf8'))
    .definitions.filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION && kind !== Kind.DIRECTIVE_DEFINITION)
    .map((one) => [one.name.value, one]),
);

const taken = new Map();
const waiting = Object.keys(FIELDS);
for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
  if (taken.has(name) || BUILT_IN.includes(name)) continue;
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no type ${name} in ${source}`);
  const fields = FIELDS[name];
  for (const field of fields ?? [])
    if (!definition.fields.some((one) => one.name.value === field))
      throw new Error(`no field ${field} in ${name}`);
  const kept = {
    ...definition,
    description: undefined,
    // Directives say who maintains a type, and such.
    directives: [],
    ...(definition.interfaces === undefined
      ? {}
      : { interfaces: definition.interfaces.filter((one) => INTERFACES.includes(one.name.value)) }),
    ...(fields === undefined
      ? {}
      : { fields: definition.fields.filter((one) => fields.includes(one.name.value)) }),
  };
  taken.set(name, kept);
  visit(kept, { NamedType: ({ name }) => void (definitions.has(name.value) && waiting.push(name.value)) });
}

const plain = visit(
  {
    kind: Kind.DOCUMENT,
    definitions: [...taken.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1)),
  },
  {
    enter: (node) =>
      'description' in node ? { ...node, description: undefined, directives: [] } : undefined,
  },
);
writeFileSync(
  new URL('../test/servers/github-schema.graphql', import.meta.url),
  `# GitHub's GraphQL schema, in part: scripts/extract-graphql.mjs writes it.\n${print(plain)}\n`,
);
