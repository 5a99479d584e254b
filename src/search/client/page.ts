import { formatCount, notStated } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import { notNamed, wordings, type FilterName } from '../hit.ts';
import type { Name, Names } from '../names.ts';
import { keepAddressHistory, type ChangeBy } from './address-history.ts';
import { element, need } from './element.ts';
import { search, type Answer } from './engine.ts';
import { hitEntry } from './hit-view.ts';
import { loadNames } from './names-file.ts';
import { loadPagefind, type Counts } from './pagefind.ts';
import { emptyState, filtersOf, formatState, parseState, type SearchState } from './state.ts';
import { suggest } from './suggest.ts';
import { describeAnswer, loadFailed, loadingIndex } from './wording.ts';

const pageLength = 20;
const namesShown = 6;
const typingPause = 150;
const outletNotStated = 'not-stated';

/** Run the search page. Its address is its state. */
export function runSearchPage(): void {
  const root = need('[data-search-page]', HTMLElement);
  const form = need('form', HTMLFormElement, root);
  const field = need('[data-search-field]', HTMLInputElement, root);
  const status = need('[role=status]', HTMLElement, root);
  const suggestions = need('[data-search-names]', HTMLElement, root);
  const list = need('[data-search-hits]', HTMLOListElement, root);
  const more = need('[data-search-more]', HTMLButtonElement, root);
  const retry = need('[data-search-retry]', HTMLButtonElement, root);
  const clear = need('[data-search-clear]', HTMLButtonElement, root);
  const guide = need('[data-search-guide]', HTMLElement);
  const noHits = need('[data-search-none]', HTMLElement, root);
  const results = need('[data-search-results]', HTMLElement, root);
  const selects = (['speaker', 'outlet', 'topic', 'difference'] as const).map(
    (name) => [name, need(`select[name=${name}]`, HTMLSelectElement, root)] as const,
  );
  const types = [...root.querySelectorAll<HTMLInputElement>('input[name=type]')];

  const addresses = keepAddressHistory();
  let state = parseState(location.search);
  let answer: Answer | null = null;
  let turn = 0;
  let timer = 0;

  const isSet = (): boolean => Object.keys(filtersOf(state)).length > 0;

  const change = (next: SearchState, by: ChangeBy): void => {
    addresses.change(`${location.pathname}${formatState(next)}`, by);
    state = next;
    void run();
  };

  const run = async (): Promise<void> => {
    const own = (turn += 1);
    const slow = setTimeout(() => {
      if (own === turn) status.textContent = loadingIndex;
    }, 400);
    try {
      const [names, pagefind] = await Promise.all([loadNames(), loadPagefind()]);
      const found = await search(pagefind, state);
      const hits = (await found?.load(0, pageLength)) ?? [];
      const counts = found?.counts ?? (await pagefind.filters());
      if (own !== turn) return;
      answer = found;
      showFilters(counts, names);
      showNames(names);
      list.replaceChildren(...hits.map(hitEntry));
      status.textContent = found ? describeAnswer(found.count, state.q.trim(), found.missing) : '';
      retry.hidden = true;
      showParts();
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      answer = null;
      list.replaceChildren();
      status.textContent = loadFailed;
      retry.hidden = false;
      showParts();
      guide.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  const showParts = (): void => {
    const left = (answer?.count ?? 0) - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `Show ${formatCount(Math.min(left, pageLength), 'more result')}`;
    guide.hidden = answer !== null;
    noHits.hidden = answer?.count !== 0;
    results.hidden = answer === null || answer.count === 0;
    clear.hidden = !isSet();
    document.title = titleOf(state.q.trim(), root.dataset['title'] ?? '');
  };

  const showFilters = (counts: Counts, names: Names): void => {
    for (const [name, select] of selects) fillSelect(select, counts[name] ?? {}, state[name], labelsOf(name, names));
    const all = Object.values(counts['type'] ?? {}).reduce((sum, count) => sum + count, 0);
    for (const radio of types) {
      const count = radio.value === '' ? all : (counts['type']?.[radio.value] ?? 0);
      need('.count', HTMLElement, radio.closest('label') ?? root).textContent = String(count);
      radio.checked = radio.value === state.type;
    }
  };

  const showNames = (names: Names): void => {
    const links = [
      ...suggest(names.people, state.q, namesShown).map(({ id, name }) => nameLink(name, href.person(id))),
      ...suggest(names.topics, state.q, namesShown).map(({ id, name }) => nameLink(name, href.topic(id))),
      ...suggest(names.outlets, state.q, namesShown).map(({ id, name }) => nameLink(name, href.outlet(id))),
    ].slice(0, namesShown);
    need('ul', HTMLUListElement, suggestions).replaceChildren(...links);
    suggestions.hidden = links.length === 0;
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      change({ ...state, q: field.value }, 'typing');
    }, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change({ ...state, q: field.value.trim() }, 'asking');
  });
  for (const [name, select] of selects) {
    select.addEventListener('change', () => {
      change({ ...state, q: field.value, [name]: select.value }, 'choosing');
    });
  }
  for (const radio of types) {
    radio.addEventListener('change', () => {
      change({ ...state, q: field.value, type: radio.value }, 'choosing');
    });
  }
  clear.addEventListener('click', () => {
    change({ ...emptyState, q: field.value }, 'choosing');
    field.focus();
  });
  retry.addEventListener('click', () => {
    field.focus();
    void run();
  });
  more.addEventListener('click', () => {
    const own = turn;
    const start = list.childElementCount;
    void answer?.load(start, pageLength).then((hits) => {
      if (own !== turn) return;
      list.append(...hits.map(hitEntry));
      showParts();
      list.children[start]?.querySelector('a')?.focus();
    });
  });
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    addresses.settle();
    state = parseState(location.search);
    field.value = state.q;
    void run();
  });

  root.hidden = false;
  field.value = state.q;
  if (formatState(state) === '') field.focus();
  void run();
}

function nameLink(name: string, address: string): HTMLLIElement {
  return element('li', {}, element('a', { href: address }, name));
}

/** Options with the values that are there, most frequent first; the chosen one stays even where it leaves nothing. */
function fillSelect(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  labels: ReadonlyMap<string, string>,
): void {
  const label = (value: string): string => labels.get(value) ?? value;
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  values.sort(([a, m], [b, n]) => n - m || label(a).localeCompare(label(b), 'en'));
  const any = select.options[0];
  select.replaceChildren(
    ...(any ? [any] : []),
    ...values.map(([value, count]) => element('option', { value }, `${label(value)} (${count})`)),
  );
  select.value = chosen;
}

function labelsOf(name: FilterName, { people, outlets, topics }: Names): Map<string, string> {
  const pairs = (named: readonly Name[]): [string, string][] => named.map(({ id, name: label }) => [id, label]);
  switch (name) {
    case 'speaker':
      return new Map([...pairs(people), [notNamed, notNamed]]);
    case 'outlet':
      return new Map([...pairs(outlets), [outletNotStated, notStated]]);
    case 'topic':
      return new Map(pairs(topics));
    case 'difference':
      return new Map(Object.entries(wordings));
    case 'type':
      return new Map();
  }
}

function titleOf(q: string, title: string): string {
  return q === '' ? title : `${q} · ${title}`;
}
