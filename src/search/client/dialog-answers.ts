import { formatCount } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import type { Name, Names } from '../names.ts';
import type { DialogParts } from './dialog-parts.ts';
import { search, type Hit } from './engine.ts';
import { hitOption, marked, option } from './hit-view.ts';
import { begunBy } from './marks.ts';
import { loadNames } from './names-file.ts';
import type { OptionList } from './option-list.ts';
import { loadPagefind } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { emptyState } from './state.ts';
import { suggest } from './suggest.ts';
import { createTurns } from './turns.ts';
import { describeAnswer, describeQuery, loadFailed, loadingIndex } from './wording.ts';

const namesShown = 4;
const quotesShown = 4;
const othersShown = 3;
/** Of so many best hits the ones to show are taken. */
const hitsLooked = 16;

export interface DialogAnswers {
  /** Answer what stands in the field, unless that is answered already. */
  readonly ask: () => Promise<void>;
  /** Show nothing, and nothing that is still on its way. */
  readonly clear: () => void;
}

/** What the dialog shows of what is typed: names that begin so, the best hits, and a way to all of them. */
export function createDialogAnswers(
  { field, status }: Pick<DialogParts, 'field' | 'status'>,
  options: OptionList,
): DialogAnswers {
  const turns = createTurns(() => {
    status.textContent = loadingIndex;
  });
  let asked = '';

  const show = (said: string, links: readonly HTMLElement[]): void => {
    status.textContent = said;
    options.show(links);
  };
  const clear = (): void => {
    asked = '';
    turns.drop();
    show('', []);
  };
  const ask = async (): Promise<void> => {
    const typed = field.value.trim();
    if (typed === asked) return;
    if (typed === '') {
      clear();
      return;
    }
    asked = typed;
    const turn = turns.begin();
    const names = nameOptions(await loadNames(), typed);
    try {
      const { said, hits } = await findHits(typed, names);
      if (turn.isLatest()) show(said, [...names, ...hits, allOption(typed)]);
    } catch {
      if (!turn.isLatest()) return;
      show(loadFailed, names);
      // Typing on tries again.
      asked = '';
    } finally {
      turn.end();
    }
  };
  return { ask, clear };
}

/** The best quotes and the best of the rest, without the names that are there already. */
async function findHits(
  typed: string,
  names: readonly HTMLAnchorElement[],
): Promise<{ said: string; hits: HTMLAnchorElement[] }> {
  const answer = await search(await loadPagefind(), { ...emptyState, q: typed });
  const hits = (await answer?.load(0, hitsLooked)) ?? [];
  const known = new Set(names.map(({ href: address }) => address));
  const shown = (wanted: boolean, most: number): Hit[] =>
    hits.filter((hit) => (hit.facts.type === 'quote') === wanted && !known.has(absolute(hit))).slice(0, most);
  return {
    said: describeAnswer(answer?.count ?? 0, typed, answer?.missing ?? []),
    hits: [...shown(true, quotesShown), ...shown(false, othersShown)].map(hitOption),
  };
}

function nameOptions({ people, topics }: Names, typed: string): HTMLAnchorElement[] {
  return [
    ...suggest(people, typed, namesShown).map((name) => nameOption(name, href.person(name.id), typed)),
    ...suggest(topics, typed, namesShown).map((name) => nameOption(name, href.topic(name.id), typed, 'Topic')),
  ].slice(0, namesShown);
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

function absolute({ url }: Hit): string {
  return new URL(url, location.href).href;
}
