import { get } from '../api/client';
import type { Category, MeetingPage as MeetingData, Place } from '../api/types';
import { fetchCategories } from '../category/categories';
import { hasRole } from '../people/me';
import { fetchPlaces } from '../place/places';
import { basraDate, date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { Page } from '../shell/page';
import { Notice, Shown } from '../shell/states';
import { AgendaSection } from './agenda-section';
import { AttendanceSection } from './attendance-section';
import { MeetingChanges, MeetingHistory } from './meeting-changes';
import { MeetingState } from './meeting-state';

export interface Sheet {
  page: MeetingData;
  categories: Category[];
  places: Place[];
}

export interface SheetProps {
  sheet: Sheet;
  reload: () => void;
}

async function fetchSheet(id: string): Promise<Sheet> {
  const [page, categories, places] = await Promise.all([
    get<MeetingData>(`/meetings/${id}`),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { page, categories, places };
}

export default function MeetingPage({ id = '' }: { id?: string }) {
  const sheet = useLoad(id, () => fetchSheet(id));
  return (
    <Page name="meeting" tab="page" title={t('forum.meeting')} lead={t('forum.meeting.lead')}>
      <Shown of={sheet}>{(data) => <Whole sheet={data} reload={sheet.reload} />}</Shown>
      <p>
        <a href="/meetings">{t('forum.to-meetings')}</a>
      </p>
    </Page>
  );
}

function Whole({ sheet, reload }: SheetProps) {
  const { meeting } = sheet.page;
  const chairs = hasRole(['forum-chair']) && meeting.state !== 'voided';
  const due = meeting.meetsOn <= basraDate(now());
  return (
    <>
      <section class="card" aria-labelledby="day">
        <div class="card-head">
          <h2 id="day">{date(meeting.meetsOn)}</h2>
          <MeetingState state={meeting.state} />
        </div>
        {meeting.voidReason && (
          <Notice tone="warn" title={t('forum.voided.because')}>
            <p>{t(`forum.void.${meeting.voidReason}`)}</p>
          </Notice>
        )}
        <AttendanceSection sheet={sheet} reload={reload} mayRecord={chairs && due} />
        {chairs && !due && <p class="hint">{t('forum.record.later')}</p>}
      </section>
      <AgendaSection sheet={sheet} reload={reload} />
      {chairs && <MeetingChanges meeting={meeting} reload={reload} />}
      {meeting.earlier.length > 0 && <MeetingHistory meeting={meeting} />}
    </>
  );
}
