// The front end's part of the Maven build: packages, rules, types, tests, bundle, sizes. One line a step; the words of
// a tool only where it fails. Nothing is done again while nothing changed, so that rebuilding the server stays fast.
// Without tests there is no lint either: those are ./jisr test's, and a start must not fail for a comma.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '../../../target');
const glossary = join(root, '../../../../docs/glossary.md');
const skipTests = process.argv.includes('--skip-tests=true');
// As Maven's own test runner has it: a test that fails is counted from its report, and the build goes on.
const ignoreTestFailures = process.argv.includes('--ignore-test-failures=true');

const lock = join(root, 'package-lock.json');
const npm = [lock, join(root, 'package.json'), join(root, '.npmrc')];
once(join(root, 'node_modules/.jisr-stamp'), npm, [join(root, 'node_modules/.bin')], packages);
const api = join(target, 'openapi/openapi.json');
const apiTypes = join(target, 'frontend-api/openapi.d.ts');
once(join(target, 'frontend-api.stamp'), [api, lock], [apiTypes], () => {
  step('types of the API', bin('openapi-typescript'), api, '-o', apiTypes);
});
const stamp = join(target, 'frontend.stamp');
const made = [join(target, 'frontend/index.html'), join(target, 'frontend-sbom/front-end.cdx.json')];
const report = join(target, 'vitest.xml');
if (!skipTests) {
  made.push(report);
  if (testsFailed()) rmSync(stamp, { force: true });
}
const bundle = () => {
  if (!skipTests) {
    step('rules', bin('biome'), 'check', '--error-on-warnings', '.');
    step('house rules', process.execPath, 'scripts/house-rules.mjs');
  }
  step('types', bin('tsc'), '--noEmit');
  if (!skipTests) tests();
  step('bundle', bin('vite'), 'build', '--logLevel', 'warn');
  step('syntax of the oldest browsers', process.execPath, 'scripts/syntax-target.mjs');
  step('compression', process.execPath, 'scripts/compress.mjs');
  step('sizes', bin('size-limit'));
  step('bill of materials', process.execPath, 'scripts/bill-of-materials.mjs');
};
once(stamp, [...sources(root), api, glossary], made, bundle, skipTests ? '' : ' tested');

/** What is in npm's cache is taken first; where that does not do, or the line broke, everything is asked for anew. */
function packages() {
  const ask = (how) =>
    run('packages', 'npm', 'ci', '--ignore-scripts', how, '--fetch-retries=5', '--loglevel=error');
  let done = ask('--prefer-offline');
  if (done.status !== 0) done = ask('--prefer-online');
  if (done.status !== 0) fail(done);
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
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
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

/**
 * Does `work` unless it was done for these very files and what it made is there. The stamp goes before the work begins:
 * what was broken off is done again. `how` is how it must have been done; nothing, where any way will do.
 */
function once(stampFile, files, made, work, how = '') {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  const now = hash.digest('hex');
  const done = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (done.startsWith(now) && done.endsWith(how) && made.every(existsSync)) return;
  rmSync(stampFile, { force: true });
  work();
  writeFileSync(stampFile, now + how);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return entry.isFile() ? [path] : [];
    });
}
