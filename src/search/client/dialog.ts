import { href } from '../../lib/href.ts';
import { createDialogAnswers } from './dialog-answers.ts';
import { createDialogParts } from './dialog-parts.ts';
import { loadNames } from './names-file.ts';
import { createOptionList, type OptionList } from './option-list.ts';
import { loadPagefind } from './pagefind.ts';
import { hasSingleKeys, setSingleKeys } from './shortcut.ts';
import { createTypingPause } from './typing-pause.ts';

const typingPause = 120;

/** Open the search dialog. It is made when first wanted, and stays on the page. */
export function openDialog(): void {
  dialog ??= createDialog();
  dialog.open();
}

let dialog: { readonly open: () => void } | null = null;

function createDialog(): { readonly open: () => void } {
  const parts = createDialogParts();
  const { box, field, list, close, singleKeys } = parts;
  document.body.append(box);
  const options = createOptionList(field, list);
  const answers = createDialogAnswers(parts, options);
  const pause = createTypingPause(typingPause, () => void answers.ask());
  let opener: Element | null = null;

  field.addEventListener('input', pause.restart);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) useKey(event, field, options);
  });
  list.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) box.close();
  });
  // Focus stays in the field, where the keys are.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  close.addEventListener('click', () => {
    box.close();
  });
  // A click beside the dialog lands on its backdrop, which is the dialog itself.
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  box.addEventListener('close', () => {
    pause.cancel();
    field.value = '';
    answers.clear();
    if (opener instanceof HTMLElement) opener.focus();
  });
  singleKeys.addEventListener('change', () => {
    setSingleKeys(singleKeys.checked);
  });

  return {
    open: () => {
      if (box.open) return;
      opener = document.activeElement;
      singleKeys.checked = hasSingleKeys();
      box.showModal();
      field.focus();
      void loadNames();
      // What fails here fails again, and is told, when something is typed.
      loadPagefind().catch(() => undefined);
    },
  };
}

/** What a key does in the field: it chooses among the options, or opens the chosen one. */
function useKey(event: KeyboardEvent, field: HTMLInputElement, options: OptionList): void {
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      options.move(1);
      break;
    case 'ArrowUp':
      event.preventDefault();
      options.move(-1);
      break;
    case 'Home':
    case 'End':
      options.leave();
      break;
    case 'Enter':
      event.preventDefault();
      follow(options.active()?.getAttribute('href') ?? href.search(asQuery(field.value)), event);
      break;
  }
}

function asQuery(typed: string): Record<string, string> | undefined {
  return typed.trim() === '' ? undefined : { q: typed.trim() };
}

function follow(address: string, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey || shiftKey) window.open(address, '_blank', 'noopener');
  else location.assign(address);
}
