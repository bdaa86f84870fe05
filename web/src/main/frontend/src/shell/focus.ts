/**
 * Nothing that disappears takes the focus with it. A form that opens in the place of its button has it, and when the
 * form closes the button has it again; otherwise whoever uses no mouse would begin anew at the top of the page.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: Held | null = null;
  const note = (event: FocusEvent): void => {
    const element = event.target as HTMLElement;
    held = { element, around: elementsAround(element) };
  };
  /** Whoever taps beside everything has put the focus down on purpose. */
  const putDown = (): void =>
    queueMicrotask(() => {
      if (held?.element.isConnected && document.activeElement === document.body) held = null;
    });
  const look = (records: MutationRecord[]): void => {
    if (!held || held.element.isConnected || document.activeElement !== document.body) return;
    const target = heir(held, records);
    held = null;
    if (target) giveFocus(target);
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', note);
  root.addEventListener('focusout', putDown);
  return () => {
    watch.disconnect();
    root.removeEventListener('focusin', note);
    root.removeEventListener('focusout', putDown);
  };
}

/** What has the focus, and what it stands in, from the inside out: once it is gone nothing else says where it was. */
interface Held {
  element: HTMLElement;
  around: Element[];
}

/** What was opened, and the words of the button that opened it. */
const openedBy = new WeakMap<Element, string>();

function elementsAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
  return found;
}

const BLOCK = 'form, section, article, .notice, .loading';

function heir({ element, around }: Held, records: MutationRecord[]): HTMLElement | null {
  const left = around.find((one) => one.isConnected);
  // Of another page its heading has the focus (see Page).
  if (!left?.closest('main')) return null;
  const home = left.closest('section, article, li, main') ?? left;
  const opened = [element, ...around].find((one) => !one.isConnected && openedBy.has(one));
  const words = opened ? openedBy.get(opened) : wordsOf(element);
  const button = [...home.querySelectorAll('button')].find((one) => words && wordsOf(one) === words);
  if (button) return button;
  const came = records
    .flatMap((record) => [...record.addedNodes])
    .filter((node): node is HTMLElement => node instanceof HTMLElement && home.contains(node));
  const block = first(came, BLOCK);
  if (block && words) openedBy.set(block, words);
  return block ?? first(came, 'button, a') ?? headingOf(home);
}

const wordsOf = (element: Element): string => (element.matches('button') ? (element.textContent ?? '') : '');

function first(among: HTMLElement[], selector: string): HTMLElement | null {
  for (const one of among) {
    const found = one.matches(selector) ? one : one.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

const headingOf = (home: Element): HTMLElement | null => home.querySelector('h1, h2, h3');

function giveFocus(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
