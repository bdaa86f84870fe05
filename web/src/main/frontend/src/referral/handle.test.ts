import { expect, test } from 'vitest';
import type { ReceivedReferral } from '../api/types';
import { outcomesOf } from './handle';

const NOW = new Date('2026-11-22T09:00:00Z');

const referral = (state: ReceivedReferral['state'], at: string | null = null): ReceivedReferral => ({
  id: 'a',
  urgency: 'today',
  sentAt: '2026-11-22T08:00:00Z',
  dueAt: '2026-11-23T08:00:00Z',
  state,
  visit: at ? { at, place: 'service' } : null,
  endedAt: null,
  service: { id: 's', nameAr: 'خدمة', nameEn: 'Service' },
  packet: null,
});

test('nobody is missed before the hour of the visit', () => {
  expect(outcomesOf(referral('accepted', '2026-11-22T10:00:00Z'), NOW)).toEqual(['seen', 'unreachable']);
  expect(outcomesOf(referral('accepted', '2026-11-22T08:30:00Z'), NOW)).toContain('no-show');
});

test('nothing is finished before the person was seen', () => {
  expect(outcomesOf(referral('accepted'), NOW)).not.toContain('finished');
  expect(outcomesOf(referral('in-service'), NOW)).toContain('finished');
});
