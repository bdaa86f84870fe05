import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { Category, EarlierIssue, Issue, Place } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { hasRole } from '../people/me';
import { fetchPlaces, placeName } from '../place/places';
import { useOvertaken } from '../shell/difference';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { date, dateTime, month } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';
import { CorrectForm } from './correct-form';
import { IssueState } from './issue-state';
import { IssueSteps } from './issue-steps';
import { VOID_REASONS } from './void-reasons';

export interface Card {
  issue: Issue;
  categories: Category[];
  places: Place[];
}

async function fetchCard(id: string): Promise<Card> {
  const [issue, categories, places] = await Promise.all([
    get<Issue>(`/issues/${id}`),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { issue, categories, places };
}

export default function IssuePage({ id = '' }: { id?: string }) {
  const card = useLoad(id, () => fetchCard(id));
  return (
    <Page name="issue" tab="page" title={t('issue.one.title')} lead={t('issue.one.lead')}>
      <Shown of={card}>{(data) => <Whole card={data} reload={card.reload} />}</Shown>
      <p>
        <a href="/issues">{t('issue.to-list')}</a>
      </p>
    </Page>
  );
}

function Whole({ card, reload }: { card: Card; reload: () => void }) {
  const correcting = useSignal(false);
  const { issue } = card;
  const ended = issue.state === 'closed' || issue.state === 'voided';
  return (
    <>
      <section class="card" aria-labelledby="issue-title">
        <div class="card-head">
          <h2 id="issue-title">
            {issue.category ? categoryLabel(card.categories, issue.category) : t('issue.gone')}
          </h2>
          <IssueState state={issue.state} />
        </div>
        {correcting.value ? (
          <CorrectForm card={card} reload={reload} done={() => (correcting.value = false)} />
        ) : (
          <Facts card={card} />
        )}
        {!ended && !correcting.value && !issue.unreadable && (
          <div class="actions">
            <button type="button" class="button" onClick={() => (correcting.value = true)}>
              {t('issue.correct')}
            </button>
          </div>
        )}
      </section>
      {issue.steps.length > 0 && <IssueSteps steps={issue.steps} />}
      {issue.earlier.length > 0 && <Earlier card={card} />}
      {hasRole(['forum-chair']) && issue.state !== 'voided' && (
        <Ending issue={issue} ended={ended} reload={reload} />
      )}
    </>
  );
}

function Facts({ card }: { card: Card }) {
  const { issue } = card;
  return (
    <>
      {issue.unreadable && (
        <Notice tone="danger">
          <p>{t('issue.unreadable.about')}</p>
        </Notice>
      )}
      {issue.voidReason && (
        <Notice tone="warn" title={t('issue.voided.because')}>
          <p>{t(`issue.void.${issue.voidReason}`)}</p>
          {issue.voidReason === 'named-someone' && <p>{t('issue.destroyed')}</p>}
        </Notice>
      )}
      <dl class="facts">
        {issue.place && <What one={issue} places={card.places} />}
        <div>
          <dt>{t('issue.recorded')}</dt>
          <dd>{date(issue.recordedAt)}</dd>
        </div>
        {issue.text && <Words text={issue.text} />}
      </dl>
      {issue.category && !issue.text && <p class="hint">{t('issue.coarse')}</p>}
    </>
  );
}

function What({ one, places }: { one: Pick<Issue, 'place' | 'occurred'>; places: Place[] }) {
  return (
    <>
      <div>
        <dt>{t('issue.place')}</dt>
        <dd>{one.place && placeName(places, one.place)}</dd>
      </div>
      <div>
        <dt>{t('issue.occurred')}</dt>
        <dd>{one.occurred ? month(one.occurred) : t('issue.occurred.unknown')}</dd>
      </div>
    </>
  );
}

function Words({ text }: { text: string }) {
  return (
    <div class="fact-long">
      <dt>{t('issue.text')}</dt>
      <dd dir="auto" class="prose">
        {text}
      </dd>
    </div>
  );
}

function Earlier({ card }: { card: Card }) {
  return (
    <details>
      <summary>{t('issue.earlier', { count: card.issue.earlier.length })}</summary>
      {card.issue.earlier.map((one) => (
        <EarlierOne key={one.replacedAt} one={one} card={card} />
      ))}
    </details>
  );
}

function EarlierOne({ one, card }: { one: EarlierIssue; card: Card }) {
  return (
    <section class="card">
      <p class="hint">{t('issue.earlier.until', { when: dateTime(one.replacedAt) })}</p>
      {one.category === null ? (
        <p>{t(one.unreadable ? 'issue.unreadable' : 'issue.destroyed')}</p>
      ) : (
        <dl class="facts">
          <div>
            <dt>{t('issue.category')}</dt>
            <dd>{categoryLabel(card.categories, one.category)}</dd>
          </div>
          <What one={one} places={card.places} />
          {one.text && <Words text={one.text} />}
        </dl>
      )}
    </section>
  );
}

/** What ends an issue: closing it when the work is done, voiding it when it should never have been there. */
function Ending({ issue, ended, reload }: { issue: Issue; ended: boolean; reload: () => void }) {
  const voiding = useSignal(false);
  const sending = useSend();
  useOvertaken(issue.version, sending, reload);
  const close = (): void =>
    void sending.run((key) => post(`/issues/${issue.id}/closing`, { version: issue.version }, key), reload);
  if (voiding.value) return <VoidForm issue={issue} reload={reload} done={() => (voiding.value = false)} />;
  return (
    <section aria-labelledby="ending">
      <h2 id="ending">{t('issue.ending')}</h2>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      <div class="actions">
        {!ended && !issue.unreadable && (
          <button type="button" class="button" aria-disabled={sending.busy.value} onClick={close}>
            {t('issue.close')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (voiding.value = true)}>
          {t('issue.void')}
        </button>
      </div>
    </section>
  );
}

type VoidReason = (typeof VOID_REASONS)[number];

function VoidForm({ issue, reload, done }: { issue: Issue; reload: () => void; done: () => void }) {
  const draft = useDraft<{ reason: VoidReason | null }>(() => ({ reason: null }));
  const sending = useSend();
  useOvertaken(issue.version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reason']))) return;
    void sending.run(
      (key) => post(`/issues/${issue.id}/voiding`, { version: issue.version, ...draft.value }, key),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <section aria-labelledby="voiding">
      <h2 id="voiding">{t('issue.void')}</h2>
      <Form
        name="voiding"
        sending={sending}
        submit={t('issue.void.submit')}
        onSubmit={submit}
        onCancel={done}
      >
        <Radios
          {...draft.bind('reason')}
          label={t('issue.void.why')}
          hint={t('issue.counted.hint')}
          choices={VOID_REASONS.map((value) => ({
            value,
            label: t(`issue.void.${value}`),
            hint: value === 'named-someone' ? t('issue.void.named-someone.about') : undefined,
          }))}
        />
      </Form>
    </section>
  );
}
