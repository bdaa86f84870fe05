const here = new Set<string>();

/**
 * Runs a part of the program once all its files are there. A browser that could not fetch a script takes it for
 * broken as long as the page lives, and asking again does not help; so the files are fetched first, as often as it
 * takes, and the script is then read from the browser's cache.
 *
 * @param files their paths below the root, as the build names them
 * @throws where one of them does not come
 */
export async function bring<T>(run: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  await Promise.all(files.filter((file) => !here.has(file)).map(fetchWhole));
  return run();
}

async function fetchWhole(file: string): Promise<void> {
  const response = await fetch(`/${file}`);
  if (!response.ok) throw new Error(file);
  await response.arrayBuffer();
  here.add(file);
}
