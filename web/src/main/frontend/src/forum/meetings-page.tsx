import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { MeetingLine } from '../api/types';
import { hasRole } from '../people/me';
import { DayField } from '../shell/day-field';
import { useDraft } from '../shell/draft';
import { Form } from '../shell/form';
import { basraDate, date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Empty, Shown } from '../shell/states';
import { MeetingState } from './meeting-state';

export default function MeetingsPage() {
  const book = useLoad('meetings', () => get<MeetingLine[]>('/meetings'));
  return (
    <Page name="meetings" tab="list" title={t('forum.meetings')} lead={t('forum.meetings.lead')} wide>
      {hasRole(['forum-chair']) && <Plan />}
      <h2>{t('forum.meetings.heading')}</h2>
      <Shown of={book}>
        {(meetings) =>
          meetings.length === 0 ? <Empty>{t('forum.meetings.empty')}</Empty> : <Table meetings={meetings} />
        }
      </Shown>
    </Page>
  );
}

function Plan() {
  const draft = useDraft(() => ({ meetsOn: basraDate(now()) }));
  const sending = useSend();
  const { route } = useLocation();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['meetsOn']))) return;
    void sending.run(
      (key) => post<{ id: string }>('/meetings', draft.value, key),
      ({ id }) => {
        draft.wipe();
        route(`/meetings/${id}`);
      },
    );
  };
  return (
    <section class="card" aria-labelledby="plan">
      <h2 id="plan">{t('forum.plan')}</h2>
      <Form name="plan" sending={sending} submit={t('forum.plan.submit')} onSubmit={submit}>
        <DayField {...draft.bind('meetsOn')} label={t('forum.day')} hint={t('forum.plan.hint')} />
      </Form>
    </section>
  );
}

function Table({ meetings }: { meetings: MeetingLine[] }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('forum.day')}</th>
          <th scope="col">{t('forum.state')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row">
              <a href={`/meetings/${meeting.id}`}>{date(meeting.meetsOn)}</a>
            </th>
            <td data-label={t('forum.state')}>
              <MeetingState state={meeting.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
