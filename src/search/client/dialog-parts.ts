import { href } from '../../lib/href.ts';
import { element } from './element.ts';

/** The elements of the search dialog that something is done with. */
export interface DialogParts {
  readonly box: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly close: HTMLButtonElement;
  /** Whether `/` opens the dialog. */
  readonly singleKeys: HTMLInputElement;
}

/** Make the dialog: a combobox over its list, as the ARIA pattern has it. It stands on no page yet. */
export function createDialogParts(): DialogParts {
  const field = element('input', {
    id: 'search-dialog-field',
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-dialog-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: 'Words, a name, “an exact phrase”',
  });
  const list = element('div', { id: 'search-dialog-list', role: 'listbox', 'aria-label': 'Results', hidden: true });
  const status = element('p', { class: 'meta search-status', role: 'status' });
  const close = element('button', { type: 'button', class: 'act' }, 'Close');
  const singleKeys = element('input', { type: 'checkbox', id: 'search-single-keys' });
  const line = element(
    'form',
    { class: 'search-line', role: 'search', action: href.search(), method: 'get' },
    element('label', { class: 'hidden-visually', for: field.id }, 'Search quotes, articles and people'),
    field,
    close,
  );
  const foot = element(
    'div',
    { class: 'search-foot meta' },
    element('p', { class: 'search-keys' }, 'Arrow keys choose, Enter opens, Esc closes.'),
    element('label', {}, singleKeys, ' Open search with the / key'),
  );
  const box = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, line, status, list, foot);
  return { box, field, list, status, close, singleKeys };
}
