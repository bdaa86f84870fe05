/** Why an issue should never have been logged. */
export const VOID_REASONS = ['entered-twice', 'not-for-us', 'named-someone'] as const;
