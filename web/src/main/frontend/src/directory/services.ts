import { get } from '../api/client';
import type { Named, Service } from '../api/types';
import { once } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf } from '../shell/page';

export const fetchServices = once(() => get<Service[]>('/services'));

/** Each organisation once, however many services it offers. */
export function organisations(services: Service[]): (Named & { id: string })[] {
  return [...new Map(services.map((service) => [service.organisation.id, service.organisation])).values()];
}

/** An organisation that left the directory is still named in old consents, by nothing but this. */
export function organisationName(services: Service[], id: string): string {
  const found = organisations(services).find((one) => one.id === id);
  return found ? nameOf(found) : t('shell.not-stated');
}

export const kindName = (kind: string): string => tCode('directory.kind', kind) ?? t('directory.kind.other');
