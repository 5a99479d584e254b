import { hasSingleKeys, isTyping, opensSearch } from './shortcut.ts';

/** Field of the search page: where it is on the page, it is used instead of the dialog. */
const fieldSelector = '[data-search-field]';

/**
 * Make search reachable from this page: its link becomes a button, `/` and Ctrl-K or Cmd-K do the same. What opens is
 * loaded when it is first wanted.
 */
export function enableSearch(): void {
  for (const link of document.querySelectorAll('a[data-search-open]')) link.replaceWith(toButton(link));
  document.addEventListener('keydown', (event) => {
    if (!opensSearch(event, isTyping(event.target), hasSingleKeys())) return;
    event.preventDefault();
    void openSearch();
  });
  if (new URLSearchParams(location.search).has('mark')) {
    void import('./destination.ts').then(({ showMarks }) => {
      showMarks();
    });
  }
}

function toButton(link: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-keyshortcuts', hasSingleKeys() ? '/ Control+K Meta+K' : 'Control+K Meta+K');
  button.append(...link.childNodes);
  button.addEventListener('click', () => void openSearch());
  return button;
}

async function openSearch(): Promise<void> {
  const field = document.querySelector(fieldSelector);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
    return;
  }
  const { openDialog } = await import('./dialog.ts');
  openDialog();
}
