// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, draw, eventually, one, press } from '../../test/draw';
import { TextField } from './fields';
import { Form } from './form';
import { speak, t } from './messages';
import { useSend } from './send';

afterEach(async () => {
  clear();
  await speak('ar');
});

function Asked() {
  const sending = useSend();
  const refuse = (): void => void sending.refuse([{ field: 'phone', code: 'missing' }]);
  return (
    <Form name="x" sending={sending} submit={t('shell.save')} onSubmit={refuse}>
      <TextField name="phone" label={t('shell.yes')} value="" onChange={() => undefined} />
    </Form>
  );
}

test('a refusal speaks the language that is chosen after it, names of fields too', async () => {
  const { on } = await draw(<Asked />);
  press(one(on, '[type=submit]'));
  const named = (name: string) => eventually(() => expect(one(on, '[role=alert] a').textContent).toBe(name));
  await named('نعم');
  await speak('en');
  await named('Yes');
});
