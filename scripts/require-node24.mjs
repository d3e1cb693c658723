// npm scripts need the Node 24 of the dev dependency `node`, as the action does; `--ignore-scripts` leaves it out.
const major = Number(process.versions.node.split('.')[0]);
if (major !== 24) {
  console.error(
    `This needs Node 24 and found ${process.version} (${process.execPath}).\n` +
      'Node 24 comes with the dev dependencies: run `npm ci` without --ignore-scripts, then call this through `npm run`.',
  );
  process.exit(1);
}
