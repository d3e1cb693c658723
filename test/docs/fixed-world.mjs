// Preloaded if a page shows a program's output: fixes the time, sets the machine's zone to Berlin, and derives UUIDs from the
// arguments.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const moment = Date.parse('2026-11-23T09:00:00Z');

globalThis.Date = class extends Date {
  constructor(...parts) {
    if (parts.length === 0) super(moment);
    else super(...parts);
  }

  static now() {
    return moment;
  }
};

let calls = 0;
crypto.randomUUID = () => {
  const words = [...process.argv.slice(2), calls++].join(' ');
  const hex = crypto.createHash('sha256').update(words).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

const { realpathSync } = fs;
fs.realpathSync = Object.assign(
  (path, ...options) =>
    path === '/etc/localtime' ? '/usr/share/zoneinfo/Europe/Berlin' : realpathSync(path, ...options),
  realpathSync,
);
syncBuiltinESMExports();
