import type { Place, Service } from '../api/types';
import { fetchPlaces, placeName } from '../place/places';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Badge, Empty, Shown } from '../shell/states';
import { fetchServices, kindName } from './services';

interface Directory {
  services: Service[];
  places: Place[];
}

async function fetchDirectory(): Promise<Directory> {
  const [services, places] = await Promise.all([fetchServices(), fetchPlaces()]);
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
        {({ services, places }) =>
          services.length === 0 ? (
            <Empty>{t('directory.empty')}</Empty>
          ) : (
            <ul class="tiles">
              {services.map((service) => (
                <Tile key={service.id} service={service} places={places} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

/** A place that must stay unknown is not drawn at all: what stands there is how to ask for it. */
function Tile({ service, places }: { service: Service; places: Place[] }) {
  return (
    <li class="card tile">
      <h2>{nameOf(service)}</h2>
      <p class="hint">
        {kindName(service.kind)} · {nameOf(service.organisation)}
      </p>
      {service.confidential && <Badge tone="warn">{t('directory.confidential')}</Badge>}
      <dl class="facts">
        {!service.confidential && service.district && (
          <Fact name={t('directory.district')} value={placeName(places, service.district)} />
        )}
        {service.frontGate && <Fact name={t('directory.front-gate')} value={service.frontGate} />}
        <Fact name={t('directory.hours')} value={service.hours} />
        <Fact name={t('directory.cost')} value={service.cost} />
        <Fact name={t('directory.documents')} value={service.documents} />
      </dl>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value || t('shell.not-stated')}</dd>
    </div>
  );
}
