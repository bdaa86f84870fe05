import { createContext } from 'preact';

/** Whether the file around can be written: a closed one is read, and offers nothing else. */
export const OpenFile = createContext(true);
