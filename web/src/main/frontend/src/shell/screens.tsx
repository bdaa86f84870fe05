import type { ComponentType, VNode } from 'preact';
import type { Role } from '../api/types';
import { hasRole } from '../people/me';
import { lazy } from './lazy';
import type { Capability } from './message-keys';
import { t } from './messages';
import { Page } from './page';
import table from './screens.json';

interface Screen {
  name: string;
  route: string;
  module: string;
  messages: Capability[];
  /** Who has this page; nobody named: everybody who is signed in. */
  roles: Role[];
}

type PageComponent = ComponentType<{ id?: string; period?: string }>;

const modules = import.meta.glob<PageComponent>('../*/*-page.tsx', { import: 'default' });

export const screens = table as Screen[];

/** A screen for those who have it; for everybody else there is nothing at its address. */
function drawn(screen: Screen) {
  const Shown = lazy(() => fetchPage(screen.module), screen.messages, inMain);
  return function ScreenOf(route: { id?: string; period?: string }) {
    if (screen.roles.length > 0 && !hasRole(screen.roles)) return <NotFound />;
    return <Shown {...route} key={route.id ?? route.period} />;
  };
}

const inMain = (waiting: VNode): VNode => (
  <main id="main" class="main">
    {waiting}
  </main>
);

function fetchPage(module: string): Promise<PageComponent> {
  const load = modules[`../${module}.tsx`];
  return load ? load() : Promise.reject(new Error(module));
}

export const routes = screens.map((screen) => ({ path: screen.route, component: drawn(screen) }));

/** Said of a page that is not there and of one that is not this person's alike. */
export function NotFound() {
  return (
    <Page name="not-found" tab="page" title={t('shell.not-found.title')} lead={t('shell.not-found.text')}>
      <p>
        <a class="button" href="/">
          {t('shell.to-home')}
        </a>
      </p>
    </Page>
  );
}
