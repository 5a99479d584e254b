import { href } from '../../lib/href.ts';
import { keepAddressHistory, type ChangeBy } from '../../search/client/address-history.ts';
import { need } from '../../search/client/element.ts';
import { createTypingPause } from '../../search/client/typing-pause.ts';
import { boundPaste } from '../read-paste.ts';
import { openSource } from './open-source.ts';
import { findPageAnswers } from './page-answers.ts';

const typingPause = 300;

/** Run the page that checks a quote. Its address is its state. */
export function runCheckPage(): void {
  const root = need('[data-check-page]', HTMLElement);
  const form = need('form', HTMLFormElement, root);
  const field = need('textarea', HTMLTextAreaElement, root);
  const cutNote = need('[data-check-cut]', HTMLElement, root);
  const answers = findPageAnswers(root);
  const addresses = keepAddressHistory();
  let asked = '';

  const run = (): void => void answers.show(asked);
  const change = (pasted: string, by: ChangeBy): void => {
    const { text, cut } = boundPaste(pasted);
    cutNote.hidden = !cut;
    addresses.change(href.check(text), by);
    if (text === asked && by === 'typing') return;
    asked = text;
    run();
  };
  const restore = (): void => {
    const { text, cut } = boundPaste(wordsInAddress());
    cutNote.hidden = !cut;
    addresses.settle();
    asked = text;
    field.value = text;
    run();
  };
  const pause = createTypingPause(typingPause, () => {
    change(field.value, 'typing');
  });

  field.addEventListener('input', pause.restart);
  field.addEventListener('focus', () => {
    // What fails here fails again, and is told, when something is asked.
    openSource().catch(() => undefined);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    pause.cancel();
    change(field.value, 'asking');
  });
  need('[data-check-retry]', HTMLButtonElement, root).addEventListener('click', run);
  window.addEventListener('popstate', () => {
    pause.cancel();
    restore();
  });

  root.hidden = false;
  restore();
  if (asked === '') field.focus();
}

function wordsInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}
