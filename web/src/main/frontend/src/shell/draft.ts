import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isLeaving } from './quick-exit';

export interface Bound<V> {
  name: string;
  value: V;
  onChange: (value: V) => void;
}

/** What somebody is writing and has not sent. It lives in memory alone and is wiped when its page closes. */
export class Draft<T extends object> {
  private readonly values: Signal<T>;
  private changed = false;

  constructor(private initial: T) {
    this.values = signal(initial);
  }

  get value(): T {
    return this.values.value;
  }

  get dirty(): boolean {
    return this.changed;
  }

  set(change: Partial<T>): void {
    this.changed = true;
    this.values.value = { ...this.values.value, ...change };
  }

  /** The name, value and listener of the field that shows `name`. */
  bind<K extends keyof T & string>(name: K): Bound<T[K]> {
    const onChange = (value: T[K]): void => this.set({ [name]: value } as unknown as Partial<T>);
    return { name, value: this.value[name], onChange };
  }

  wipe(): void {
    this.changed = false;
    this.values.value = this.initial;
  }
}

/** A draft that ends with its page, and asks before a browser closes the tab over unsent words. */
export function useDraft<T extends object>(initial: () => T): Draft<T> {
  const draft = useMemo(() => new Draft(initial()), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (draft.dirty && !isLeaving()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      draft.wipe();
    };
  }, [draft]);
  return draft;
}
