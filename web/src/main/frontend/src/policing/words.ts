/** The closed lists of a task's report, as the server words them. */
export const ACTIONS = ['patrol', 'dialogue', 'awareness', 'with-another-body', 'nothing-yet'] as const;
export const OUTCOMES = ['solved', 'partly', 'not-solved', 'not-for-police'] as const;
