import { parentPort, workerData } from 'node:worker_threads';

// Runs every pattern on growing texts. In a thread, since a hanging pattern can only be stopped from another one.

for (const { name, regex, splits, attacks } of workerData) {
  parentPort.postMessage({ trying: name });
  const attack = attacks.find((one) => isSlow(regex, splits, one));
  if (attack !== undefined) parentPort.postMessage({ slow: name, attack });
}
parentPort.postMessage({ done: true });

function isSlow(regex, splits, attack) {
  const time = (times) => timeOf(regex, splits, attack, times);
  // A linear pattern takes microseconds for this little text; an exponential or cubic one would not end for more.
  for (const times of [16, 20, 24, 28, 200])
    if (time(times).clock > 3 && best(time, times).clock > 3) return true;
  if (time(2_000).clock < 0.5) return false;
  return [500, 2_000, 4_000].some((times) => isSteep(time, times));
}

/** With 4 times the text, a linear pattern takes 4 times as long, a quadratic one 16 times. */
function isSteep(time, times) {
  if (time(4 * times).processor < 30) return false;
  const [small, large] = [best(time, times), best(time, 4 * times)];
  return large.processor > 30 && large.clock / small.clock > 8;
}

/** The fastest of three, since garbage collection may interfere. */
function best(time, times) {
  const all = [time(times), time(times), time(times)];
  return {
    clock: Math.min(...all.map(({ clock }) => clock)),
    processor: Math.min(...all.map(({ processor }) => processor)),
  };
}

/** Wall time in milliseconds, and this thread's CPU time: coarser, but independent of the machine's load. */
function timeOf(regex, splits, { before, pump, behind }, times) {
  const text = before + pump.repeat(times) + behind;
  regex.lastIndex = 0;
  const [start, began] = [process.threadCpuUsage(), performance.now()];
  if (splits) text.split(regex);
  else if (regex.global) text.replace(regex, '');
  else regex.exec(text);
  const clock = performance.now() - began;
  const { user, system } = process.threadCpuUsage(start);
  return { clock, processor: (user + system) / 1000 };
}
