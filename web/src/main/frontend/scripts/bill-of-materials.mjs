// Which packages of other people run in the browser: npm's own bill (CycloneDX), less what the bundle left out and
// what changes from one build to the next. Refuses a bundle that holds a package npm takes for a tool.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '../../../target');

const bill = billOfNpm();
const bundled = JSON.parse(readFileSync(join(target, 'frontend-packages.json'), 'utf8'));
bill.components = bill.components.filter((one) => bundled.includes(one.name));
const unnamed = bundled.filter((name) => !bill.components.some((one) => one.name === name));
if (bundled.length === 0 || unnamed.length > 0) {
  console.error(
    `the bundle holds ${bundled.length} packages, of which the bill lacks: ${unnamed.join(', ')}`,
  );
  process.exit(1);
}
const refs = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
delete bill.serialNumber;
delete bill.metadata.timestamp;
delete bill.metadata.tools;
mkdirSync(join(target, 'frontend-sbom'), { recursive: true });
writeFileSync(join(target, 'frontend-sbom/front-end.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);

function billOfNpm() {
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only', '--loglevel=error'];
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(error?.message ?? stderr);
  process.exit(1);
}
