import type { Role } from '../api/types';
import type { MessageKey } from '../shell/message-keys';
import { FORUM, hasRole } from './me';

export interface PlaceToGo {
  href: string;
  label: MessageKey;
  /** What one does there, for the home page. */
  about: MessageKey;
  roles: readonly Role[];
}

const ALL: readonly PlaceToGo[] = [
  { href: '/issues', label: 'people.go.issues', about: 'people.go.issues.about', roles: FORUM },
  { href: '/issues/new', label: 'people.go.new-issue', about: 'people.go.new-issue.about', roles: FORUM },
  {
    href: '/hand-over',
    label: 'people.go.hand-over',
    about: 'people.go.hand-over.about',
    roles: [...FORUM, 'community-police'],
  },
  {
    href: '/centre',
    label: 'people.go.centre',
    about: 'people.go.centre.about',
    roles: ['case-worker', 'centre-supervisor'],
  },
  {
    href: '/referrals',
    label: 'people.go.referrals',
    about: 'people.go.referrals.about',
    roles: ['service-provider'],
  },
  {
    href: '/services',
    label: 'people.go.services',
    about: 'people.go.services.about',
    roles: ['case-worker', 'centre-supervisor', 'service-provider'],
  },
  {
    href: '/organisations',
    label: 'people.go.organisations',
    about: 'people.go.organisations.about',
    roles: ['administrator', 'auditor'],
  },
  {
    href: '/proposed-members',
    label: 'people.go.proposed',
    about: 'people.go.proposed.about',
    roles: ['auditor', 'centre-supervisor'],
  },
  { href: '/reports', label: 'people.go.reports', about: 'people.go.reports.about', roles: ['commander'] },
];

/** The pages of whoever is signed in, in the order of a day's work. */
export const placesToGo = (): PlaceToGo[] => ALL.filter((one) => hasRole(one.roles));
