import { render } from 'preact';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/form.css';
import './styles/parts.css';
import './styles/lists.css';
import { ApiFailure } from './api/client';
import { fetchMe } from './people/me';
import { goWhereAsked, standsAtTheDoor } from './people/sign-in';
import { App } from './shell/app';
import { Arrival } from './shell/arrival';
import { asFailure } from './shell/failure';
import { keepFocus } from './shell/focus';
import { need } from './shell/messages';
import { refuseToComeBack } from './shell/quick-exit';

const PAUSE = 2_000; // milliseconds

refuseToComeBack();
const root = document.getElementById('app');
if (root) {
  keepFocus(root);
  start(root);
}

async function start(at: HTMLElement): Promise<void> {
  await firstWords();
  at.replaceChildren();
  const arrive = (failure: ApiFailure): void => render(<Arrival failure={failure} />, at);
  if (standsAtTheDoor()) return arrive(new ApiFailure('server', 'sign-in-away'));
  try {
    await fetchMe();
    goWhereAsked();
    render(<App />, at);
  } catch (thrown) {
    arrive(asFailure(thrown));
  }
}

/** Asked for until they come, however poor the line: without words there is nothing else to say. */
async function firstWords(): Promise<void> {
  for (;;) {
    try {
      return await need(['shell', 'people']);
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}
