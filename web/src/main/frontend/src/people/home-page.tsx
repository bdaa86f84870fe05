import type { Role } from '../api/types';
import { t, tCode } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Notice } from '../shell/states';
import { me } from './me';
import { placesToGo } from './places-to-go';

/** Roles whose pages come later: their home says so instead of pretending. */
const WITHOUT_PAGES: readonly Role[] = ['police-supervisor', 'survey-analyst', 'enumerator', 'auditor'];

export default function HomePage() {
  const who = me.value;
  if (!who) return null;
  const links = placesToGo();
  const quiet = who.roles.filter((role) => WITHOUT_PAGES.includes(role));
  return (
    <Page name="home" tab="home" title={t('people.greeting', { name: who.name })} wide>
      <dl class="facts">
        {who.organisations.length > 0 && (
          <div>
            <dt>{t('people.works-for')}</dt>
            <dd>{who.organisations.map(nameOf).join(t('shell.comma'))}</dd>
          </div>
        )}
        <div>
          <dt>{t('people.role')}</dt>
          <dd>{who.roles.map((role) => tCode('people.role', role) ?? role).join(t('shell.comma'))}</dd>
        </div>
      </dl>
      {links.length > 0 && <Doors />}
      {quiet.map((role) => (
        <Notice key={role} title={tCode('people.role', role) ?? role}>
          <p>{tCode('people.no-page', role)}</p>
        </Notice>
      ))}
      {links.length === 0 && quiet.length === 0 && (
        <Notice tone="warn">
          <p>{t('people.no-role')}</p>
        </Notice>
      )}
    </Page>
  );
}

function Doors() {
  return (
    <ul class="doors">
      {placesToGo().map((link) => (
        <li key={link.href}>
          <a class="door" href={link.href}>
            <span class="door-name">{t(link.label)}</span>
            <span class="door-about">{t(link.about)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
