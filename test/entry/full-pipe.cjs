// Loaded into the program with NODE_OPTIONS. Touching a stream makes its pipe one that does not block: a write to it fails
// with EAGAIN while it is full. How often that was is written to EAGAIN_COUNT each time, which a reader can wait for.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { writeSync, writeFileSync } = fs;
let count = 0;
fs.writeSync = (...args) => {
  try {
    return writeSync(...args);
  } catch (error) {
    if (error.code === 'EAGAIN') writeFileSync(process.env.EAGAIN_COUNT, String(++count));
    throw error;
  }
};
syncBuiltinESMExports();

void process.stdout;
void process.stderr;
