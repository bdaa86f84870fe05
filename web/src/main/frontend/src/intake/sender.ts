import { get, post } from '../api/client';
import type { CentreKey, HandOver, Language, Urgency } from '../api/types';
import { type ContactDraft, contactOf } from '../contact/safe-contact';

/** The cryptography is fetched while the form is filled in, so that sending does not wait for it. */
export const fetchSealing = (): Promise<typeof import('./seal')> => import('./seal');

/** What was tried last: sent again unchanged it must be the very same bytes, or the server takes it for another. */
interface Attempt {
  text: string;
  body: HandOver;
}

/** Seals and sends one hand-over, as often as the line asks for, as one and the same request. */
export class Sender {
  private last: Attempt | null = null;

  constructor(
    private readonly draftId: string,
    private readonly spoken: Language,
  ) {}

  async send(urgency: Urgency, written: ContactDraft): Promise<{ token: string }> {
    const text = JSON.stringify(contactOf(written));
    const same = this.last?.text === text && this.last.body.urgency === urgency;
    const body = same && this.last ? this.last.body : await this.sealed(urgency, text);
    this.last = { text, body };
    return post('/hand-overs', body, this.draftId);
  }

  wipe(): void {
    this.last = null;
  }

  private async sealed(urgency: Urgency, text: string): Promise<HandOver> {
    const [key, { sealDraft }] = await Promise.all([get<CentreKey>('/intake/centre-key'), fetchSealing()]);
    const sealed = await sealDraft(this.draftId, text, key);
    const agreement = { given: true, wording: 'hand-over-1', language: this.spoken } as const;
    return { id: this.draftId, urgency, agreement, keyId: key.keyId, sealed };
  }
}
