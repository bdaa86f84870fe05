import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from './messages';
import { language } from './settings';

/** Whether what is on the screen could harm somebody if the wrong person saw it: shows the quick exit. */
export const sensitive = signal(false);

/** The words a companion may read in the browser's tab: they say what kind of page it is and nothing more. */
export type TabWord = 'home' | 'list' | 'form' | 'page' | 'report';

interface PageProps {
  name: string;
  tab: TabWord;
  title: string;
  /** What one does here and what becomes of it, in two plain sentences. */
  lead?: string;
  holdsSecrets?: boolean;
  wide?: boolean;
  children: ComponentChildren;
}

let arrived = false;

/** One screen: neutral tab title, heading that takes the focus on arrival, and the name browser tests know it by. */
export function Page({ name, tab, title, lead, holdsSecrets = false, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tabTitle = `${t('shell.brand')} · ${t(`shell.tab.${tab}`)}`;
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  useEffect(() => {
    sensitive.value = holdsSecrets;
    // The very first page is where a browser starts reading anyway.
    if (arrived) heading.current?.focus();
    arrived = true;
    return () => {
      sensitive.value = false;
    };
  }, [holdsSecrets]);
  return (
    <main id="main" data-page={name} class={wide ? 'main main-wide' : 'main'}>
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}

/** Words that came in one language only, or a name in both: read out and set in the right direction. */
export function Foreign({ lang, children }: { lang: 'ar' | 'en'; children: string }) {
  if (lang === language.value) return <>{children}</>;
  return (
    <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {children}
    </bdi>
  );
}

export function inLanguage<T extends object>(thing: T, ar: keyof T, en: keyof T): string {
  return String(thing[language.value === 'ar' ? ar : en]);
}

export const nameOf = (thing: { nameAr: string; nameEn: string }): string =>
  inLanguage(thing, 'nameAr', 'nameEn');

export const labelOf = (thing: { labelAr: string; labelEn: string }): string =>
  inLanguage(thing, 'labelAr', 'labelEn');
