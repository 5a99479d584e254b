import { keepAddressHistory, type ChangeBy } from './address-history.ts';
import { need } from './element.ts';
import { findPageAnswers } from './page-answers.ts';
import { emptyState, formatState, parseState, type SearchState } from './state.ts';
import { createTypingPause } from './typing-pause.ts';

const typingPause = 150;

/** Run the search page. Its address is its state. */
export function runSearchPage(): void {
  const root = need('[data-search-page]', HTMLElement);
  const form = need('form', HTMLFormElement, root);
  const field = need('[data-search-field]', HTMLInputElement, root);
  const answers = findPageAnswers(root);
  const addresses = keepAddressHistory();
  let state = parseState(location.search);

  const run = (): void => void answers.show(state);
  const change = (next: SearchState, by: ChangeBy): void => {
    addresses.change(`${location.pathname}${formatState(next)}`, by);
    state = next;
    run();
  };
  const pause = createTypingPause(typingPause, () => {
    change({ ...state, q: field.value }, 'typing');
  });

  field.addEventListener('input', pause.restart);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    pause.cancel();
    change({ ...state, q: field.value.trim() }, 'asking');
  });
  answers.filters.onChoice((choice) => {
    change({ ...state, q: field.value, ...choice }, 'choosing');
  });
  need('[data-search-clear]', HTMLButtonElement, root).addEventListener('click', () => {
    change({ ...emptyState, q: field.value }, 'choosing');
    field.focus();
  });
  need('[data-search-retry]', HTMLButtonElement, root).addEventListener('click', () => {
    field.focus();
    run();
  });
  need('[data-search-more]', HTMLButtonElement, root).addEventListener('click', () => void answers.showMore());
  window.addEventListener('popstate', () => {
    pause.cancel();
    addresses.settle();
    state = parseState(location.search);
    field.value = state.q;
    run();
  });

  root.hidden = false;
  field.value = state.q;
  if (formatState(state) === '') field.focus();
  run();
}
