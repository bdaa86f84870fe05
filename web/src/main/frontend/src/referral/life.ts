import type { ReferralState } from '../api/types';

const UNANSWERED: readonly ReferralState[] = ['sent', 'received'];
const TAKEN: readonly ReferralState[] = ['accepted', 'in-service', 'no-show'];

export const isAnswered = (state: ReferralState): boolean => !UNANSWERED.includes(state);

/** The service has taken it on, and it has not ended. */
export const isTaken = (state: ReferralState): boolean => TAKEN.includes(state);

/** Nothing is expected of the service any more. */
export const isOver = (state: ReferralState): boolean => isAnswered(state) && !isTaken(state);
