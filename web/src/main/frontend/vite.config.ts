import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { bringParts, withItself } from './build/bring-parts.ts';
import { bundledPackages } from './build/bundled-packages.ts';
import { messages } from './build/messages-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../../../target', import.meta.url));

export default defineConfig({
  root,
  plugins: [bringParts(root), messages(root), bundledPackages(`${target}/frontend-packages.json`)],
  // The sealing library would ask Node for its cryptography where a browser has none; ours always has.
  resolve: { alias: { crypto: `${root}build/no-node-crypto.ts` } },
  build: {
    outDir: `${target}/frontend`,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari15'],
    // The content security policy knows no data: addresses and no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: withItself },
    cssCodeSplit: false,
    manifest: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: { app: `${root}index.html`, today: `${root}assets/today.html` },
      // What nearly every screen uses comes with the first load; a screen then adds only itself.
      output: {
        codeSplitting: { groups: [{ name: 'shell', test: /\/src\/shell\/|node_modules\/(@?preact)/ }] },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'scripts/**/*.test.mjs'],
    reporters: ['default', 'junit'],
    outputFile: { junit: `${target}/vitest.xml` },
    unstubGlobals: true,
    // Each is started anew and must answer within a minute: not as many at once as a big machine has cores.
    maxWorkers: 2,
    // From 25 on Node has a storage of its own, and the one of the test's page would stay behind it.
    execArgv: Number(process.versions.node.split('.')[0]) >= 25 ? ['--no-experimental-webstorage'] : [],
    // For a test that hangs. How long one takes says something of the machine and nothing of Jisr.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
