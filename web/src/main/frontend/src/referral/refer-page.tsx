import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { Consent, Item, Place, Service, Urgency } from '../api/types';
import { bestConsent, onlyCovered } from '../consent/consent';
import { fetchServices, kindName } from '../directory/services';
import { fetchPlaces, placeName } from '../place/places';
import { useDraft } from '../shell/draft';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';
import { URGENCIES } from '../shell/urgency';
import { Words } from '../shell/words';
import { ItemsField } from './items-field';

interface Basis {
  services: Service[];
  consents: Consent[];
  places: Place[];
}

interface Written {
  service: string;
  items: Item[];
  urgency: Urgency | null;
}

async function fetchBasis(fileId: string): Promise<Basis> {
  const [services, consents, places] = await Promise.all([
    fetchServices(),
    get<Consent[]>(`/survivor-files/${fileId}/consents`),
    fetchPlaces(),
  ]);
  return { services, consents, places };
}

export default function ReferPage({ id = '' }: { id?: string }) {
  const basis = useLoad(id, () => fetchBasis(id));
  return (
    <Page name="refer" tab="form" title={t('referral.new.title')} lead={t('referral.new.lead')} holdsSecrets>
      <Words of={['consent', 'packet', 'urgency']} />
      <Shown of={basis}>{(data) => <ReferForm fileId={id} basis={data} />}</Shown>
      <p>
        <a href={`/files/${id}`}>{t('referral.to-file')}</a>
      </p>
    </Page>
  );
}

function ReferForm({ fileId, basis }: { fileId: string; basis: Basis }) {
  const draft = useDraft<Written>(() => ({ service: '', items: [], urgency: null }));
  const sending = useSend();
  const { route } = useLocation();
  const service = basis.services.find((one) => one.id === draft.value.service);
  const consent = service ? bestConsent(basis.consents, service.organisation.id) : null;
  // Another service, another consent: what was ticked for the one must not travel to the other.
  useEffect(
    () => draft.set({ items: onlyCovered(consent, consent?.items ?? []) }),
    [consent?.id, service?.id],
  );
  const submit = (): void => {
    const none = draft.value.items.length === 0 && consent ? [{ field: 'items', code: 'missing' }] : [];
    if (sending.refuse([...missing(draft.value, ['service', 'urgency']), ...none]) || !consent) return;
    void sending.run(
      (key) => post(`/survivor-files/${fileId}/referrals`, { ...draft.value, consent: consent.id }, key),
      () => {
        draft.wipe();
        route(`/files/${fileId}`, true);
      },
    );
  };
  const ready = service === undefined || consent !== null;
  return (
    <Form name="refer" sending={sending} submit={ready ? t('referral.send') : null} onSubmit={submit}>
      <Radios {...draft.bind('service')} label={t('referral.service')} choices={serviceChoices(basis)} />
      {service && !consent && <ConsentMissing fileId={fileId} service={service} />}
      {service && consent && <ItemsField consent={consent} {...draft.bind('items')} />}
      <Radios
        {...draft.bind('urgency')}
        label={t('referral.urgency')}
        inline
        choices={URGENCIES.map((value) => ({ value, label: t(`shell.urgency.${value}`) }))}
      />
    </Form>
  );
}

function serviceChoices({ services, places, consents }: Basis) {
  return services.map((one) => {
    const where = one.confidential
      ? t('directory.confidential')
      : one.district
        ? placeName(places, one.district)
        : t('shell.not-stated');
    const agreed = bestConsent(consents, one.organisation.id) ? ` · ${t('referral.consent-there')}` : '';
    return {
      value: one.id,
      label: nameOf(one),
      hint: `${kindName(one.kind)} · ${where}${agreed}${one.stale ? ` · ${t('directory.stale')}` : ''}`,
    };
  });
}

function ConsentMissing({ fileId, service }: { fileId: string; service: Service }) {
  return (
    <div role="status">
      <Notice tone="warn" title={t('referral.consent-missing.title')}>
        <p>{t('referral.consent-missing.text', { organisation: nameOf(service.organisation) })}</p>
        <p>
          <a class="button" href={`/files/${fileId}`}>
            {t('referral.consent-missing.go')}
          </a>
        </p>
      </Notice>
    </div>
  );
}
