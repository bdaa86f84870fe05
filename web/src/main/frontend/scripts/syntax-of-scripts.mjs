// What in a script the oldest browsers do not know.
import { parse } from 'acorn';
import { at, lacking, methods } from './compat.mjs';

/** The youngest edition of the language of which all of them know nearly everything; the rest is in SYNTAX. */
const EDITION = 2022;

/** Younger syntax inside that edition, and where the data have it. */
const SYNTAX = [
  ['a static block', ['classes', 'static', 'initialization_blocks'], ({ type }) => type === 'StaticBlock'],
  [
    'a lookbehind',
    ['regular_expressions', 'lookbehind_assertion'],
    ({ regex }) => /\(\?<[=!]/.test(regex?.pattern ?? ''),
  ],
  [
    'a private name asked for with "in"',
    ['classes', 'private_class_fields_in'],
    ({ type, left }) => type === 'BinaryExpression' && left.type === 'PrivateIdentifier',
  ],
];

/** What some names of a browser are. */
const KNOWN = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
};

/** What libraries ask for only where it is there. */
const GUARDED = new Set(['.moveBefore()', 'Symbol.dispose']);

/** The faults of all the scripts of a bundle, by the name of each; one may call what another one defines. */
export function scriptFaults(scripts) {
  const read = scripts.map(([name, text]) => [name, nodesRead(text)]);
  const defined = new Set(read.flatMap(([, nodes]) => nodes.flatMap(methodsOf)));
  return read.flatMap(([name, nodes]) => faultsOf(nodes, defined).map((fault) => `${name}: ${fault}`));
}

function nodesRead(text) {
  try {
    return [...nodesOf(parse(text, { ecmaVersion: EDITION, sourceType: 'module', allowHashBang: false }))];
  } catch (refused) {
    return [{ type: 'Refused', why: refused.message }];
  }
}

function faultsOf(nodes, defined) {
  if (nodes[0]?.type === 'Refused') return [`not a script of ${EDITION}: ${nodes[0].why}`];
  const own = namesOf(nodes);
  return nodes
    .flatMap((node) => [...syntaxOf(node), ...namedBy(node, own, defined)])
    .filter(([what, missing]) => missing.length > 0 && !GUARDED.has(what))
    .map(([what, missing]) => `${what} is unknown to ${missing.join(', ')}`);
}

/** Methods the bundle gives its own objects. */
const methodsOf = ({ type, key, value }) =>
  /^(Property|MethodDefinition|PropertyDefinition)$/.test(type) && /Function|Identifier/.test(value?.type)
    ? [key.name]
    : [];

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** Names the script gives itself: they hide those of the browser. */
function namesOf(nodes) {
  const names = new Set();
  const bind = (pattern) => {
    for (const one of nodesOf(pattern)) if (one.type === 'Identifier') names.add(one.name);
  };
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') bind(node.id);
    if (/^(Import(Default|Namespace)?Specifier)$/.test(node.type)) bind(node.local);
    if (/Function/.test(node.type)) bind([node.id ?? null, ...node.params]);
    if (node.type === 'CatchClause') bind(node.param);
  }
  return names;
}

const syntaxOf = (node) =>
  SYNTAX.filter(([, , is]) => is(node)).map(([what, path]) => [what, lacking(at(['javascript', ...path]))]);

/** Built-in objects, their members, and methods of whatever object. */
function namedBy(node, own, defined) {
  const found = [];
  const called = /^(Call|New)Expression$/.test(node.type) ? node.callee : null;
  if (called?.type === 'Identifier' && !own.has(called.name)) found.push(ofBrowser(called.name));
  if (node.type !== 'MemberExpression' || node.computed) {
    const method = called?.type === 'MemberExpression' && !called.computed && called.property.name;
    if (method && !node.optional && !defined.has(method)) found.push(ofAnyObject(method));
    return found;
  }
  const { object, property } = node;
  if (object.type === 'Identifier' && !own.has(object.name)) {
    found.push(ofBrowser(object.name));
    found.push(memberOf(KNOWN[object.name] ?? object.name, property.name));
  }
  return found;
}

const ofBrowser = (name) => [name, lacking(at(['javascript', 'builtins', name]) ?? at(['api', name]))];

function memberOf(object, name) {
  const type = at(['javascript', 'builtins', object]) ?? at(['api', object]);
  return [`${object}.${name}`, lacking(type?.[`${name}_static`] ?? type?.[name])];
}

function ofAnyObject(name) {
  const known = methods.get(name) ?? [];
  const missing = known.map((one) => lacking(one));
  return [`.${name}()`, missing.every((one) => one.length > 0) ? (missing[0] ?? []) : []];
}
