import { signal } from '@preact/signals';
import { call, get } from '../api/client';
import type { Me, Role } from '../api/types';

export const me = signal<Me | null>(null);

export async function fetchMe(): Promise<void> {
  me.value = await get<Me>('/me');
}

export const FORUM: readonly Role[] = ['forum-chair', 'forum-member'];

export function hasRole(roles: readonly Role[]): boolean {
  return me.value?.roles.some((role) => roles.includes(role)) ?? false;
}

/** True where the sign-in service could not be told: the next person at this device might get in. */
export const signedOutHalf = signal(false);

/** Ends the session here and at the sign-in service. */
export async function signOut(): Promise<void> {
  const { location: next, complete } = await call<{ location: string; complete?: boolean }>(
    'POST',
    '/sign-out',
    {},
  );
  if (complete === false) signedOutHalf.value = true;
  else location.replace(next);
}
