import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Puts our `bring` where Vite calls its own helper before a dynamic import. Vite's asks the browser to preload, and a
 * preload that fails spoils the script for good.
 */
export function bringParts(root: string): Plugin {
  return {
    name: 'jisr-bring-parts',
    enforce: 'pre',
    resolveId: (id) => (id === HELPER ? id : undefined),
    load: (id) =>
      id === HELPER
        ? `export { bring as __vitePreload } from ${JSON.stringify(`${root}src/shell/bring.ts`)};`
        : undefined,
  };
}

/** All the files a dynamic import needs, itself too: Vite leaves it out where it stands alone. */
export function withItself(file: string, needed: string[], { hostType }: { hostType: string }): string[] {
  return hostType === 'js' ? [...new Set([file, ...needed])] : needed;
}
