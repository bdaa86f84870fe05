import { signal } from '@preact/signals';
import { spanUntil } from './format';
import { t } from './messages';
import { now } from './now';
import { Badge } from './states';

const minute = signal(Date.now());
setInterval(() => {
  minute.value = Date.now();
}, 30_000);

/** Time left until an answer is due, or since it was; quiet for screen readers, which would be told each minute. */
export function DueClock({ dueAt, answered }: { dueAt: string; answered: boolean }) {
  if (answered) return null;
  const span = spanUntil(dueAt, now(minute.value).getTime());
  const tone = span.past ? 'danger' : span.unit === 'minutes' ? 'warn' : 'plain';
  const text = t(`shell.due.${span.unit}`, { count: span.count, past: String(span.past) });
  return <Badge tone={tone}>{text}</Badge>;
}

const TONES = { now: 'danger', today: 'warn', 'this-week': 'info' } as const;

export function UrgencyBadge({ urgency }: { urgency: 'now' | 'today' | 'this-week' }) {
  return <Badge tone={TONES[urgency]}>{t(`shell.urgency.badge.${urgency}`)}</Badge>;
}
