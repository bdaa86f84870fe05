import { useEffect, useRef } from 'preact/hooks';
import type { GbvimsAnswer, GbvimsQuestion } from '../api/types';
import { t } from '../shell/messages';
import { inLanguage } from '../shell/page';
import { answered, classify } from './gbvims';
import { typeName } from './gbvims-type';

interface QuestionsProps {
  questions: GbvimsQuestion[];
  answers: GbvimsAnswer[];
  onChange: (answers: GbvimsAnswer[]) => void;
}

/** One question at a time; what was answered stays in sight and can be changed. */
export function GbvimsQuestions({ questions, answers, onChange }: QuestionsProps) {
  const state = classify(questions, answers);
  const words = (question: GbvimsQuestion): string => inLanguage(question, 'questionAr', 'questionEn');
  return (
    <fieldset class="field questions">
      <legend>{t('survivor.questions')}</legend>
      <p class="hint">{t('survivor.questions.hint')}</p>
      {answers.length > 0 && (
        <ol class="answered">
          {answers.map((answer) => {
            const question = questions.find((one) => one.order === answer.order);
            return (
              <li key={answer.order}>
                {question && words(question)} <strong>{t(answer.yes ? 'shell.yes' : 'shell.no')}</strong>{' '}
                <button
                  type="button"
                  class="button-link"
                  onClick={() => onChange(answers.filter((one) => one.order < answer.order))}
                >
                  {t('survivor.questions.change')}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {'asks' in state ? (
        <Question
          key={state.asks.order}
          text={words(state.asks)}
          started={answers.length > 0}
          onAnswer={(yes) => onChange(answered(answers, state.asks.order, yes))}
        />
      ) : (
        <p class="notice" role="status">
          {t('survivor.type')}: <strong>{typeName(state.type)}</strong>
        </p>
      )}
    </fieldset>
  );
}

interface QuestionProps {
  text: string;
  started: boolean;
  onAnswer: (yes: boolean) => void;
}

function Question({ text, started, onAnswer }: QuestionProps) {
  const words = useRef<HTMLParagraphElement>(null);
  // The next question takes the focus, the first one does not: the form is read from its beginning.
  useEffect(() => {
    if (started) words.current?.focus();
  }, [started]);
  return (
    <div class="question">
      <p ref={words} tabIndex={-1} class="question-words">
        {text}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {t('shell.yes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {t('shell.no')}
        </button>
      </div>
    </div>
  );
}
