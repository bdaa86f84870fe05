const NEXT = 'jisr.next';
const DOOR = '/sign-in';

/**
 * Leaves for the sign-in page by the one address that leads there. Where the person wanted to go stays in this
 * tab: the address of a page never travels to the identity provider.
 */
export function signIn(): void {
  sessionStorage.setItem(NEXT, location.pathname);
  location.replace(DOOR);
}

/** Whoever stands at that address was not led on: the server knows no sign-in page to lead to yet. */
export const standsAtTheDoor = (): boolean => location.pathname === DOOR;

/** Back from signing in: to the page that was asked for, once. */
export function goWhereAsked(): void {
  const next = sessionStorage.getItem(NEXT);
  sessionStorage.removeItem(NEXT);
  if (next && isOurs(next) && location.pathname === '/') history.replaceState(null, '', next);
}

/** A path of this server: a second slash would name another one. */
export function isOurs(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
