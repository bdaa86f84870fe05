import { useEffect } from 'preact/hooks';
import type { ApiFailure } from '../api/client';
import { signIn } from '../people/sign-in';
import { explain } from './failure';
import { t } from './messages';
import { language } from './settings';

/** What stands there when nobody is signed in, or the server does not answer: one sentence and one button. */
export function Arrival({ failure }: { failure: ApiFailure }) {
  document.documentElement.lang = language.value;
  document.documentElement.dir = language.value === 'ar' ? 'rtl' : 'ltr';
  const out = failure.kind === 'signed-out';
  useEffect(() => {
    if (out) signIn();
  }, [out]);
  return (
    <main id="main" class="main arrival" data-page="arrival">
      <h1>{t('shell.brand')}</h1>
      <p>{out ? t('shell.please-sign-in') : explain(failure)}</p>
      <button type="button" class="button button-main" onClick={() => (out ? signIn() : location.reload())}>
        {out ? t('shell.sign-in') : t('shell.again')}
      </button>
    </main>
  );
}
