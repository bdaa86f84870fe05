// Refuses a bundle that the oldest browsers we serve would not read: syntax of scripts, built-in objects and methods,
// selectors, properties, units and functions of style sheets. What it cannot see: the options of a method, and whose
// method a common name is (it speaks only where no object of those browsers has one).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptFaults } from './syntax-of-scripts.mjs';
import { styleFaults } from './syntax-of-styles.mjs';

const built = join(fileURLToPath(new URL('..', import.meta.url)), '../../../target/frontend');

const files = readdirSync(built, { recursive: true }).sort();
const read = (kind) =>
  files.filter((name) => name.endsWith(kind)).map((name) => [name, readFileSync(join(built, name), 'utf8')]);
const [scripts, styles] = [read('.js'), read('.css')];

const faults = [...scriptFaults(scripts), ...styleFaults(styles)];
if (scripts.length === 0 || styles.length === 0) faults.push(`nothing was built in ${built}`);
for (const fault of new Set(faults)) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
