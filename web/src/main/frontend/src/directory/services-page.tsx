import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { Place, Service, Worded } from '../api/types';
import { hasRole } from '../people/me';
import { fetchPlaces, placeName } from '../place/places';
import { explain } from '../shell/failure';
import { date } from '../shell/format';
import { lazy } from '../shell/lazy';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { useSend } from '../shell/send';
import { language } from '../shell/settings';
import { Badge, Empty, Shown } from '../shell/states';
import { kindName } from './services';

const NewServiceForm = lazy(
  () => import('./new-service-form').then((module) => module.NewServiceForm),
  ['directory'],
);
const ServiceForm = lazy(() => import('./service-form').then((module) => module.ServiceForm), ['directory']);

interface Directory {
  services: Service[];
  places: Place[];
}

async function fetchDirectory(): Promise<Directory> {
  const [services, places] = await Promise.all([get<Service[]>('/services'), fetchPlaces()]);
  return { services, places };
}

export default function ServicesPage() {
  const directory = useLoad('services', fetchDirectory);
  return (
    <Page
      name="services"
      tab="list"
      title={t('directory.title')}
      lead={t('directory.lead')}
      holdsSecrets
      wide
    >
      <Shown of={directory}>
        {({ services, places }) => (
          <>
            {hasRole(['centre-supervisor']) && <Adding places={places} reload={directory.reload} />}
            {services.length === 0 && <Empty>{t('directory.empty')}</Empty>}
            <ul class="tiles">
              {services.map((service) => (
                <Tile key={service.id} service={service} places={places} reload={directory.reload} />
              ))}
            </ul>
          </>
        )}
      </Shown>
    </Page>
  );
}

function Adding({ places, reload }: { places: Place[]; reload: () => void }) {
  const open = useSignal(false);
  const done = (): void => {
    open.value = false;
    reload();
  };
  if (open.value) return <NewServiceForm places={places} done={done} cancel={() => (open.value = false)} />;
  return (
    <div class="actions">
      <button type="button" class="button button-main" onClick={() => (open.value = true)}>
        {t('directory.list.open')}
      </button>
    </div>
  );
}

interface TileProps {
  service: Service;
  places: Place[];
  reload: () => void;
}

/** A place that must stay unknown is not drawn at all: what stands there is how to ask for it. */
function Tile({ service, places, reload }: TileProps) {
  const correcting = useSignal(false);
  const { entry } = service;
  const done = (): void => {
    correcting.value = false;
    reload();
  };
  return (
    <li class={service.stale ? 'card tile tile-stale' : 'card tile'}>
      <h2>{nameOf(service)}</h2>
      <p class="hint">
        {kindName(service.kind)} · {nameOf(service.organisation)}
      </p>
      <div class="case-badges">
        {service.confidential && <Badge tone="warn">{t('directory.confidential')}</Badge>}
        <Badge tone={entry.capacity === 'open' ? 'good' : 'warn'}>
          {t(`directory.capacity.${entry.capacity}`)}
        </Badge>
        {service.stale && <Badge tone="danger">{t('directory.stale')}</Badge>}
      </div>
      {correcting.value ? (
        <ServiceForm
          service={service}
          reload={reload}
          done={done}
          cancel={() => (correcting.value = false)}
        />
      ) : (
        <>
          <dl class="facts">
            {!service.confidential && service.district && (
              <Fact name={t('directory.district')} value={placeName(places, service.district)} />
            )}
            <Fact name={t('directory.front-gate')} value={worded(entry.frontGate)} />
            <Fact name={t('directory.hours')} value={worded(entry.hours)} />
            <Fact name={t('directory.cost')} value={worded(entry.cost)} />
            <Fact name={t('directory.documents')} value={worded(entry.documents)} />
            <Fact
              name={t('directory.languages')}
              value={entry.languages.map((one) => t(`directory.language.${one}`)).join(t('shell.comma'))}
            />
            <Fact
              name={t('directory.assured')}
              value={service.assuredOn ? date(service.assuredOn) : t('directory.never-assured')}
            />
          </dl>
          {hasRole(['centre-supervisor', 'service-provider']) && (
            <Upkeep id={service.id} reload={reload} correct={() => (correcting.value = true)} />
          )}
        </>
      )}
    </li>
  );
}

/** In the reader's language; where nobody wrote it in that one, in Arabic. */
const worded = ({ ar, en }: Worded): string => (language.value === 'en' && en ? en : ar);

function Upkeep({ id, reload, correct }: { id: string; reload: () => void; correct: () => void }) {
  const sending = useSend();
  return (
    <>
      {sending.failure.value && <p role="alert">{explain(sending.failure.value)}</p>}
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={sending.busy.value}
          onClick={() => void sending.run((key) => post(`/services/${id}/assurance`, {}, key), reload)}
        >
          {t('directory.assure')}
        </button>
        <button type="button" class="button" onClick={correct}>
          {t('directory.correct')}
        </button>
      </div>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value || t('shell.not-stated')}</dd>
    </div>
  );
}
