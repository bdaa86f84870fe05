import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { get } from '../api/client';
import type { SentHandOver } from '../api/types';
import { lazy } from '../shell/lazy';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { Notice } from '../shell/states';
import { Words } from '../shell/words';
import { HandOverForm } from './hand-over-form';

const Tokens = lazy(() => import('./tokens-section').then((module) => module.Tokens), ['intake']);

type Stage = 'agreement' | 'not-agreed' | 'form' | 'sent';

/** From the person's agreement to the token. Nothing of it rests anywhere: closing the page is forgetting it. */
export default function HandOverPage() {
  const stage = useSignal<Stage>('agreement');
  const token = useSignal('');
  const sent = useLoad('hand-overs', () => get<SentHandOver[]>('/hand-overs'));
  const finish = (got: string): void => {
    token.value = got;
    stage.value = 'sent';
    sent.reload();
  };
  const restart = (): void => {
    token.value = '';
    stage.value = 'agreement';
  };
  return (
    <Page name="hand-over" tab="form" title={t('intake.title')} lead={t('intake.lead')} holdsSecrets>
      <Words of={['hand-over', 'token', 'safe-contact']} />
      {stage.value === 'agreement' && (
        <Agreement onYes={() => (stage.value = 'form')} onNo={() => (stage.value = 'not-agreed')} />
      )}
      {stage.value === 'not-agreed' && <NotAgreed onBack={restart} />}
      {stage.value === 'form' && (
        <>
          <StageHeading text={t('intake.form.heading')} />
          <HandOverForm onSent={finish} onCancel={restart} />
        </>
      )}
      {stage.value === 'sent' && <Receipt token={token.value} onDone={restart} />}
      {stage.value !== 'form' && <Tokens of={sent} />}
    </Page>
  );
}

function StageHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

function Agreement({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <>
      <Notice tone="danger" title={t('intake.danger.title')}>
        <ul>
          <li>{t('intake.danger.call')}</li>
          <li>{t('intake.danger.go')}</li>
          <li>{t('intake.danger.not-here')}</li>
        </ul>
      </Notice>
      <h2>{t('intake.agreement.heading')}</h2>
      <p>{t('intake.agreement.how')}</p>
      <blockquote class="read-aloud">
        <p>{t('intake.agreement.words-1')}</p>
        <p>{t('intake.agreement.words-2')}</p>
        <p>{t('intake.agreement.words-3')}</p>
        <p>
          <strong>{t('intake.agreement.question')}</strong>
        </p>
      </blockquote>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onYes}>
          {t('intake.agreement.yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('intake.agreement.no')}
        </button>
      </div>
    </>
  );
}

function NotAgreed({ onBack }: { onBack: () => void }) {
  return (
    <>
      <StageHeading text={t('intake.not-agreed.title')} />
      <p>{t('intake.not-agreed.text')}</p>
      <p>{t('intake.not-agreed.later')}</p>
      <button type="button" class="button" onClick={onBack}>
        {t('shell.back')}
      </button>
    </>
  );
}

function Receipt({ token, onDone }: { token: string; onDone: () => void }) {
  return (
    <>
      <StageHeading text={t('intake.sent.title')} />
      <div class="card receipt">
        <p>{t('intake.sent.write-down')}</p>
        <p class="token">
          <bdi dir="ltr" data-token>
            {token}
          </bdi>
        </p>
      </div>
      <Notice>
        <p>{t('intake.sent.never-again')}</p>
        <p>{t('intake.sent.keep-apart')}</p>
      </Notice>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onDone}>
          {t('intake.sent.done')}
        </button>
      </div>
    </>
  );
}
