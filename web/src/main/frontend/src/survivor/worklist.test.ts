import { expect, test } from 'vitest';
import type { FileClock, FileLine } from '../api/types';
import { worklist } from './worklist';

const NOW = Date.parse('2026-11-22T09:00:00Z');

const file = (
  id: string,
  nextContact: string | null = null,
  state: FileLine['state'] = 'open',
): FileLine => ({
  id,
  reference: id,
  openedAt: '2026-11-01T09:00:00Z',
  state,
  nextContact,
  worker: 'ACDE',
});

const clock = (of: string, dueAt: string, state: FileClock['state'] = 'sent'): FileClock => ({
  file: of,
  urgency: 'today',
  state,
  dueAt,
});

const order = (files: FileLine[], clocks: FileClock[]): string[] =>
  worklist(files, clocks, '2026-11-22', NOW).map((one) => one.file.id);

test('what is overdue comes first, then what is due today, then what waits, then the rest', () => {
  const files = [file('rest'), file('waits'), file('today', '2026-11-22'), file('late', '2026-11-20')];
  expect(order(files, [clock('waits', '2026-11-23T09:00:00Z')])).toEqual(['late', 'today', 'waits', 'rest']);
});

test('a service that is silent past its hour makes its file late', () => {
  const files = [file('today', '2026-11-22'), file('silent')];
  expect(order(files, [clock('silent', '2026-11-22T08:00:00Z')])).toEqual(['silent', 'today']);
});

test('a referral that expired is no clock, and is not forgotten', () => {
  const [only] = worklist(
    [file('one')],
    [clock('one', '2026-11-20T08:00:00Z', 'expired')],
    '2026-11-22',
    NOW,
  );
  expect(only?.clock).toBeNull();
  expect(only?.late).toBe(false);
  expect(only?.ended).toBe(true);
});

test('a closed file has no contact to be late with', () => {
  const [only] = worklist([file('one', '2026-11-20', 'closed')], [], '2026-11-22', NOW);
  expect(only?.contact).toBeNull();
});
