import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { me, signOut } from '../people/me';
import { placesToGo } from '../people/places-to-go';
import { attempt } from './failure';
import { speak, t } from './messages';
import { sensitive } from './page';
import { quickExit } from './quick-exit';
import { chooseDigits, digits, language } from './settings';

export function Header() {
  const open = useSignal(false);
  const { path } = useLocation();
  useEffect(() => {
    open.value = false;
  }, [path]);
  return (
    <header class="bar">
      <div class="bar-inner">
        <a class="brand" href="/" aria-label={t('shell.brand-home')}>
          <BridgeMark />
          <span aria-hidden="true">{t('shell.brand')}</span>
        </a>
        <div class="bar-fixed">
          {sensitive.value && <QuickExit />}
          <button
            type="button"
            class="button-bar menu-button"
            aria-expanded={open.value}
            aria-controls="menu"
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {t('shell.menu')}
          </button>
        </div>
        <div id="menu" class={open.value ? 'menu menu-open' : 'menu'}>
          <Navigation path={path} />
          <Tools />
        </div>
      </div>
      <Rehearsal />
    </header>
  );
}

/** Stays in sight on every page, so that nobody takes a rehearsal for work and tells it of real people. */
function Rehearsal() {
  const days = me.value?.daysAhead ?? null;
  if (days === null) return null;
  return (
    <p class="rehearsal" role="note">
      <span>{t('shell.rehearsal')}</span> {days > 0 && <span>{t('shell.rehearsal.ahead', { days })}</span>}
    </p>
  );
}

function Navigation({ path }: { path: string }) {
  const links = placesToGo();
  if (links.length === 0) return null;
  return (
    <nav aria-label={t('shell.navigation')}>
      <ul class="nav">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={path === link.href ? 'page' : undefined}>
              {t(link.label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tools() {
  const other = language.value === 'ar' ? 'en' : 'ar';
  const otherDigits = digits.value === 'arab' ? 'latn' : 'arab';
  return (
    <div class="tools">
      <button
        type="button"
        class="button-bar"
        lang={other}
        onClick={() => attempt(() => speak(other), 'shell.other-language.failed')}
      >
        {t('shell.other-language')}
      </button>
      <button
        type="button"
        class="button-bar"
        aria-label={t(`shell.digits.${otherDigits}.name`)}
        onClick={() => chooseDigits(otherDigits)}
      >
        <bdi>{t(`shell.digits.${otherDigits}`)}</bdi>
      </button>
      {me.value && (
        <button type="button" class="button-bar" onClick={() => attempt(signOut, 'shell.sign-out.failed')}>
          {t('shell.sign-out')}
        </button>
      )}
    </div>
  );
}

function QuickExit() {
  return (
    <button type="button" class="button-bar quick-exit" onClick={quickExit}>
      {t('shell.quick-exit')}
    </button>
  );
}

const BRIDGE =
  'M3 22v-4c0-1 .6-1.800 1.500-2.200C12 13 18.500 8 24 2c5.500 6 12 11 19.500 13.800.9.400 1.500 1.200 1.500 2.200v4' +
  'h-6v-1.500a5.500 5.500 0 0 0-11 0V22h-8v-1.500a5.500 5.500 0 0 0-11 0V22z';

/** Two banks, one span: the mark of the house. */
function BridgeMark() {
  return (
    <svg viewBox="0 0 48 30" width="40" height="25" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={BRIDGE} />
      <path class="brand-water" fill="none" stroke-width="3" stroke-linecap="round" d="M3 27h42" />
    </svg>
  );
}
