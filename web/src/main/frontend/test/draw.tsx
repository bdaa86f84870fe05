import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Capability } from '../src/shell/message-keys';
import { need } from '../src/shell/messages';

const drawn = new Set<HTMLElement>();

/** Draws a part of a page as the browser would, with its Arabic words; `drop` takes it off again. */
export async function draw(
  part: VNode,
  ...words: Capability[]
): Promise<{ on: HTMLElement; drop: () => void }> {
  await need(['shell', ...words]);
  const on = document.body.appendChild(document.createElement('div'));
  drawn.add(on);
  act(() => render(part, on));
  return { on, drop: () => drop(on) };
}

/** Takes off whatever is drawn: what stayed would redraw itself after its test, or after the page is gone. */
export function clear(): void {
  drawn.forEach(drop);
}

function drop(on: HTMLElement): void {
  act(() => render(null, on));
  on.remove();
  drawn.delete(on);
}

export function one<T extends Element = HTMLElement>(on: ParentNode, selector: string): T {
  const found = on.querySelector<T>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export function press(element: HTMLElement, key?: string): void {
  act(() => {
    if (key) element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    else element.click();
  });
}

/** One turn of the event loop: what stands in its queues is done and drawn. */
export const settle = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 0)));

/** Waits until the page shows it, however slow the machine is; the limit is for a page that never will. */
export const eventually = (shown: () => void): Promise<void> => vi.waitFor(shown, { timeout: 60_000 });
