import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { get, post } from '../api/client';
import type { Consent, Service } from '../api/types';
import { fetchServices, organisationName } from '../directory/services';
import { explain } from '../shell/failure';
import { date } from '../shell/format';
import { lazy } from '../shell/lazy';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { useSend } from '../shell/send';
import { Badge, Notice, Shown } from '../shell/states';
import { OpenFile } from '../survivor/open-file';
import { stateOf } from './consent';
import { itemWords } from './items';

const ConsentForm = lazy(() => import('./consent-form').then((module) => module.ConsentForm), ['consent']);

interface Ledger {
  consents: Consent[];
  services: Service[];
}

async function fetchLedger(fileId: string): Promise<Ledger> {
  const path = `/survivor-files/${fileId}/consents`;
  const [consents, services] = await Promise.all([get<Consent[]>(path), fetchServices()]);
  return { consents, services };
}

interface SectionProps {
  fileId: string;
  /** Told after a withdrawal: what rested on the consent has ended. */
  onWithdrawn: () => void;
}

export function ConsentsSection({ fileId, onWithdrawn }: SectionProps) {
  const ledger = useLoad(fileId, () => fetchLedger(fileId));
  const adding = useSignal(false);
  const open = useContext(OpenFile);
  const withdrawn = (): void => {
    ledger.reload();
    onWithdrawn();
  };
  const close = (): void => {
    adding.value = false;
  };
  return (
    <section class="card" id="consents" aria-labelledby="consents-title">
      <div class="card-head">
        <h2 id="consents-title" tabIndex={-1}>
          {t('consent.title')}
        </h2>
        {!adding.value && open && (
          <button type="button" class="button" onClick={() => (adding.value = true)}>
            {t('consent.add')}
          </button>
        )}
      </div>
      <Shown of={ledger}>
        {({ consents, services }) => (
          <>
            {adding.value && (
              <ConsentForm fileId={fileId} services={services} reload={ledger.reload} done={close} />
            )}
            {consents.length === 0 && <p class="hint">{t('consent.empty')}</p>}
            {consents.map((one) => (
              <ConsentView
                key={one.id}
                fileId={fileId}
                consent={one}
                services={services}
                reload={withdrawn}
              />
            ))}
          </>
        )}
      </Shown>
    </section>
  );
}

interface ViewProps {
  fileId: string;
  consent: Consent;
  services: Service[];
  reload: () => void;
}

const TONES = { live: 'good', withdrawn: 'danger', expired: 'plain' } as const;

function ConsentView({ fileId, consent, services, reload }: ViewProps) {
  const state = stateOf(consent);
  return (
    <article class="entry">
      <div class="case-badges">
        <h3>{t(`consent.purpose.${consent.purpose}`)}</h3>
        <Badge tone={TONES[state]}>{t(`consent.state.${state}`)}</Badge>
      </div>
      <dl class="facts">
        {consent.recipient && (
          <div>
            <dt>{t('consent.recipient')}</dt>
            <dd>{organisationName(services, consent.recipient)}</dd>
          </div>
        )}
        {consent.items.length > 0 && (
          <div>
            <dt>{t('consent.items')}</dt>
            <dd>{itemWords(consent.items)}</dd>
          </div>
        )}
        <div>
          <dt>{t('consent.given')}</dt>
          <dd>
            {t('consent.given.on', { how: t(`consent.given.${consent.given}`), date: date(consent.givenAt) })}
          </dd>
        </div>
        <div>
          <dt>{t('consent.expires')}</dt>
          <dd>{date(consent.expires)}</dd>
        </div>
      </dl>
      {state === 'live' && (
        <Withdraw path={`/survivor-files/${fileId}/consents/${consent.id}`} reload={reload} />
      )}
    </article>
  );
}

function Withdraw({ path, reload }: { path: string; reload: () => void }) {
  const asking = useSignal(false);
  const sending = useSend();
  const withdraw = (): void => void sending.run((key) => post(`${path}/withdrawal`, {}, key), reload);
  if (!asking.value)
    return (
      <button type="button" class="button button-danger" onClick={() => (asking.value = true)}>
        {t('consent.withdraw')}
      </button>
    );
  return (
    <Notice tone="danger" title={t('consent.withdraw.sure')}>
      <p>{t('consent.withdraw.effect')}</p>
      {sending.failure.value && <p role="alert">{explain(sending.failure.value)}</p>}
      <div class="actions">
        <button
          type="button"
          class="button button-danger"
          aria-disabled={sending.busy.value}
          onClick={withdraw}
        >
          {t('consent.withdraw.yes')}
        </button>
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {t('shell.cancel')}
        </button>
      </div>
    </Notice>
  );
}
