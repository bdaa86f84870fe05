import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LocationProvider, Route, Router } from 'preact-iso/router';
import { me, signedOutHalf } from '../people/me';
import { sessionEnded, undone } from './failure';
import { SignInElsewhere } from './form';
import { Header } from './header';
import { t } from './messages';
import { NotFound, routes } from './screens';
import { digits, language } from './settings';

const online = signal(navigator.onLine);
addEventListener('online', () => {
  online.value = true;
});
addEventListener('offline', () => {
  online.value = false;
});

export function App() {
  const lang = language.value;
  const shape = digits.value;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    document.documentElement.dataset.digits = shape;
  }, [lang, shape]);
  return (
    <LocationProvider>
      <button type="button" class="skip button" onClick={skipToMain}>
        {t('shell.skip')}
      </button>
      <Header />
      <Banners />
      <Router>
        {routes.map((route) => (
          <Route key={route.path} path={route.path} component={route.component} />
        ))}
        <Route default component={NotFound} />
      </Router>
      <footer class="foot">
        <p>{t('shell.foot')}</p>
      </footer>
    </LocationProvider>
  );
}

/** A button, not a link: a fragment in the address would be one more entry in the history. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('#main h1')?.focus();
}

function Banners() {
  return (
    <aside aria-label={t('shell.notices')}>
      {me.value?.sampleData && (
        <p class="banner banner-sample" role="note">
          {t('shell.sample-data')}
        </p>
      )}
      {signedOutHalf.value && (
        <p class="banner banner-warn" role="alert">
          {t('shell.sign-out.incomplete')}
        </p>
      )}
      {undone.value && (
        <p class="banner banner-warn" role="alert">
          {t(undone.value)}
        </p>
      )}
      {!online.value && (
        <p class="banner banner-warn" role="status">
          {t('shell.offline')}
        </p>
      )}
      {sessionEnded.value && (
        <div class="banner banner-warn" role="alert">
          <p>{t('shell.failure.signed-out')}</p>
          <SignInElsewhere />
        </div>
      )}
    </aside>
  );
}
