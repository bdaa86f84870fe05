import type { IssueStep } from '../api/types';
import { AnswerFacts } from '../policing/answer-facts';
import { date } from '../shell/format';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { Badge } from '../shell/states';

/** What meetings decided on the issue, and what the police answered. */
export function IssueSteps({ steps }: { steps: IssueStep[] }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('issue.steps')}</h2>
      {steps.map((step) => (
        <article class="card" key={step.meeting + step.decidedAt}>
          <dl class="facts">
            <div>
              <dt>{t('issue.step.decided')}</dt>
              <dd>
                <a href={`/meetings/${step.meeting}`}>{date(step.decidedAt)}</a>
              </dd>
            </div>
            <div>
              <dt>{t('issue.step.acts')}</dt>
              <dd>
                {step.office ? nameOf(step.office) : t('issue.step.forum')}{' '}
                {step.task && (
                  <Badge tone={step.task === 'answered' ? 'good' : 'info'}>
                    {t(`issue.task.${step.task}`)}
                  </Badge>
                )}
              </dd>
            </div>
            <div class="fact-long">
              <dt>{t('issue.step.what')}</dt>
              <dd dir="auto" class="prose">
                {step.decision ?? t('issue.destroyed')}
              </dd>
            </div>
          </dl>
          {step.answer && (
            <>
              <h3>{t('issue.step.answer')}</h3>
              <AnswerFacts answer={step.answer} />
            </>
          )}
        </article>
      ))}
    </section>
  );
}
