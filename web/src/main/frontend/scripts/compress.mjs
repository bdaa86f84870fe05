// WildFly does not compress with brotli by itself: every text asset gets a .br and a .gz beside it, served as they are.
// The manifest moves out of the served folder; only the size check reads it.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const target = fileURLToPath(new URL('../../../../target', import.meta.url));
const built = join(target, 'frontend');

renameSync(join(built, '.vite', 'manifest.json'), join(target, 'frontend-manifest.json'));
rmSync(join(built, '.vite'), { recursive: true });
for (const entry of readdirSync(built, { recursive: true })) {
  if (!/\.(js|css|html|svg|webmanifest)$/.test(entry)) continue;
  const path = join(built, entry);
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
