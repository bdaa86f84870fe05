// First load: the page, its script with everything it imports, the style sheet and the Arabic words of the shell.
// Each further screen: what opening it adds to that. The limits are those of the design.
import { readFileSync } from 'node:fs';

const target = '../../../target';
const manifest = JSON.parse(readFileSync(`${target}/frontend-manifest.json`, 'utf8'));
const screens = JSON.parse(readFileSync('src/shell/screens.json', 'utf8'));
const built = (file) => `${target}/frontend/${file}`;

const first = closure('index.html', messages(['shell', 'people']));
for (const file of closure('src/people/home-page.tsx', [])) first.add(file);
const css = Object.values(manifest).find((chunk) => chunk.file.endsWith('.css'));
const firstFiles = new Set([...first, 'index.html', css.file, 'assets/icon.svg']);

export default [
  { name: 'first load', path: [...firstFiles].map(built), limit: '65 kB', brotli: true },
  ...screens
    .filter((screen) => screen.name !== 'home')
    .map((screen) => ({
      name: `screen ${screen.name}`,
      path: [...closure(`src/${screen.module}.tsx`, messages(screen.messages))]
        .filter((file) => !firstFiles.has(file))
        .map(built),
      limit: '10 kB',
      brotli: true,
    })),
  // Parts of screens that are fetched when somebody opens them.
  ...Object.entries(manifest)
    .filter(
      ([key, chunk]) =>
        chunk.isDynamicEntry && key.startsWith('src/') && !screens.some((s) => key.includes(s.module)),
    )
    .map(([key]) => ({
      name: `part ${key.replace(/^src\/|\.tsx?$/g, '')}`,
      path: [...closure(key, [])].filter((file) => !firstFiles.has(file)).map(built),
      limit: '10 kB',
      brotli: true,
    })),
];

function messages(capabilities) {
  return capabilities.map((capability) => manifest[`messages/ar/${capability}.json`].file);
}

function closure(key, extra) {
  const files = new Set(extra);
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`no chunk for ${name}`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(key);
  return files;
}
