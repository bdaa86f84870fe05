import type { GbvimsAnswer, GbvimsQuestion } from '../api/types';

/**
 * The classification of an incident, asked question by question: the first "yes" decides the type, and the last
 * question may take it back, because an act that has nothing to do with sex or unequal power is not counted here.
 */
export type Classification = { asks: GbvimsQuestion } | { type: string | null };

export function classify(questions: GbvimsQuestion[], answers: GbvimsAnswer[]): Classification {
  const ordered = [...questions].sort((a, b) => a.order - b.order);
  const last = ordered[ordered.length - 1];
  const given = (question: GbvimsQuestion): boolean | undefined =>
    answers.find((answer) => answer.order === question.order)?.yes;
  for (const question of ordered.slice(0, -1)) {
    const yes = given(question);
    if (yes === undefined) return { asks: question };
    if (yes) return last ? confirmed(last, given(last), question.ifYes) : { type: question.ifYes };
  }
  return { type: null };
}

function confirmed(last: GbvimsQuestion, yes: boolean | undefined, type: string): Classification {
  if (yes === undefined) return { asks: last };
  return { type: yes ? type : null };
}

/** The answers after one was given or changed: whatever was asked because of the old answer is asked again. */
export function answered(answers: GbvimsAnswer[], order: number, yes: boolean): GbvimsAnswer[] {
  return [...answers.filter((answer) => answer.order < order), { order, yes }];
}

/** The questions name the last two types in full, the files by a short code. */
const SHORT: Record<string, string> = {
  'denial-of-resources-opportunities-or-services': 'denial-of-resources',
  'psychological-or-emotional-abuse': 'psychological-abuse',
};

/** The code of a type, from its code or from its name in the questions. */
export function typeCode(type: string): string {
  const code = type.toLowerCase().replace(/[^a-z]+/g, '-');
  return SHORT[code] ?? code;
}
