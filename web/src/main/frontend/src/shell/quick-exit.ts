import { farewell } from '../api/client';

let leaving = false;

/** True once somebody wants away: nothing may hold the page any more, no question about unsaved words either. */
export const isLeaving = (): boolean => leaving;

/**
 * Empties the screen at once, ends the session without waiting for the answer, and puts a harmless page in the
 * place of this one, so that "back" does not return to it. The address is the installation's choice (index.html).
 */
export function quickExit(): void {
  leaving = true;
  document.body.replaceChildren();
  document.title = '…';
  farewell();
  const chosen = document.querySelector<HTMLMetaElement>('meta[name="jisr-quick-exit"]')?.content;
  location.replace(chosen ?? '/assets/today.html');
}

/** A page brought back from the browser's memory would show what was on it before: ask the server again instead. */
export function refuseToComeBack(): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
