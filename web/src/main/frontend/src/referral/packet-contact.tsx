import type { Packet } from '../api/types';
import { NumberOnRequest, SafeContactView } from '../contact/safe-contact-view';
import { t } from '../shell/messages';
import { Notice } from '../shell/states';

interface PacketContactProps {
  contact: Packet['safeContact'];
  /** Where the number is asked for; null where the packet has none. */
  number: string | null;
}

/** How to reach the person: the rules first, the number only when it is asked for and safe. */
export function PacketContact({ contact, number }: PacketContactProps) {
  if (contact)
    return (
      <>
        <h3>{t('contact.heading')}</h3>
        <SafeContactView contact={contact} {...(number ? { number } : {})} />
      </>
    );
  if (!number) return null;
  return (
    <>
      <Notice tone="warn">
        <p>{t('referral.packet.no-rules')}</p>
      </Notice>
      <NumberOnRequest path={number} />
    </>
  );
}
