import type { FileClock, FileLine } from '../api/types';
import { isOver } from '../referral/life';
import { URGENCIES } from '../shell/urgency';

/** A file in its worker's list, with what is most pressing about it. */
export interface Work {
  file: FileLine;
  contact: 'late' | 'today' | null;
  /** The clock that runs out first, of a service that still owes something. */
  clock: FileClock | null;
  late: boolean;
  /** A referral ended without a service not long ago. */
  ended: boolean;
}

/** Overdue first, then what is due today, then by the clock that runs out first, then the newest. */
export function worklist(files: FileLine[], clocks: FileClock[], today: string, now: number): Work[] {
  return files
    .map((file) => workOf(file, clocks, today, now))
    .sort((a, b) => rank(a) - rank(b) || soonest(a, b));
}

function workOf(file: FileLine, clocks: FileClock[], today: string, now: number): Work {
  const own = clocks.filter((one) => one.file === file.id);
  const running = own.filter((one) => !isOver(one.state));
  const clock = running.reduce<FileClock | null>(
    (first, one) => (first && before(first, one) ? first : one),
    null,
  );
  const day = file.nextContact;
  const contact =
    !day || file.state !== 'open' ? null : day < today ? 'late' : day === today ? 'today' : null;
  const late = contact === 'late' || running.some((one) => Date.parse(one.dueAt) < now);
  return { file, contact, clock, late, ended: own.some((one) => isOver(one.state)) };
}

const before = (a: FileClock, b: FileClock): boolean =>
  Date.parse(a.dueAt) - Date.parse(b.dueAt) < 0 ||
  (a.dueAt === b.dueAt && URGENCIES.indexOf(a.urgency) < URGENCIES.indexOf(b.urgency));

const rank = (one: Work): number =>
  one.late ? 0 : one.contact === 'today' ? 1 : one.clock || one.ended ? 2 : 3;

function soonest(a: Work, b: Work): number {
  const due = (one: Work): number => (one.clock ? Date.parse(one.clock.dueAt) : Number.POSITIVE_INFINITY);
  if (due(a) !== due(b)) return due(a) - due(b);
  return Date.parse(b.file.openedAt) - Date.parse(a.file.openedAt);
}
