import { expect, test, vi } from 'vitest';
import { bring } from './bring';

const whole = () => new Response('part');

test('a script is not run before all its files came, and a file that came is not fetched again', async () => {
  const fetched = vi.fn(async (_path: string) => {
    if (fetched.mock.calls.length === 2) throw new TypeError('line broken');
    return whole();
  });
  vi.stubGlobal('fetch', fetched);
  const run = vi.fn(async () => 'ran');
  await expect(bring(run, ['assets/a.js', 'assets/b.js'])).rejects.toThrow();
  expect(run).not.toHaveBeenCalled();
  expect(await bring(run, ['assets/a.js', 'assets/b.js'])).toBe('ran');
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/assets/a.js', '/assets/b.js', '/assets/b.js']);
});

test('a file that breaks off, or is not there, is a file that did not come', async () => {
  const run = vi.fn(async () => 'ran');
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  await expect(bring(run, ['assets/c.js'])).rejects.toThrow();
  const broken = new ReadableStream({ start: (into) => into.error(new TypeError('line broken')) });
  vi.stubGlobal('fetch', async () => new Response(broken));
  await expect(bring(run, ['assets/c.js'])).rejects.toThrow();
  expect(run).not.toHaveBeenCalled();
});
