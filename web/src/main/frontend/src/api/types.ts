/**
 * The pages' names for what the server says it takes and answers. Everything here comes from its OpenAPI document,
 * which the build turns into types (`npm run types` does it alone); nothing is written by hand but the names.
 */
import type { components } from '#openapi';

type Schemas = components['schemas'];

export type Me = Schemas['MeView'];
export type Role = Me['roles'][number];
export type Organisation = Schemas['OrganisationView'];
export type Named = Pick<Organisation, 'nameAr' | 'nameEn'>;

export type OrganisationKind = Organisation['kind'];
export type RegisteredOrganisation = Schemas['RegisteredOrganisation'];
export type FoundOrganisation = Schemas['FoundOrganisation'];
export type OrganisationPeople = Schemas['OrganisationPeople'];
export type Member = Schemas['MemberView'];
export type AdmitPerson = Schemas['AdmitPerson'];
export type ProposedMember = Schemas['ProposedMember'];

export type Place = Schemas['PlaceView'];
export type PlaceType = Place['type'];
export type Category = Schemas['CategoryView'];
export type GbvimsQuestion = Schemas['GbvimsQuestionView'];

export type Forum = Schemas['ForumView'];
export type IssueLine = Schemas['IssueSummary'];
export type Issue = Schemas['IssueView'];
export type EarlierIssue = Schemas['IssueVersion'];
export type IssueStep = Schemas['IssueStep'];

export type MeetingLine = Schemas['MeetingLine'];
export type MeetingPage = Schemas['MeetingPage'];
export type Meeting = Schemas['MeetingView'];
export type AgeGroups = Schemas['AgeGroups'];
export type Attendance = Schemas['Attendance'];
export type ForumHome = Schemas['ForumHome'];
export type AgendaLine = Schemas['AgendaLine'];

export type TaskBoard = Schemas['TaskBoardView'];
export type TaskLine = Schemas['TaskLine'];
export type Task = Schemas['TaskView'];
export type OfficerLoad = Schemas['OfficerLoad'];
export type Answer = Schemas['Answer'];
export type LogIssue = Schemas['LogIssue'];

export type CentreKey = Schemas['CentreKey'];
export type HandOver = Schemas['SendHandOver'];
export type SentHandOver = Schemas['SentHandOver'];
export type CentreHandOver = Schemas['HandOverSummary'];
export type OpenedHandOver = Schemas['HandOverView'];
export type Urgency = HandOver['urgency'];
export type Language = HandOver['agreement']['language'];

/** How to reach a person without putting her in danger. In a hand-over it travels sealed. */
export type SafeContact = Schemas['SafeContact'];
/** What is shown of it: everything but the number. */
export type ContactRules = Schemas['ContactRules'];
export type CallNumber = Schemas['CallNumber'];
export type Channel = SafeContact['channel'];
export type Day = NonNullable<SafeContact['days']>[number];
export type MayAnswer = SafeContact['mayAnswer'];

export type FileLine = Schemas['FileSummary'];
export type FileLink = Schemas['LinkView'];
export type FollowUp = Schemas['FollowUpView'];
export type SettleFollowUp = Schemas['SettleFollowUp'];
export type CloseFile = Schemas['CloseFile'];
export type ReopenFile = Schemas['ReopenFile'];
export type Turn = Schemas['TurnView'];
export type FileClock = Schemas['FileClock'];
export type Caseload = Schemas['CaseloadView'];
export type HeldFile = Caseload['files'][number];
export type SurvivorFile = Schemas['FileView'];
/** A part of a file as every section of the page handles it, whatever its value. */
export type Part<T> = Omit<SurvivorFile['identity'], 'value'> & { value: T | null };
export type Identity = Schemas['Identity'];
export type NameParts = Schemas['IraqiName'];
export type Sex = Identity['sex'];
/** "2001-05-04", "2001-05", "2001", an age in years as "24", or nothing: as much as is known and no more. */
export type DateValue = Schemas['PartialDate'];
export type Precision = DateValue['precision'];
export type Narrative = Schemas['Narrative'];
export type Incident = Schemas['IncidentView'];
export type RecordIncident = Schemas['RecordIncident'];
export type GbvimsAnswer = Schemas['GbvimsAnswer'];

export type Consent = Schemas['ConsentView'];
export type RecordConsent = Schemas['RecordConsent'];
export type ConsentPurpose = RecordConsent['purpose'];
export type Given = RecordConsent['given'];
export type Item = RecordConsent['items'][number];

export type Service = Schemas['ServiceView'];
export type Provider = Service['organisation'];
export type ListService = Schemas['ListService'];
export type ServiceEntry = Service['entry'];
export type Worded = ServiceEntry['hours'];
export type Refer = Schemas['ReferSurvivor'];
export type Referral = Schemas['FileReferral'];
export type ReferralState = Referral['state'];
export type Visit = Schemas['Visit'];
export type BookVisit = Schemas['BookVisit'];
export type Outcome = Schemas['ReportVisit']['outcome'];
export type OverdueReferral = Schemas['OverdueReferral'];
export type ReferralLine = Omit<ReceivedReferral, 'packet'>;
export type ReceivedReferral = Schemas['ReceivedReferral'];
/** What the person did not agree to is null. */
export type Packet = Schemas['OpenedPacket'];

export type Release = Schemas['ReleaseView'];
export type ReleasedCategory = Schemas['CategoryCell'];
export type Cell = Schemas['CellView'];
export type HssTable = Schemas['SurveyTable'];
export type HssRow = Schemas['SurveyRow'];

export type Problem = Schemas['Problem'];
/** A page finds faults of its own too, which have no limit to tell. */
export type Violation = Pick<Schemas['Violation'], 'field' | 'code'> & Partial<Schemas['Violation']>;
