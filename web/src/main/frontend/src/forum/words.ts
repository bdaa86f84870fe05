import { t } from '../shell/messages';

/** The closed lists of a forum's meeting, as the server words them. */
export const MOVE_REASONS = [
  'holiday',
  'too-few',
  'place-not-available',
  'not-safe',
  'wrong-date',
  'other',
] as const;
export const MEETING_VOID_REASONS = ['entered-twice', 'did-not-happen'] as const;
export const AGE_GROUPS = ['under18', 'to25', 'to45', 'over45'] as const;

/** The bounds of an age group, as its words name them. */
const BOUNDS = {
  under18: { to: 18 },
  to25: { from: 18, to: 25 },
  to45: { from: 26, to: 45 },
  over45: { from: 46 },
} as const;

export const ageName = (group: (typeof AGE_GROUPS)[number]): string => t(`forum.age.${group}`, BOUNDS[group]);
