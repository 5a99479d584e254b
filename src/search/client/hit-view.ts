import { formatCount, formatDate, notStated } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import { interruption } from '../text.ts';
import { element, type Child } from './element.ts';
import type { Hit } from './engine.ts';
import { excerptSpan, findMarks, type Sought } from './marks.ts';
import { withMarks } from './mark-address.ts';

/** Words shown of a long text round what was searched for: in a line of the dialog, and on the search page. */
const wordsShown = { line: 18, page: 44 };

/** One hit as an entry of the search page’s list. */
export function hitEntry(hit: Hit): HTMLLIElement {
  const { facts, title, speaker, sought } = hit;
  switch (facts.type) {
    case 'quote':
      return element(
        'li',
        { class: 'hit' },
        element('a', { class: 'hit-words', href: addressOf(hit) }, ...quoteWords(hit, wordsShown.page)),
        element(
          'p',
          { class: 'meta' },
          speaker === null ? 'Speaker not named' : marked(speaker, sought),
          ', in ',
          element('a', { href: withMarks(href.inArticle(facts.slug, facts.id), sought) }, facts.title),
          ...printedBy(facts),
        ),
      );
    case 'article':
      return element(
        'li',
        { class: 'hit' },
        element('a', { class: 'hit-title', href: addressOf(hit) }, marked(title ?? '', sought)),
        element('p', { class: 'hit-text' }, ...excerpt(hit.text, sought, wordsShown.page)),
        element(
          'p',
          { class: 'meta' },
          'Article',
          ...printedBy({ ...facts, title: title ?? '' }),
          `, ${formatCount(facts.quotes, 'quote')}`,
        ),
      );
    case 'person':
      return element(
        'li',
        { class: 'hit' },
        element('a', { class: 'hit-title', href: addressOf(hit) }, marked(title ?? '', sought)),
        element('p', { class: 'meta' }, describePerson(facts)),
      );
  }
}

/** One hit as an option of the dialog’s list: what it is, and one line of it. */
export function hitOption(hit: Hit): HTMLAnchorElement {
  const { facts, title, speaker, sought } = hit;
  const address = addressOf(hit);
  if (facts.type === 'quote') {
    return option(address, quoteWords(hit, wordsShown.line), [
      speaker === null ? 'Speaker not named' : marked(speaker, sought),
      facts.label === facts.title ? `, in ${facts.title}` : `, printed by ${facts.label}`,
    ]);
  }
  const note = facts.type === 'person' ? describePerson(facts) : `Article, ${formatDateOf(facts.date)}`;
  return option(address, [marked(title ?? '', sought)], [note]);
}

/** A link that is chosen in a list box; focus stays in its field. */
export function option(address: string, words: readonly Child[], note: readonly Child[]): HTMLAnchorElement {
  return element(
    'a',
    { class: 'option', role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false' },
    element('span', { class: 'option-words' }, ...words),
    ' ',
    element('span', { class: 'meta' }, ...note),
  );
}

/** A text with `<mark>` round what was searched for. */
export function marked(text: string, sought: Sought): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of findMarks(text, sought)) {
    fragment.append(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

function quoteWords({ text, sought }: Hit, length: number): Child[] {
  return ['“', ...excerpt(text, sought, length), '”'];
}

/** Part of a text round its first mark. Where an article interrupts a quote, so does the excerpt. */
function excerpt(text: string, sought: Sought, length: number): Child[] {
  const { start, end } = excerptSpan(text, findMarks(text, sought), length);
  return [
    start > 0 ? '[…] ' : null,
    marked(text.slice(start, end).replaceAll(interruption, '” … “'), sought),
    end < text.length ? ' […]' : null,
  ];
}

function addressOf({ url, facts, sought }: Hit): string {
  return facts.type === 'person' ? url : withMarks(url, sought);
}

function printedBy({ label, date, title }: { label: string; date: string | null; title: string }): string[] {
  return [label === title ? '' : `, ${label}`, `, ${formatDateOf(date)}`];
}

function formatDateOf(date: string | null): string {
  return date === null ? `date ${notStated}` : formatDate(date);
}

function describePerson({ body, quotes, articles }: { body: boolean; quotes: number; articles: number }): string {
  const said = quotes === 0 ? 'mentioned' : formatCount(quotes, 'quote');
  return `${body ? 'Body' : 'Person'}, ${said} in ${formatCount(articles, 'article')}`;
}
