import type { Consent, Item } from '../api/types';
import { covers, ITEMS } from '../consent/consent';
import { Checks } from '../shell/fields';
import { date } from '../shell/format';
import { t } from '../shell/messages';

interface ItemsProps {
  consent: Consent;
  name: string;
  value: Item[];
  onChange: (items: Item[]) => void;
}

/** What can be sent: an item outside the consent stays in sight, cannot be ticked, and says why. */
export function ItemsField({ consent, ...bound }: ItemsProps) {
  return (
    <Checks
      {...bound}
      label={t('referral.items')}
      hint={t('referral.items.hint', { date: date(consent.expires) })}
      choices={ITEMS.map((value) => ({
        value,
        label: t(`consent.item.${value}`),
        barred: covers(consent, value) ? undefined : t('referral.items.barred'),
      }))}
    />
  );
}
