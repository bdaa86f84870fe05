// What the oldest browsers we serve know, as the browser-compat-data of MDN says.
import { createRequire } from 'node:module';

/** Old office PCs that stay on Windows 7 and 8.1, the last long-term Firefox for them, and phones of 2021. */
export const OLDEST = { chrome: 109, chrome_android: 109, firefox: 115, safari: 15, safari_ios: 15 };

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The entry at a path such as ['css', 'selectors', 'has']; undefined where the data have none. */
export const at = (path) => path.reduce((entry, key) => entry?.[key], data);

/** Which of the oldest browsers lack an entry; none where the data say nothing of it. */
export function lacking(entry, prefixes = []) {
  const support = entry?.__compat?.support;
  if (!support) return [];
  return Object.entries(OLDEST)
    .filter(([browser, version]) => !knows([support[browser]].flat(), version, prefixes))
    .map(([browser, version]) => `${browser} ${version}`);
}

function knows(statements, version, prefixes) {
  return statements.some(
    (one) =>
      one &&
      !one.flags &&
      !one.alternative_name &&
      (!one.prefix || prefixes.includes(one.prefix)) &&
      number(one.version_added) <= version &&
      !(number(one.version_removed) <= version),
  );
}

const number = (version) =>
  typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) : Number.NaN;

/** Every method of an object that the data know, by its name: whose `at` it is cannot be seen in a bundle. */
export const methods = indexed([data.javascript.builtins, data.javascript.builtins.Intl, data.api]);

/** Every function a style sheet may call, by its name. */
export const cssFunctions = indexed([data.css.types]);

function indexed(trees) {
  const found = new Map();
  const note = (tree, deep) => {
    for (const [name, entry] of Object.entries(tree)) {
      if (name === '__compat') continue;
      if (deep && entry.__compat) found.set(name, [...(found.get(name) ?? []), entry]);
      if (!deep || tree === data.css.types) note(entry, true);
    }
  };
  for (const tree of trees) note(tree, tree === data.css.types);
  return found;
}
