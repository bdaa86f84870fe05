import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './compile-messages.ts';

const MESSAGE_FILE = /\/messages\/(ar|en)\/[a-z]+\.json$/;

/**
 * Compiles message files, and fills the few words that stand outside the script: those of index.html and of
 * the web app manifest.
 */
export function messages(root: string): Plugin {
  const text = (language: string, key: string): string =>
    JSON.parse(readFileSync(join(root, 'messages', language, 'shell.json'), 'utf8'))[key];
  return {
    name: 'jisr-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!MESSAGE_FILE.test(id)) return undefined;
      return { code: JSON.stringify(compileMessages(JSON.parse(code))), map: null };
    },
    transformIndexHtml: (html) =>
      html.replace(/\{\{(ar|en) ([a-z.-]+)\}\}/g, (_, language, key) => text(language, key)),
    generateBundle() {
      const icons = [{ src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }];
      const name = text('ar', 'brand');
      const manifest = {
        name,
        short_name: name,
        lang: 'ar',
        dir: 'rtl',
        start_url: '/',
        display: 'browser',
        icons,
      };
      this.emitFile({
        type: 'asset',
        fileName: 'assets/manifest.webmanifest',
        source: JSON.stringify(manifest),
      });
    },
  };
}
