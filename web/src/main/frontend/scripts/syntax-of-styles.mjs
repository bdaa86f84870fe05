// What in a style sheet the oldest browsers do not know.
import postcss from 'postcss';
import { at, cssFunctions, lacking } from './compat.mjs';

/** Where nothing is lost without it: what such a browser shows instead was chosen on purpose. */
const UNHARMED = new Map([
  [':focus-visible', 'the outline is then there for a finger too'],
  ['accent-color', 'marks are then in the colour of the device'],
  ['overflow-wrap: anywhere', 'long words are then broken as everywhere on the page'],
  ['user-select: all', 'a token is then chosen as other words are'],
  ['font-family: ui-monospace', 'the next font of the list is there'],
  ['font: ui-monospace', 'the next font of the list is there'],
  ['text-size-adjust', 'only Safari makes text larger, and knows the older name'],
  ['cursor: pointer', 'a finger has no pointer'],
  ['cursor: default', 'a finger has no pointer'],
  ['cursor: progress', 'a finger has no pointer'],
  ['resize', 'a field is then as large as it is'],
  ['resize: vertical', 'a field is then as large as it is'],
]);

const UNITS = [
  [/\d(dv)(w|h|i|b|min|max)\b/, 'viewport_percentage_units_dynamic'],
  [/\d(sv)(w|h|i|b|min|max)\b/, 'viewport_percentage_units_small'],
  [/\d(lv)(w|h|i|b|min|max)\b/, 'viewport_percentage_units_large'],
  [/\dcq(w|h|i|b|min|max)\b/, 'container_query_length_units'],
  [/\dr?lh\b/, 'lh'],
];

/** The faults of all the style sheets, by the name of each. */
export const styleFaults = (styles) =>
  styles.flatMap(([name, text]) => faultsOf(text).map((fault) => `${name}: ${fault}`));

function faultsOf(text) {
  const faults = [];
  postcss.parse(text).walk((node) => {
    const found =
      node.type === 'decl' ? ofDeclaration(node) : node.type === 'rule' ? ofRule(node) : ofAtRule(node);
    for (const [what, missing] of found)
      if (missing.length > 0 && !UNHARMED.has(what))
        faults.push(`${what} is unknown to ${missing.join(', ')}`);
  });
  return faults;
}

function ofDeclaration({ prop, value, parent }) {
  if (prop.startsWith('--')) return ofValue(value);
  if (prop.startsWith('-')) return [];
  const twins = parent.nodes.map((one) => /^(-\w+-)/.exec(one.prop ?? '')?.[1]).filter(Boolean);
  const property = at(['css', 'properties', prop]);
  const words = value.replace(/"[^"]*"|'[^']*'|[\w-]+\([^()]*\)/g, ' ').match(/[a-z][a-z-]*/g) ?? [];
  return [
    [prop, lacking(property, twins)],
    ...words.map((word) => [`${prop}: ${word}`, lacking(property?.[word], twins)]),
    ...ofValue(value),
  ];
}

function ofValue(value) {
  const called = [...value.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name]) => name);
  const length = at(['css', 'types', 'length']);
  return [
    ...called.map((name) => [`${name}()`, every(cssFunctions.get(name) ?? [])]),
    ...UNITS.filter(([unit]) => unit.test(value)).map(([, name]) => [name, lacking(length?.[name])]),
  ];
}

function every(entries) {
  const missing = entries.map((one) => lacking(one));
  return missing.every((one) => one.length > 0) ? (missing[0] ?? []) : [];
}

function ofRule({ selector, parent }) {
  const nested = parent.type === 'rule' ? [['nesting', lacking(at(['css', 'selectors', 'nesting']))]] : [];
  const pseudo = [...selector.matchAll(/::?([a-z-]+)/g)].map(([whole, name]) => [whole, name]);
  return [...nested, ...pseudo.map(([whole, name]) => [whole, lacking(at(['css', 'selectors', name]))])];
}

function ofAtRule({ type, name, params = '', parent }) {
  if (type !== 'atrule') return [];
  const media = [...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature]) => feature);
  return [
    [`@${name}`, lacking(at(['css', 'at-rules', name]))],
    ...(parent.type === 'rule' ? [['nesting', lacking(at(['css', 'selectors', 'nesting']))]] : []),
    ...(name === 'media'
      ? media.map((one) => [`(${one})`, lacking(at(['css', 'at-rules', 'media', one]))])
      : []),
    ...(name === 'media' && /[<>]/.test(params)
      ? [['a range of widths', lacking(at(['css', 'at-rules', 'media', 'range_syntax']))]]
      : []),
  ];
}
