import { formatCount } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import type { Name } from '../names.ts';
import { element } from './element.ts';
import { search, type Hit } from './engine.ts';
import { hitOption, marked, option } from './hit-view.ts';
import { loadNames } from './names-file.ts';
import { loadPagefind } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { hasSingleKeys, setSingleKeys } from './shortcut.ts';
import { emptyState } from './state.ts';
import { suggest } from './suggest.ts';
import { begunBy } from './marks.ts';
import { describeAnswer, describeQuery, loadFailed, loadingIndex } from './wording.ts';

const namesShown = 4;
const quotesShown = 4;
const othersShown = 3;
/** Of so many best hits the ones to show are taken. */
const hitsLooked = 16;
const typingPause = 120;

/** Open the search dialog. It is made when first wanted, and stays on the page. */
export function openDialog(): void {
  dialog ??= createDialog();
  dialog.open();
}

let dialog: { readonly open: () => void } | null = null;

function createDialog(): { readonly open: () => void } {
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
  const box = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element(
      'form',
      { class: 'search-line', role: 'search', action: href.search(), method: 'get' },
      element('label', { class: 'hidden-visually', for: field.id }, 'Search quotes, articles and people'),
      field,
      close,
    ),
    status,
    list,
    element(
      'div',
      { class: 'search-foot meta' },
      element('p', { class: 'search-keys' }, 'Arrow keys choose, Enter opens, Esc closes.'),
      element('label', {}, singleKeys, ' Open search with the / key'),
    ),
  );
  document.body.append(box);

  let asked = '';
  let opener: Element | null = null;
  let timer = 0;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const activate = (chosen: HTMLElement | null): void => {
    for (const each of options()) each.setAttribute('aria-selected', String(each === chosen));
    if (chosen) {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const active = (): HTMLElement | null => list.querySelector<HTMLElement>('[aria-selected=true]');
  const show = (links: readonly HTMLElement[]): void => {
    for (const [index, link] of links.entries()) link.id = `search-option-${index}`;
    list.replaceChildren(...links);
    list.hidden = links.length === 0;
    field.setAttribute('aria-expanded', String(links.length > 0));
    activate(null);
  };

  const ask = async (): Promise<void> => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    if (typed === '') {
      status.textContent = '';
      show([]);
      return;
    }
    const slow = setTimeout(() => {
      if (asked === typed) status.textContent = loadingIndex;
    }, 400);
    const names = await loadNames();
    const suggested = [
      ...suggest(names.people, typed, namesShown).map((name) => nameOption(name, href.person(name.id), typed)),
      ...suggest(names.topics, typed, namesShown).map((name) => nameOption(name, href.topic(name.id), typed, 'Topic')),
    ].slice(0, namesShown);
    try {
      const answer = await search(await loadPagefind(), { ...emptyState, q: typed });
      const hits = (await answer?.load(0, hitsLooked)) ?? [];
      if (asked !== typed) return;
      const known = new Set(suggested.map(({ href: address }) => address));
      const [quotes, others] = [true, false].map((wanted) =>
        hits.filter((hit) => (hit.facts.type === 'quote') === wanted && !known.has(absolute(hit))),
      );
      status.textContent = describeAnswer(answer?.count ?? 0, typed, answer?.missing ?? []);
      show([
        ...suggested,
        ...(quotes ?? []).slice(0, quotesShown).map(hitOption),
        ...(others ?? []).slice(0, othersShown).map(hitOption),
        allOption(typed),
      ]);
    } catch {
      if (asked !== typed) return;
      status.textContent = loadFailed;
      show(suggested);
      // Typing on tries again.
      asked = '';
    } finally {
      clearTimeout(slow);
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), typingPause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    const at = all.findIndex((each) => each === active());
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        activate(all[(at + 1) % all.length] ?? null);
        break;
      case 'ArrowUp':
        event.preventDefault();
        activate(all[at <= 0 ? all.length - 1 : at - 1] ?? null);
        break;
      case 'Home':
      case 'End':
        activate(null);
        break;
      case 'Enter':
        event.preventDefault();
        follow(active()?.getAttribute('href') ?? href.search(asQuery(field.value)), event);
        break;
    }
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
    clearTimeout(timer);
    field.value = '';
    asked = '';
    status.textContent = '';
    show([]);
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

function nameOption({ name, quotes }: Name, address: string, typed: string, kind?: string): HTMLAnchorElement {
  const words = begunBy(name, typed.split(/\s+/u));
  const note = [kind, formatCount(quotes, 'quote')].filter((part) => part !== undefined).join(', ');
  return option(address, [marked(name, { phrases: [], words })], [note]);
}

function allOption(typed: string): HTMLAnchorElement {
  const link = option(href.search({ q: typed }), [`All results for ${describeQuery(parseQuery(typed))}`], []);
  link.classList.add('option-all');
  return link;
}

function asQuery(typed: string): Record<string, string> | undefined {
  return typed.trim() === '' ? undefined : { q: typed.trim() };
}

function follow(address: string, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey || shiftKey) window.open(address, '_blank', 'noopener');
  else location.assign(address);
}

function absolute({ url }: Hit): string {
  return new URL(url, location.href).href;
}
