import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiFailure } from '../api/client';
import { asFailure, sessionEnded } from './failure';

export interface Loaded<T> {
  data: T | null;
  failure: ApiFailure | null;
  reload: () => void;
}

/** What a page shows from the server: nothing yet, a failure, or the data. Another `key` is another question. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ data: T | null; failure: ApiFailure | null }>({
    data: null,
    failure: null,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    load()
      .then((data) => {
        sessionEnded.value = false;
        if (current) setState({ data, failure: null });
      })
      .catch((thrown: unknown) => current && setState({ data: null, failure: asFailure(thrown) }));
    return () => {
      current = false;
    };
  }, [key, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, reload };
}

/** Reference data: asked for once a visit, again after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= load().catch((thrown: unknown) => {
      answer = null;
      throw thrown;
    });
    return answer;
  };
}
