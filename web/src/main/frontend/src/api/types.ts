/** What the server and the pages say to each other, by capability. Times are ISO 8601 UTC, months "YYYY-MM". */

export type Role =
  | 'forum-chair'
  | 'forum-member'
  | 'community-police'
  | 'police-supervisor'
  | 'case-worker'
  | 'centre-supervisor'
  | 'service-provider'
  | 'commander'
  | 'survey-analyst'
  | 'enumerator'
  | 'auditor'
  | 'administrator';

export interface Named {
  nameAr: string;
  nameEn: string;
}

export interface Organisation extends Named {
  id: string;
  kind: string;
}

export interface Me {
  name: string;
  roles: Role[];
  organisations: Organisation[];
  sampleData: boolean;
}

export type PlaceType = 'governorate' | 'district' | 'sub-district' | 'area' | 'study community';

export interface Place extends Named {
  code: string;
  aliases: string[];
  type: PlaceType;
  parent: string | null;
}

export interface Category {
  code: string;
  labelAr: string;
  labelEn: string;
  tier: 'G' | 'P';
  group: string;
  hssCategory: string;
  hssRelation: HssRelation;
  gbvimsType: string;
}

export type HssRelation = 'same' | 'partial' | 'none';

export interface GbvimsQuestion {
  order: number;
  questionAr: string;
  questionEn: string;
  ifYes: string;
}

export interface Forum extends Named {
  id: string;
  district: string;
  area: string | null;
}

export interface IssueLine {
  id: string;
  category: string;
  place: string;
  recordedAt: string;
  state: 'open';
}

export interface Issue extends IssueLine {
  occurred: string | null;
  text: string;
}

export interface LogIssue {
  category: string;
  place: string;
  occurred: string | null;
  text: string;
}

export interface CentreKey {
  organisation: string;
  keyId: string;
  publicKey: string;
  suite: number;
  form: string;
  schemaVersion: number;
}

export type Urgency = 'now' | 'today' | 'this-week';
export type Language = 'ar' | 'en';
export type Day = 'sat' | 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri';
export type Channel = 'phone' | 'visit-centre' | 'through-me' | 'other';
export type MayAnswer = 'only-person' | 'anyone-careful';

/** How to reach a person without putting her in danger. In a hand-over it travels sealed. */
export interface SafeContact {
  channel: Channel;
  phone: string | null;
  days: Day[];
  from: string | null;
  to: string | null;
  sayWhat: string | null;
  mayAnswer: MayAnswer;
  note: string | null;
}

export interface HandOver {
  id: string;
  urgency: Urgency;
  agreement: { given: true; wording: 'hand-over-1'; language: Language };
  keyId: string;
  sealed: string;
}

export interface SentHandOver {
  token: string;
  sentAt: string;
  answered: boolean;
}

export type HandOverState = 'waiting' | 'opened' | 'accepted' | 'declined';

export interface CentreHandOver {
  id: string;
  token: string;
  urgency: Urgency;
  sentAt: string;
  dueAt: string;
  overdue: boolean;
  escalated: boolean;
  state: HandOverState;
  reason?: string | null;
  from: Named;
}

export interface OpenedHandOver extends CentreHandOver {
  content: SafeContact;
}

export interface FileLine {
  id: string;
  reference: string;
  openedAt: string;
  state: string;
}

export interface Part<T> {
  version: number;
  value: T | null;
}

export type Precision = 'day' | 'month' | 'year' | 'age' | 'unknown';

/** "2001-05-04", "2001-05", "2001", an age in years as "24", or nothing: as much as is known and no more. */
export interface DateValue {
  precision: Precision;
  value: string | null;
  approximate: boolean;
}

export interface NameParts {
  given: string | null;
  father: string | null;
  grandfather: string | null;
  family: string | null;
  laqab: string | null;
  kunya: string | null;
}

export type Sex = 'female' | 'male' | 'not-stated';

export interface Identity extends NameParts {
  sex: Sex;
  birth: DateValue;
}

export interface Narrative {
  text: string;
}

export interface GbvimsAnswer {
  order: number;
  yes: boolean;
}

export interface RecordIncident {
  category: string;
  district: string | null;
  occurred: DateValue;
  gbvims: GbvimsAnswer[];
  text: string;
}

export interface Incident extends RecordIncident {
  id: string;
  version: number;
  gbvimsType: string | null;
  gbvimsReason?: string;
}

export interface SurvivorFile extends FileLine {
  countedIn: boolean;
  identity: Part<Identity>;
  safeContact: Part<SafeContact>;
  narrative: Part<Narrative>;
  incidents: Incident[];
}

export type Item =
  | 'name'
  | 'sex'
  | 'birth'
  | 'phone'
  | 'safe-contact'
  | 'incident-type'
  | 'narrative'
  | 'needs';

export type ConsentPurpose = 'referral' | 'statistics';
export type Given = 'in-person' | 'by-phone' | 'in-writing';

export interface RecordConsent {
  purpose: ConsentPurpose;
  recipient: string | null;
  items: Item[];
  wording: 'referral-1' | 'statistics-1';
  language: Language;
  given: Given;
  expires: string;
}

export interface Consent extends RecordConsent {
  id: string;
  givenAt: string;
  withdrawnAt: string | null;
  live: boolean;
}

export interface Service extends Named {
  id: string;
  kind: string;
  organisation: Named & { id: string };
  district: string | null;
  confidential: boolean;
  hours: string | null;
  cost: string | null;
  documents: string | null;
  frontGate: string | null;
}

export interface Refer {
  service: string;
  consent: string;
  items: Item[];
  urgency: Urgency;
}

export type ReferralState = 'sent' | 'received' | 'accepted' | 'declined' | 'withdrawn';

export interface Referral {
  id: string;
  service: Named;
  items: Item[];
  state: ReferralState;
  sentAt: string;
  dueAt: string;
  answeredAt: string | null;
  reason: string | null;
}

export interface ReferralLine {
  id: string;
  urgency: Urgency;
  sentAt: string;
  dueAt: string;
  state: ReferralState;
  service: Named & { id: string };
}

/** Only what the person agreed to is there at all. */
export interface Packet {
  name?: NameParts | null;
  sex?: Sex | null;
  birth?: DateValue | null;
  phone?: string | null;
  safeContact?: SafeContact | null;
  /** Type of each incident, or its category where it has none. */
  incidentType?: string[] | null;
  needs?: string | null;
  narrative?: string | null;
}

export interface ReceivedReferral extends ReferralLine {
  /** Gone once declined, withdrawn or expired. */
  packet: Packet | null;
}

export interface Cell {
  estimate: number | null;
  low: number | null;
  high: number | null;
  display: 'value' | 'fewer' | 'hidden' | 'total-only';
  threshold: number;
  change: 'up' | 'down' | null;
}

export interface Release {
  period: string;
  publishedOn: string;
  sha256: string;
  total: Cell;
  groups: { group: string; cell: Cell }[];
  categories: ReleasedCategory[];
  districts: (Named & { code: string; groups: { group: string; cell: Cell }[] })[];
  months: { period: string; cell: Cell }[];
}

export interface ReleasedCategory {
  code: string;
  labelAr: string;
  labelEn: string;
  group: string;
  cell: Cell;
  hss: { category: string; relation: HssRelation };
}

export interface HssRow {
  item: string;
  value: string | number | null;
  unit: string;
  base: string;
  baseN: number | null;
  note: string | null;
  source: string;
}

export interface HssTable {
  table: string;
  rows: HssRow[];
}

export interface Violation {
  field: string;
  code: string;
  max?: number | null;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  violations?: Violation[];
}
