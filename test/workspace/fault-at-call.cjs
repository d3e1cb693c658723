// Loaded into the program with NODE_OPTIONS: something happens right before its nth call on a file below FAULT_FOLDER.
//   kill      the process gets SIGKILL; only calls that change something count, for all others find the same on the disk
//   replace   FAULT_TARGET is replaced by FAULT_BY, as an editor does it
//   count     nothing; FAULT_BY will hold how many calls there were, and how many of them change something
// The nth may also be `away`: the move of FAULT_TARGET to another name. A replacement that would fall between the last look
// at the target and the move over it comes after the move: no call of Node's moves only over a given file, so that moment
// stays.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { FAULT_FOLDER, FAULT_CALL, FAULT_DOES, FAULT_TARGET, FAULT_BY } = process.env;
const { renameSync, copyFileSync, writeFileSync } = fs;
const CHANGES = /^(?:write|link|symlink|rename|unlink|rm|mkdir|copy|cp|append|truncate|ftruncate|chmod|fchmod)/;
const handles = new Set();
const calls = { all: 0, changes: 0 };

function happen() {
  if (FAULT_DOES === 'kill') process.kill(process.pid, 'SIGKILL');
  if (FAULT_DOES !== 'replace') return;
  copyFileSync(FAULT_BY, `${FAULT_TARGET}.theirs`);
  renameSync(`${FAULT_TARGET}.theirs`, FAULT_TARGET);
}

function isNow(name, args) {
  const changes = CHANGES.test(name) || (name === 'openSync' && args[1] !== 'r' && typeof args[1] === 'string');
  calls.all++;
  if (changes) calls.changes++;
  if (FAULT_CALL === 'away') return name === 'renameSync' && args[0] === FAULT_TARGET;
  if (FAULT_DOES === 'kill') return changes && calls.changes === Number(FAULT_CALL);
  return calls.all === Number(FAULT_CALL);
}

let inside = false;
for (const [name, original] of Object.entries(fs)) {
  if (typeof original !== 'function' || !name.endsWith('Sync')) continue;
  fs[name] = (...args) => {
    const isOurs = String(args[0]).startsWith(FAULT_FOLDER) || handles.has(args[0]);
    // A call that Node makes of others, as readFileSync does, is one.
    if (!isOurs || inside) return original(...args);
    inside = true;
    try {
      const now = isNow(name, args);
      const isMove = name === 'renameSync' && args[1] === FAULT_TARGET;
      if (now && !isMove) happen();
      const result = original(...args);
      if (now && isMove) happen();
      if (name === 'openSync') handles.add(result);
      if (name === 'closeSync') handles.delete(args[0]);
      return result;
    } finally {
      inside = false;
    }
  };
}
syncBuiltinESMExports();

if (FAULT_DOES === 'count') process.on('exit', () => writeFileSync(FAULT_BY, JSON.stringify(calls)));
