// The front end's part of the Maven build: packages, rules, types, tests, bundle, sizes. One line a step; the words of
// a tool only where it fails. Nothing is done again while nothing changed, so that rebuilding the server stays fast.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '../../../target');
const skipTests = process.argv.includes('--skip-tests=true');
// As Maven's own test runner has it: a test that fails is counted from its report, and the build goes on.
const ignoreTestFailures = process.argv.includes('--ignore-test-failures=true');
const OLDEST_NODE = [20, 19];

requireNode();
once(join(root, 'node_modules/.jisr-stamp'), [join(root, 'package-lock.json')], () => {
  step(
    'packages',
    'npm',
    'ci',
    '--ignore-scripts',
    '--prefer-offline',
    '--fetch-retries=5',
    '--loglevel=error',
  );
});
const api = join(target, 'openapi/openapi.json');
const apiTypes = join(target, 'frontend-api/openapi.d.ts');
const apiStamp = join(target, 'frontend-api.stamp');
if (!existsSync(apiTypes)) writeStamp(apiStamp, '');
once(apiStamp, [api, join(root, 'package-lock.json')], () => {
  step('types of the API', bin('openapi-typescript'), api, '-o', apiTypes);
});
const stamp = join(target, skipTests ? 'frontend-untested.stamp' : 'frontend.stamp');
const results = [join(target, 'frontend/index.html'), join(target, 'frontend-sbom/front-end.cdx.json')];
const report = join(target, 'vitest.xml');
if (!skipTests) results.push(report);
if (!results.every(existsSync) || (!skipTests && testsFailed())) writeStamp(stamp, '');
once(stamp, [...sources(root), api], () => {
  step('rules', bin('biome'), 'check', '--error-on-warnings', '.');
  step('house rules', process.execPath, 'scripts/house-rules.mjs');
  step('types', bin('tsc'), '--noEmit');
  if (!skipTests) tests();
  step('bundle', bin('vite'), 'build', '--logLevel', 'warn');
  step('syntax of the oldest browsers', process.execPath, 'scripts/syntax-target.mjs');
  step('compression', process.execPath, 'scripts/compress.mjs');
  step('sizes', bin('size-limit'));
  step('bill of materials', process.execPath, 'scripts/bill-of-materials.mjs');
});

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `front end: Node.js ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}`,
  );
  process.exit(1);
}

function step(name, command, ...args) {
  const done = run(name, command, ...args);
  if (done.status !== 0) fail(done);
}

function tests() {
  rmSync(report, { force: true });
  const done = run('tests', bin('vitest'), 'run', '--silent');
  if (done.status !== 0 && !(ignoreTestFailures && testsFailed())) fail(done);
}

function testsFailed() {
  return existsSync(report) && /<(failure|error)\b/.test(readFileSync(report, 'utf8'));
}

function run(name, command, ...args) {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const ended = status === 0 ? '' : ' failed';
  console.log(`front end: ${name}${ended}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { name, status, words: `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}` };
}

/** In Maven's own form of an error, so that whoever waits for the build reads the reason and not a number alone. */
function fail({ name, status, words }) {
  const lines = `front end: ${name} failed\n${plain(words)}`.split('\n').filter((line) => line.trim());
  for (const line of lines) console.error(`[ERROR] ${line}`);
  process.exit(status ?? 1);
}

function plain(text) {
  const escapeSign = String.fromCharCode(27);
  return text.replace(new RegExp(`${escapeSign}\\[[0-9;]*m`, 'g'), '');
}

function bin(name) {
  return join(root, 'node_modules/.bin', name);
}

/** Does `work` unless it was done for these very files. */
function once(stampFile, files, work) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  const now = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return;
  work();
  writeStamp(stampFile, now);
}

function writeStamp(file, text) {
  if (text === '' && !existsSync(file)) return;
  writeFileSync(file, text);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : [path];
    });
}
