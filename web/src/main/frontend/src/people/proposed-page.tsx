import { get, post } from '../api/client';
import type { ProposedMember } from '../api/types';
import { date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { useSend } from '../shell/send';
import { Empty, Failed, Notice, Shown } from '../shell/states';

/** The second person's page: who is to open survivors' records, and whether that is right. */
export default function ProposedPage() {
  const proposed = useLoad('proposed', () => get<ProposedMember[]>('/proposed-members'));
  return (
    <Page
      name="proposed"
      tab="list"
      title={t('registry.proposed.title')}
      lead={t('registry.proposed.lead')}
      wide
    >
      <Notice>
        <p>{t('registry.proposed.ask')}</p>
      </Notice>
      <Shown of={proposed}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Empty>{t('registry.proposed.none')}</Empty>
          ) : (
            <ul class="tiles">
              {waiting.map((one) => (
                <li key={`${one.organisation.id} ${one.member.person} ${one.member.role}`}>
                  <Waiting one={one} reload={proposed.reload} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Waiting({ one, reload }: { one: ProposedMember; reload: () => void }) {
  const sending = useSend();
  const { organisation, member } = one;
  const say = (confirmed: boolean): void => {
    const word = { organisation: organisation.id, person: member.person, role: member.role, confirmed };
    void sending.run((key) => post('/proposed-members', word, key), reload);
  };
  return (
    <div class="card tile">
      <h2>
        <bdi>{member.name || t('registry.account-gone')}</bdi>
      </h2>
      <dl class="facts">
        <div>
          <dt>{t('registry.username')}</dt>
          <dd>
            <bdi dir="ltr">{member.username}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('registry.role')}</dt>
          <dd>{tCode('people.role', member.role)}</dd>
        </div>
        <div>
          <dt>{t('registry.proposed.organisation')}</dt>
          <dd>{nameOf(organisation)}</dd>
        </div>
        <div>
          <dt>{t('registry.proposed.since')}</dt>
          <dd>{date(member.since)}</dd>
        </div>
      </dl>
      {sending.failure.value && <Failed failure={sending.failure.value} />}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending.busy.value}
          onClick={() => say(true)}
        >
          {t('registry.proposed.confirm')}
        </button>
        <button type="button" class="button" aria-disabled={sending.busy.value} onClick={() => say(false)}>
          {t('registry.proposed.decline')}
        </button>
      </div>
    </div>
  );
}
