import { parse, type Token } from '@messageformat/parser';

/** A message as the browser gets it: plain text, or parts to put together. See src/shell/messages.ts. */
export type Compiled = string | Part[];
export type Part = string | [name: string] | [name: string, cases: Record<string, Compiled>];

/**
 * Turns one capability's ICU messages into data at build time, so that the page needs neither a parser nor
 * `eval` (which the content security policy forbids).
 */
export function compileMessages(source: Record<string, string>): Record<string, Compiled> {
  return Object.fromEntries(Object.entries(source).map(([key, text]) => [key, compileText(key, text)]));
}

function compileText(key: string, text: string): Compiled {
  const parts = parse(text, { strict: true }).map((token) => part(key, token));
  const only = parts[0];
  return parts.length === 1 && typeof only === 'string' ? only : parts;
}

function part(key: string, token: Token, counted?: string): Part {
  if (token.type === 'content') return token.value;
  if (token.type === 'argument') return [token.arg];
  if (token.type === 'octothorpe' && counted) return [counted];
  if (token.type === 'plural' || token.type === 'select') {
    const inner = token.type === 'plural' ? token.arg : counted;
    const cases = token.cases.map((one) => [one.key, one.tokens.map((t) => part(key, t, inner))]);
    return [token.arg, Object.fromEntries(cases)];
  }
  throw new Error(`message ${key}: "${token.type}" is not supported`);
}
