import type { ContactRules } from '../api/types';
import type { Compared } from '../shell/difference';
import type { Draft } from '../shell/draft';
import { clock } from '../shell/format';
import { t } from '../shell/messages';
import { type ContactDraft, contactDraft } from './safe-contact';

type Field = 'channel' | 'days' | 'from' | 'to' | 'mayAnswer' | 'sayWhat' | 'note';

/** The rules in a form beside the stored ones. The number is not among them: no edit ever shows it. */
export function contactCompared(draft: Draft<ContactDraft>, rules: ContactRules | null): Compared[] {
  const stored = contactDraft(rules);
  const words = (of: ContactDraft): Record<Field, string> => ({
    channel: of.channel ? t(`contact.channel.${of.channel}`) : '',
    days: of.days.map((day) => t(`contact.day.${day}`)).join(t('shell.comma')),
    from: of.from && clock(of.from),
    to: of.to && clock(of.to),
    mayAnswer: of.mayAnswer ? t(`contact.may-answer.${of.mayAnswer}`) : '',
    sayWhat: of.sayWhat.trim(),
    note: of.note.trim(),
  });
  const mine = words(draft.value);
  const theirs = words(stored);
  const label: Record<Field, string> = {
    channel: t('contact.channel'),
    days: t('contact.days'),
    from: t('contact.from'),
    to: t('contact.to'),
    mayAnswer: t('contact.may-answer'),
    sayWhat: t('contact.say-what'),
    note: t('contact.note'),
  };
  return (Object.keys(label) as Field[]).map((name) => ({
    name,
    label: label[name],
    mine: mine[name],
    stored: theirs[name],
    take: () => draft.set({ [name]: stored[name] }),
  }));
}
