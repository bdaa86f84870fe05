import type { Answer } from '../api/types';
import { t } from '../shell/messages';

/** What the police did and what came of it, as office and forum both read it. */
export function AnswerFacts({ answer }: { answer: Answer }) {
  return (
    <dl class="facts">
      <div>
        <dt>{t('policing.action')}</dt>
        <dd>{t(`policing.action.${answer.action}`)}</dd>
      </div>
      <div>
        <dt>{t('policing.outcome')}</dt>
        <dd>{t(`policing.outcome.${answer.outcome}`)}</dd>
      </div>
      <div class="fact-long">
        <dt>{t('policing.text')}</dt>
        <dd dir="auto" class="prose">
          {answer.text}
        </dd>
      </div>
    </dl>
  );
}
