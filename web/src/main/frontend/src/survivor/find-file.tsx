import { ApiFailure, get } from '../api/client';
import { useDraft } from '../shell/draft';
import { TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';

interface FindFileProps<T> {
  /** Whose files are asked for. */
  path: string;
  found: (file: T) => void;
}

/** A file that is no longer in the list, by what stands on paper. */
export function FindFile<T>({ path, found }: FindFileProps<T>) {
  const draft = useDraft(() => ({ reference: '' }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reference']))) return;
    const reference = encodeURIComponent(draft.value.reference.trim());
    void sending.run(
      () => get<T>(`${path}/by-reference/${reference}`).catch(sayWhichFile),
      (file) => {
        draft.wipe();
        found(file);
      },
    );
  };
  return (
    <Form name="find-file" sending={sending} submit={t('casework.find.submit')} onSubmit={submit}>
      <TextField
        {...draft.bind('reference')}
        label={t('casework.find.reference')}
        hint={t('casework.find.hint')}
        maxLength={20}
      />
    </Form>
  );
}

/** The general "not found" would tell her nothing that she can do. */
function sayWhichFile(failure: unknown): never {
  if (failure instanceof ApiFailure && failure.kind === 'not-found')
    throw new ApiFailure('not-found', 'no-such-file');
  throw failure;
}
