// Loaded into the program with NODE_OPTIONS. Touching a stream makes its pipe one that does not block: a write to it fails
// with EAGAIN while it is full. How often that was is written to EAGAIN_COUNT at the end.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { writeSync, writeFileSync } = fs;
let count = 0;
fs.writeSync = (...args) => {
  try {
    return writeSync(...args);
  } catch (error) {
    if (error.code === 'EAGAIN') count++;
    throw error;
  }
};
syncBuiltinESMExports();
process.on('exit', () => writeFileSync(process.env.EAGAIN_COUNT, String(count)));

void process.stdout;
void process.stderr;
