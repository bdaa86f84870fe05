// @vitest-environment jsdom
import { useSignal } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clear, draw, one, press, settle } from '../../test/draw';
import { keepFocus } from './focus';

let stop = (): void => undefined;

beforeEach(() => {
  stop = keepFocus(document.body);
});

afterEach(() => {
  stop();
  clear();
});

/** A part of a page whose button opens a form in its own place; on a poor line the form comes later. */
function Part({ renamed = false }: { renamed?: boolean }) {
  const shown = useSignal<'button' | 'waits' | 'form' | 'saved'>('button');
  const words = shown.value === 'saved' && renamed ? 'Correct' : 'Write';
  return (
    <main>
      <section>
        <h2>Part</h2>
        {shown.value === 'waits' && (
          <p class="loading">
            <button type="button" class="came" onClick={() => (shown.value = 'form')}>
              …
            </button>
          </p>
        )}
        {shown.value === 'form' && (
          <form>
            <input name="words" />
            <button type="button" class="close" onClick={() => (shown.value = 'saved')}>
              Save
            </button>
          </form>
        )}
        <div class="card-head">
          {(shown.value === 'button' || shown.value === 'saved') && (
            <button type="button" class="open" onClick={() => (shown.value = 'waits')}>
              {words}
            </button>
          )}
        </div>
      </section>
      <button type="button" class="other">
        Other
      </button>
    </main>
  );
}

async function pressed(on: HTMLElement, selector: string): Promise<void> {
  one(on, selector).focus();
  press(one(on, selector));
  await settle();
}

test('a form that opens has the focus, and its button has it again when the form closes', async () => {
  const { on } = await draw(<Part />);
  await pressed(on, '.open');
  expect(document.activeElement).toBe(one(on, '.loading'));
  await pressed(on, '.came');
  expect(document.activeElement).toBe(one(on, 'form'));
  await pressed(on, '.close');
  expect(document.activeElement).toBe(one(on, '.open'));
});

test('where the button says something else afterwards, it has the focus all the same', async () => {
  const { on } = await draw(<Part renamed />);
  for (const selector of ['.open', '.came', '.close']) await pressed(on, selector);
  expect(document.activeElement?.textContent).toBe('Correct');
});

test('where nothing came instead, the heading has it', async () => {
  const { on } = await draw(<Part />);
  one(on, '.open').focus();
  one(on, '.open').remove();
  await settle();
  expect(document.activeElement).toBe(one(on, 'h2'));
});

test('a focus that somebody put down stays down', async () => {
  const { on } = await draw(<Part />);
  one(on, '.open').focus();
  one(on, '.open').blur();
  await settle();
  one(on, '.open').remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});
