import { useSignal } from '@preact/signals';
import { post } from '../api/client';
import type { AgendaLine, IssueLine } from '../api/types';
import { categoryLabel } from '../category/categories';
import { hasRole } from '../people/me';
import { placeName } from '../place/places';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Select } from '../shell/fields';
import { Form } from '../shell/form';
import { date, dateTime } from '../shell/format';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Badge, Empty, Notice } from '../shell/states';
import { DecisionForm } from './decision-form';
import type { Sheet, SheetProps } from './meeting-page';

/** What the meeting talks about and what it decides. */
export function AgendaSection({ sheet, reload }: SheetProps) {
  const { meeting, agenda, choosable } = sheet.page;
  const open = meeting.state !== 'voided';
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{t('forum.agenda')}</h2>
      {agenda.length === 0 && <Empty>{t('forum.agenda.empty')}</Empty>}
      {agenda.map((item) => (
        <Item key={item.id} item={item} sheet={sheet} reload={reload} />
      ))}
      {open && choosable.length > 0 && <Put sheet={sheet} reload={reload} />}
    </section>
  );
}

export function issueName({ categories, places }: Sheet, issue: IssueLine): string {
  if (!issue.category) return t('forum.issue.gone');
  const place = issue.place ? placeName(places, issue.place) : '';
  return [categoryLabel(categories, issue.category), place].filter(Boolean).join(t('shell.comma'));
}

function Put({ sheet, reload }: SheetProps) {
  const draft = useDraft(() => ({ issue: '' }));
  const sending = useSend();
  const { meeting, choosable } = sheet.page;
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['issue']))) return;
    void sending.run(
      (key) => post(`/meetings/${meeting.id}/agenda`, draft.value, key),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  const choices = choosable.map((issue) => ({
    value: issue.id,
    label: `${issueName(sheet, issue)} (${date(issue.recordedAt)})`,
  }));
  return (
    <Form name="put" sending={sending} submit={t('forum.put.submit')} onSubmit={submit}>
      <Select
        {...draft.bind('issue')}
        label={t('forum.put')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices }]}
      />
    </Form>
  );
}

function Item({ item, sheet, reload }: SheetProps & { item: AgendaLine }) {
  const deciding = useSignal(false);
  const { meeting } = sheet.page;
  const standing = meeting.state !== 'voided';
  const mayDecide = hasRole(['forum-chair']) && meeting.state === 'held';
  return (
    <article class="card">
      <h3>
        <a href={`/issues/${item.issue.id}`}>{issueName(sheet, item.issue)}</a>
      </h3>
      {deciding.value ? (
        <DecisionForm item={item} sheet={sheet} reload={reload} done={() => (deciding.value = false)} />
      ) : (
        <>
          {item.decided && <Decided item={item} sheet={sheet} />}
          <div class="actions">
            {mayDecide && (
              <button type="button" class="button" onClick={() => (deciding.value = true)}>
                {t(item.decided ? 'forum.decide.correct' : 'forum.decide')}
              </button>
            )}
            {standing && !item.decided && <TakeOff item={item} sheet={sheet} reload={reload} />}
          </div>
        </>
      )}
    </article>
  );
}

function Decided({ item, sheet }: { item: AgendaLine; sheet: Sheet }) {
  const { decision } = item;
  if (!decision) return <p class="hint">{t('forum.decision.gone')}</p>;
  const office = sheet.page.offices.find((one) => one.id === decision.office);
  return (
    <>
      <dl class="facts">
        <div class="fact-long">
          <dt>{t('forum.decision')}</dt>
          <dd dir="auto" class="prose">
            {decision.text}
          </dd>
        </div>
        <div>
          <dt>{t('forum.acts')}</dt>
          <dd>
            {office ? nameOf(office) : t('forum.acts.forum')}{' '}
            {item.task && <Badge tone="info">{t(`forum.task.${item.task}`)}</Badge>}
          </dd>
        </div>
      </dl>
      {item.earlier.map((one) => (
        <details key={one.replacedAt}>
          <summary>{t('forum.decision.until', { when: dateTime(one.replacedAt) })}</summary>
          <p dir="auto">{one.text}</p>
        </details>
      ))}
    </>
  );
}

function TakeOff({ item, sheet, reload }: SheetProps & { item: AgendaLine }) {
  const sending = useSend();
  const takeOff = (): void =>
    void sending.run(
      (key) => post(`/meetings/${sheet.page.meeting.id}/agenda/${item.id}/removal`, {}, key),
      reload,
    );
  return (
    <>
      <button type="button" class="button-link" aria-disabled={sending.busy.value} onClick={takeOff}>
        {t('forum.take-off')}
      </button>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
    </>
  );
}
