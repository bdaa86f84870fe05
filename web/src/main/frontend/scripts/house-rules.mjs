// Refuses what neither Biome nor tsc sees: long lines and files, physical directions in style sheets (they break
// right-to-left pages), inline styles (the content security policy blocks them), and places where text could rest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_FILE_LINES = 400;
const MAX_LINE = 120;
const SKIP = new Set(['node_modules', 'messages', 'package-lock.json']);
// Language and digits; and, while somebody signs in, the address of the page that was asked for.
const STORAGE_OWNERS = 'src/shell/settings.ts|src/people/sign-in.ts';

const rules = [
  {
    files: /\.css$/,
    pattern: /(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)|left|right)\s*:/,
    because: 'use logical properties: pages run in both directions',
  },
  {
    files: /\.css$/,
    pattern: /(text-align|float|clear)\s*:\s*(left|right)|border-(top|bottom)-(left|right)-radius/,
    because: 'use start and end: pages run in both directions',
  },
  { files: /\.css$/, pattern: /data:/, because: 'the content security policy knows no data: addresses' },
  {
    files: /\.tsx$/,
    pattern: /\sstyle=|dangerouslySetInnerHTML/,
    because: 'the content security policy allows no inline style, and no text becomes markup',
  },
  {
    files: /src\/.*\.tsx?$/,
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\./,
    because: `only ${STORAGE_OWNERS} keep anything on the device, and nothing of a matter`,
    except: new RegExp(`${STORAGE_OWNERS}|\\.test\\.tsx?$`),
  },
];

const findings = [];
for (const file of filesUnder('.')) {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.length - 1 > MAX_FILE_LINES)
    findings.push(`${file}: ${lines.length - 1} lines, at most ${MAX_FILE_LINES}`);
  lines.forEach((line, index) => {
    if (line.length > MAX_LINE)
      findings.push(`${file}:${index + 1}: ${line.length} signs, at most ${MAX_LINE}`);
    for (const rule of rules) {
      const applies = rule.files.test(file) && !rule.except?.test(file);
      if (applies && rule.pattern.test(line)) findings.push(`${file}:${index + 1}: ${rule.because}`);
    }
  });
}
for (const finding of findings) console.error(finding);
process.exitCode = findings.length ? 1 : 0;

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIP.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && /\.(ts|tsx|css|mjs|js|html|json)$/.test(entry.name) ? [path] : [];
    });
}
