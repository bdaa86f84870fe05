import type { Urgency } from '../api/types';

export const URGENCIES: readonly Urgency[] = ['now', 'today', 'this-week'];
