import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes down which packages have code in the bundle; the bill of materials must name exactly these. */
export function bundledPackages(file: string): Plugin {
  return {
    name: 'jisr-bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
      const packages = modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
      writeFileSync(file, JSON.stringify([...new Set(packages)].sort()));
    },
  };
}
