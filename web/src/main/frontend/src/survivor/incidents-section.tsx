import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { Category, GbvimsQuestion, Incident, Place } from '../api/types';
import { categoryLabel } from '../category/categories';
import { placeName } from '../place/places';
import { lazy } from '../shell/lazy';
import { t, tCode } from '../shell/messages';
import { dateWords } from './dates';
import { typeName } from './gbvims-type';
import { OpenFile } from './open-file';

const IncidentForm = lazy(
  () => import('./incident-form').then((module) => module.IncidentForm),
  ['category', 'place'],
);

export interface Reference {
  categories: Category[];
  places: Place[];
  questions: GbvimsQuestion[];
}

interface IncidentsProps {
  fileId: string;
  incidents: Incident[];
  reference: Reference;
  reload: () => void;
}

export function IncidentsSection({ fileId, incidents, reference, reload }: IncidentsProps) {
  const adding = useSignal(false);
  const open = useContext(OpenFile);
  const close = (): void => {
    adding.value = false;
  };
  return (
    <section class="card" id="incidents" aria-labelledby="incidents-title">
      <div class="card-head">
        <h2 id="incidents-title" tabIndex={-1}>
          {t('survivor.incidents')}
        </h2>
        {!adding.value && open && (
          <button type="button" class="button" onClick={() => (adding.value = true)}>
            {t('survivor.incident.add')}
          </button>
        )}
      </div>
      {adding.value && <IncidentForm fileId={fileId} reference={reference} reload={reload} done={close} />}
      {incidents.length === 0 && !adding.value && <p class="hint">{t('survivor.incidents.empty')}</p>}
      {incidents.map((incident) => (
        <IncidentView key={incident.id} incident={incident} reference={reference} />
      ))}
    </section>
  );
}

function IncidentView({ incident, reference }: { incident: Incident; reference: Reference }) {
  const { categories, places } = reference;
  return (
    <article class="entry">
      <h3>{categoryLabel(categories, incident.category)}</h3>
      <dl class="facts">
        <div>
          <dt>{t('survivor.type')}</dt>
          <dd>
            {incident.gbvimsType ? typeName(incident.gbvimsType) : noTypeBecause(incident.gbvimsReason)}
          </dd>
        </div>
        <div>
          <dt>{t('survivor.occurred')}</dt>
          <dd>{dateWords(incident.occurred)}</dd>
        </div>
        <div>
          <dt>{t('place.district')}</dt>
          <dd>{incident.district ? placeName(places, incident.district) : t('place.district-unknown')}</dd>
        </div>
        {incident.text && (
          <div class="fact-long">
            <dt>{t('survivor.incident.text')}</dt>
            <dd dir="auto" class="prose">
              {incident.text}
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

/** Why an incident has no type: nobody was asked, no act fitted, or it had nothing to do with sex or power. */
const noTypeBecause = (reason: string | undefined): string =>
  (reason && tCode('survivor.no-type', reason)) || t('survivor.type.none');
