import { formatCount } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import type { Names } from '../names.ts';
import { element, need } from './element.ts';
import { search, type Answer } from './engine.ts';
import { findFilterFields, type FilterFields } from './filter-fields.ts';
import { hitEntry } from './hit-view.ts';
import { loadNames } from './names-file.ts';
import { loadPagefind } from './pagefind.ts';
import { filtersOf, type SearchState } from './state.ts';
import { suggest } from './suggest.ts';
import { createTurns, type Turn } from './turns.ts';
import { describeAnswer, loadFailed, loadingIndex } from './wording.ts';

const pageLength = 20;
const namesShown = 6;

/** The part of the search page that answers. */
export interface PageAnswers {
  readonly filters: FilterFields;
  readonly show: (state: SearchState) => Promise<void>;
  /** Show further hits of the last answer, and move the focus to them. */
  readonly showMore: () => Promise<void>;
}

/** @param root of the search page */
export function findPageAnswers(root: HTMLElement): PageAnswers {
  const parts = findParts(root);
  const filters = findFilterFields(root);
  const turns = createTurns(() => {
    parts.status.textContent = loadingIndex;
  });
  let last: { readonly turn: Turn; readonly state: SearchState; readonly answer: Answer | null } | null = null;

  const show = async (state: SearchState): Promise<void> => {
    const turn = turns.begin();
    try {
      const [names, pagefind] = await Promise.all([loadNames(), loadPagefind()]);
      const answer = await search(pagefind, state);
      const hits = (await answer?.load(0, pageLength)) ?? [];
      const counts = answer?.counts ?? (await pagefind.filters());
      if (!turn.isLatest()) return;
      last = { turn, state, answer };
      filters.show(counts, names, state);
      showNames(parts.suggestions, names, state.q);
      parts.list.replaceChildren(...hits.map(hitEntry));
      parts.status.textContent = answer ? describeAnswer(answer.count, state.q.trim(), answer.missing) : '';
      parts.retry.hidden = true;
      showParts(parts, state, answer);
    } catch (error) {
      if (!turn.isLatest()) return;
      console.error(error);
      last = null;
      parts.list.replaceChildren();
      parts.status.textContent = loadFailed;
      parts.retry.hidden = false;
      showParts(parts, state, null);
    } finally {
      turn.end();
    }
  };
  const showMore = async (): Promise<void> => {
    if (!last?.answer) return;
    const { turn, state, answer } = last;
    const start = parts.list.childElementCount;
    const hits = await answer.load(start, pageLength);
    if (!turn.isLatest()) return;
    parts.list.append(...hits.map(hitEntry));
    showParts(parts, state, answer);
    parts.list.children[start]?.querySelector('a')?.focus();
  };
  return { filters, show, showMore };
}

function findParts(root: HTMLElement) {
  return {
    root,
    status: need('[role=status]', HTMLElement, root),
    suggestions: need('[data-search-names]', HTMLElement, root),
    list: need('[data-search-hits]', HTMLOListElement, root),
    more: need('[data-search-more]', HTMLButtonElement, root),
    retry: need('[data-search-retry]', HTMLButtonElement, root),
    clear: need('[data-search-clear]', HTMLButtonElement, root),
    guide: need('[data-search-guide]', HTMLElement),
    noHits: need('[data-search-none]', HTMLElement, root),
    results: need('[data-search-results]', HTMLElement, root),
  };
}

/** Show of the page what goes with an answer; without one, the lists of everything. */
function showParts(parts: ReturnType<typeof findParts>, state: SearchState, answer: Answer | null): void {
  const left = (answer?.count ?? 0) - parts.list.childElementCount;
  parts.more.hidden = left <= 0;
  parts.more.textContent = `Show ${formatCount(Math.min(left, pageLength), 'more result')}`;
  parts.guide.hidden = answer !== null;
  parts.noHits.hidden = answer?.count !== 0;
  parts.results.hidden = answer === null || answer.count === 0;
  parts.clear.hidden = Object.keys(filtersOf(state)).length === 0;
  document.title = titleOf(state.q.trim(), parts.root.dataset['title'] ?? '');
}

function showNames(suggestions: HTMLElement, { people, topics, outlets }: Names, q: string): void {
  const links = [
    ...suggest(people, q, namesShown).map(({ id, name }) => nameLink(name, href.person(id))),
    ...suggest(topics, q, namesShown).map(({ id, name }) => nameLink(name, href.topic(id))),
    ...suggest(outlets, q, namesShown).map(({ id, name }) => nameLink(name, href.outlet(id))),
  ].slice(0, namesShown);
  need('ul', HTMLUListElement, suggestions).replaceChildren(...links);
  suggestions.hidden = links.length === 0;
}

function nameLink(name: string, address: string): HTMLLIElement {
  return element('li', {}, element('a', { href: address }, name));
}

function titleOf(q: string, title: string): string {
  return q === '' ? title : `${q} · ${title}`;
}
