import type { ComponentChildren, VNode } from 'preact';
import type { ApiFailure } from '../api/client';
import { explain } from './failure';
import type { Loaded } from './load';
import { t } from './messages';

export function Loading() {
  return (
    <p class="loading" role="status">
      <span class="loading-mark" aria-hidden="true" />
      {t('shell.loading')}
    </p>
  );
}

export function Failed({ failure, again }: { failure: ApiFailure; again?: () => void }) {
  return (
    <div class="notice notice-danger" role="alert">
      <p>{explain(failure)}</p>
      {again && failure.kind !== 'not-found' && (
        <button type="button" class="button" onClick={again}>
          {t('shell.again')}
        </button>
      )}
    </div>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** Shows the one state of three that is true; `children` draws the data. */
export function Shown<T>({ of, children }: { of: Loaded<T>; children: (data: T) => VNode | VNode[] | null }) {
  if (of.failure) return <Failed failure={of.failure} again={of.reload} />;
  if (of.data === null) return <Loading />;
  return <>{children(of.data)}</>;
}

type Tone = 'info' | 'warn' | 'danger' | 'good';

export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

export function Badge({ tone = 'plain', children }: { tone?: Tone | 'plain'; children: ComponentChildren }) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}
