import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { get, post } from '../api/client';
import type { AdmitPerson, Member, OrganisationPeople, Role } from '../api/types';
import { useDraft } from '../shell/draft';
import { Radios, TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Badge, Empty, Failed, Notice, Shown } from '../shell/states';
import { oneTimePassword } from './one-time-password';

/** A password that is on the screen now, and whose. */
interface Handed {
  username: string;
  password: string;
}

export default function OrganisationPage({ id = '' }: { id?: string }) {
  const people = useLoad(`organisation-${id}`, () => get<OrganisationPeople>(`/organisations/${id}/people`));
  const handed = useSignal<Handed | null>(null);
  const show = (password: Handed): void => {
    handed.value = password;
    people.reload();
  };
  const title = people.data ? nameOf(people.data.organisation) : t('registry.organisation.title');
  return (
    <Page name="organisation" tab="page" title={title} lead={t('registry.organisation.lead')} wide>
      {handed.value && <Slip handed={handed.value} onDone={() => (handed.value = null)} />}
      <Shown of={people}>
        {(data) => (
          <>
            <Admitting id={id} roles={data.roles} onAdmitted={show} />
            <h2>{t('registry.organisation.people')}</h2>
            {data.people.length === 0 && <Empty>{t('registry.organisation.nobody')}</Empty>}
            <ul class="tiles">
              {data.people.map((member) => (
                <li key={`${member.person} ${member.role}`}>
                  <Person id={id} member={member} onPassword={show} reload={people.reload} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </Page>
  );
}

/** What is handed over on paper or by word of mouth; it is nowhere else, and gone when the page closes. */
function Slip({ handed, onDone }: { handed: Handed; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [handed]);
  return (
    <section class="card receipt" aria-labelledby="slip" role="status">
      <h2 id="slip" ref={heading} tabIndex={-1}>
        {t('registry.slip.title')}
      </h2>
      <dl class="facts">
        <div class="fact-long">
          <dt>{t('registry.username')}</dt>
          <dd class="copied">
            <bdi dir="ltr">{handed.username}</bdi>
          </dd>
        </div>
        <div class="fact-long">
          <dt>{t('registry.slip.password')}</dt>
          <dd class="copied">
            <bdi dir="ltr" data-one-time-password>
              {handed.password}
            </bdi>
          </dd>
        </div>
      </dl>
      <p>{t('registry.slip.how')}</p>
      <button type="button" class="button" onClick={onDone}>
        {t('registry.slip.done')}
      </button>
    </section>
  );
}

interface AdmittingProps {
  id: string;
  roles: Role[];
  onAdmitted: (handed: Handed) => void;
}

function Admitting({ id, roles, onAdmitted }: AdmittingProps) {
  const open = useSignal(false);
  if (!open.value)
    return (
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => (open.value = true)}>
          {t('registry.admit.open')}
        </button>
      </div>
    );
  const done = (handed: Handed): void => {
    open.value = false;
    onAdmitted(handed);
  };
  return <AdmitForm id={id} roles={roles} onAdmitted={done} onCancel={() => (open.value = false)} />;
}

function AdmitForm({ id, roles, onAdmitted, onCancel }: AdmittingProps & { onCancel: () => void }) {
  const draft = useDraft<{ username: string; name: string; role: Role | null }>(() => ({
    username: '',
    name: '',
    role: roles.length === 1 ? (roles[0] ?? null) : null,
  }));
  const password = useSignal(oneTimePassword());
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['username', 'name', 'role']))) return;
    const username = draft.value.username.trim().toLowerCase();
    const command = {
      ...draft.value,
      username,
      oneTimePassword: { password: password.value },
    } as AdmitPerson;
    void sending.run(
      (key) => post(`/organisations/${id}/people`, command, key),
      () => {
        draft.wipe();
        onAdmitted({ username, password: password.value });
      },
    );
  };
  return (
    <Form
      name="admit"
      sending={sending}
      submit={t('registry.admit.submit')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        {...draft.bind('name')}
        label={t('registry.admit.name')}
        hint={t('registry.admit.name.hint')}
        maxLength={120}
      />
      <TextField
        {...draft.bind('username')}
        label={t('registry.username')}
        hint={t('registry.admit.username.hint')}
        maxLength={64}
      />
      <Radios
        {...draft.bind('role')}
        label={t('registry.role')}
        choices={roles.map((role) => ({ value: role, label: tCode('people.role', role) ?? role }))}
      />
    </Form>
  );
}

interface PersonProps {
  id: string;
  member: Member;
  onPassword: (handed: Handed) => void;
  reload: () => void;
}

type Asking = 'password' | 'end' | null;

function Person({ id, member, onPassword, reload }: PersonProps) {
  const asking = useSignal<Asking>(null);
  return (
    <div class="card tile">
      <h3>
        <bdi>{member.name || t('registry.account-gone')}</bdi>
      </h3>
      <p>
        <bdi dir="ltr">{member.username}</bdi> · {tCode('people.role', member.role)} · {date(member.since)}{' '}
        {member.state === 'proposed' && <Badge tone="warn">{t('registry.proposed')}</Badge>}
      </p>
      {asking.value === null ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => (asking.value = 'password')}>
            {t('registry.password.open')}
          </button>
          <button type="button" class="button button-danger" onClick={() => (asking.value = 'end')}>
            {t('registry.end.open')}
          </button>
        </div>
      ) : (
        <Sure
          id={id}
          member={member}
          what={asking.value}
          onPassword={onPassword}
          reload={reload}
          close={() => (asking.value = null)}
        />
      )}
    </div>
  );
}

/** Asks once before something that stops somebody's work. */
function Sure({
  id,
  member,
  what,
  onPassword,
  reload,
  close,
}: PersonProps & { what: 'password' | 'end'; close: () => void }) {
  const sending = useSend();
  const person = `/organisations/${id}/people/${member.person}`;
  const setPassword = (): void => {
    const password = oneTimePassword();
    void sending.run(
      (key) => post(`${person}/one-time-password`, { password }, key),
      () => {
        close();
        onPassword({ username: member.username, password });
      },
    );
  };
  const end = (): void =>
    void sending.run((key) => post(`${person}/end`, { role: member.role }, key), reload);
  return (
    <Notice tone="warn" title={t(what === 'password' ? 'registry.password.sure' : 'registry.end.sure')}>
      <p>{t(what === 'password' ? 'registry.password.what' : 'registry.end.what')}</p>
      {sending.failure.value && <Failed failure={sending.failure.value} />}
      <div class="actions">
        <button
          type="button"
          class={what === 'end' ? 'button button-danger' : 'button button-main'}
          aria-disabled={sending.busy.value}
          onClick={what === 'password' ? setPassword : end}
        >
          {t(what === 'password' ? 'registry.password.do' : 'registry.end.do')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('shell.cancel')}
        </button>
      </div>
    </Notice>
  );
}
