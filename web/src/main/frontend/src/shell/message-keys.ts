import type casework from '../../messages/en/casework.json';
import type category from '../../messages/en/category.json';
import type consent from '../../messages/en/consent.json';
import type contact from '../../messages/en/contact.json';
import type directory from '../../messages/en/directory.json';
import type intake from '../../messages/en/intake.json';
import type issue from '../../messages/en/issue.json';
import type people from '../../messages/en/people.json';
import type place from '../../messages/en/place.json';
import type referral from '../../messages/en/referral.json';
import type registry from '../../messages/en/registry.json';
import type release from '../../messages/en/release.json';
import type shell from '../../messages/en/shell.json';
import type survey from '../../messages/en/survey.json';
import type survivor from '../../messages/en/survivor.json';
import type visit from '../../messages/en/visit.json';

interface Files {
  casework: typeof casework;
  category: typeof category;
  contact: typeof contact;
  consent: typeof consent;
  directory: typeof directory;
  intake: typeof intake;
  issue: typeof issue;
  people: typeof people;
  place: typeof place;
  referral: typeof referral;
  registry: typeof registry;
  release: typeof release;
  shell: typeof shell;
  survey: typeof survey;
  survivor: typeof survivor;
  visit: typeof visit;
}

/** The message files there are, one a capability and language. */
export type Capability = keyof Files;

/** Every message there is, as "capability.key": a misspelt one does not compile. */
export type MessageKey = { [C in Capability]: `${C}.${keyof Files[C] & string}` }[Capability];
