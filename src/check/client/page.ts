import { href } from '../../lib/href.ts';
import { keepAddressHistory, type ChangeBy } from '../../search/client/address-history.ts';
import { need } from '../../search/client/element.ts';
import { findPrintings, type Answer } from '../find-printings.ts';
import { boundPaste, readPaste } from '../read-paste.ts';
import { describeVerdict, loadFailed, loadingQuotes } from '../wording.ts';
import { answerView } from './found-view.ts';
import { openSource } from './open-source.ts';

const typingPause = 300;

/** Run the page that checks a quote. Its address is its state. */
export function runCheckPage(): void {
  const root = need('[data-check-page]', HTMLElement);
  const form = need('form', HTMLFormElement, root);
  const field = need('textarea', HTMLTextAreaElement, root);
  const status = need('[role=status]', HTMLElement, root);
  const cutNote = need('[data-check-cut]', HTMLElement, root);
  const retry = need('[data-check-retry]', HTMLButtonElement, root);
  const results = need('[data-check-results]', HTMLElement, root);
  const list = need('[data-check-answers]', HTMLElement, root);
  const none = need('[data-check-none]', HTMLElement, root);
  const guide = need('[data-check-guide]', HTMLElement);

  const addresses = keepAddressHistory();
  let asked = '';
  let turn = 0;
  let timer = 0;

  const change = (pasted: string, by: ChangeBy): void => {
    const { text, cut } = boundPaste(pasted);
    cutNote.hidden = !cut;
    addresses.change(href.check(text), by);
    if (text === asked && by === 'typing') return;
    asked = text;
    void run();
  };

  const run = async (): Promise<void> => {
    const own = (turn += 1);
    const slow = setTimeout(() => {
      if (own === turn) status.textContent = loadingQuotes;
    }, 400);
    try {
      const answers = asked === '' ? [] : await findPrintings(readPaste(asked), await openSource());
      if (own === turn) show(answers);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      show([]);
      status.textContent = loadFailed;
      retry.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  const show = (answers: readonly Answer[]): void => {
    list.replaceChildren(...answers.map((answer) => answerView(answer, asked)));
    status.textContent = answers.map(describeVerdict).join(' ');
    results.hidden = answers.length === 0;
    none.hidden = answers.length === 0 || answers.some(({ verdict }) => verdict !== 'none');
    guide.hidden = answers.length > 0;
    retry.hidden = true;
    const title = root.dataset['title'] ?? '';
    document.title = asked === '' ? title : `${asked.slice(0, 60)} · ${title}`;
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      change(field.value, 'typing');
    }, typingPause);
  });
  field.addEventListener('focus', () => {
    // What fails here fails again, and is told, when something is asked.
    openSource().catch(() => undefined);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change(field.value, 'asking');
  });
  retry.addEventListener('click', () => void run());
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    restore();
  });

  const restore = (): void => {
    const { text, cut } = boundPaste(wordsInAddress());
    cutNote.hidden = !cut;
    addresses.settle();
    asked = text;
    field.value = text;
    void run();
  };

  root.hidden = false;
  restore();
  if (asked === '') field.focus();
}

function wordsInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}
