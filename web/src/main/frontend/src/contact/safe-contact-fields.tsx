import type { Draft } from '../shell/draft';
import { Checks, Group, Radios, Select, TextArea, TextField } from '../shell/fields';
import { clock } from '../shell/format';
import { t } from '../shell/messages';
import { CHANNELS, type ContactDraft, DAYS, HOURS, WHO_MAY_ANSWER } from './safe-contact';

const LONGEST_NOTE = 1000;
const LONGEST_SAY = 200;

/** How to reach a person safely, asked in the order in which a mistake would hurt. */
export function SafeContactFields({ draft, known = false }: { draft: Draft<ContactDraft>; known?: boolean }) {
  const channel = draft.value.channel;
  return (
    <>
      <Radios
        {...draft.bind('channel')}
        label={t('contact.channel')}
        choices={CHANNELS.map((value) => ({ value, label: t(`contact.channel.${value}`) }))}
      />
      {channel === 'phone' && (
        <TextField
          {...draft.bind('phone')}
          kind="tel"
          label={t('contact.phone')}
          hint={t(known ? 'contact.phone.kept' : 'contact.phone.hint')}
        />
      )}
      <WhenFields draft={draft} />
      <Radios
        {...draft.bind('mayAnswer')}
        label={t('contact.may-answer')}
        choices={WHO_MAY_ANSWER.map((value) => ({ value, label: t(`contact.may-answer.${value}`) }))}
      />
      <TextArea
        {...draft.bind('sayWhat')}
        label={t('contact.say-what')}
        hint={t('contact.say-what.hint')}
        optional
        rows={2}
        max={LONGEST_SAY}
      />
      <TextArea
        {...draft.bind('note')}
        label={t('contact.note')}
        hint={t('contact.note.hint')}
        optional
        rows={3}
        max={LONGEST_NOTE}
      />
    </>
  );
}

function WhenFields({ draft }: { draft: Draft<ContactDraft> }) {
  const hours = [{ label: null, choices: HOURS.map((value) => ({ value, label: clock(value) })) }];
  const none = t('shell.choose');
  return (
    <>
      <Checks
        {...draft.bind('days')}
        label={t('contact.days')}
        hint={t('contact.days.hint')}
        optional={draft.value.channel !== 'phone'}
        inline
        choices={DAYS.map((value) => ({ value, label: t(`contact.day.${value}`) }))}
      />
      <Group name="hours" label={t('contact.hours')} hint={t('contact.hours.hint')} optional>
        <div class="row">
          <Select {...draft.bind('from')} label={t('contact.from')} placeholder={none} groups={hours} />
          <Select {...draft.bind('to')} label={t('contact.to')} placeholder={none} groups={hours} />
        </div>
      </Group>
    </>
  );
}
