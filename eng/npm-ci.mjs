// node npm-ci.mjs DIRECTORY STAMP: runs `npm ci` in DIRECTORY unless STAMP already holds the hash of its lock file.
// Two builds may get here at once (a test run beside a build): the second waits for the first and finds its work done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [directory, stamp] = process.argv.slice(2);
const guard = join(directory, '.npm-ci.lock');
const wanted = createHash('sha256').update(readFileSync(join(directory, 'package-lock.json'))).digest('hex');

const installed = () =>
  existsSync(stamp) && existsSync(join(directory, 'node_modules', '.package-lock.json')) && readFileSync(stamp, 'utf8') === wanted;

function enter() {
  for (let waited = 0; waited < 600_000; waited += 200) {
    try {
      const handle = openSync(guard, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (abandoned()) rmSync(guard, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  throw new Error(`another build has held ${guard} for ten minutes; delete that file if no build is running`);
}

// A build that was killed leaves its guard behind, with the number of a process that is no more.
function abandoned() {
  try {
    const owner = Number(readFileSync(guard, 'utf8'));
    if (!owner) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function install() {
  console.log(`npm ci in ${directory}`);
  const run = spawnSync('npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --no-update-notifier --loglevel=error', {
    cwd: directory, shell: true, encoding: 'utf8',
  });
  if (run.status !== 0) {
    console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`.trim());
    return 1;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return 0;
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.log(`Node ${process.version} is too old: the build and the render worker need Node 20 or later (https://nodejs.org).`);
  process.exit(1);
}

enter();
try {
  process.exitCode = installed() ? 0 : install();
} finally {
  rmSync(guard, { force: true });
}
