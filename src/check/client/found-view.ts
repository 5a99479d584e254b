import { formatCount, formatDate, notStated } from '../../lib/format.ts';
import { href } from '../../lib/href.ts';
import { element, type Child } from '../../search/client/element.ts';
import type { Answer, Found } from '../find-printings.ts';
import { piecesOf, type Piece } from '../pieces.ts';
import { describeOthers, describeVerdict, relationLabels } from '../wording.ts';

/** Printings of one kind that are shown; common words may be part of very many quotes. */
const mostShown = 20;

/** What is known of one stretch of words: the verdict, who prints them, and who prints something near. */
export function answerView(answer: Answer, pasted: string): HTMLElement {
  const isNear = ({ comparison: { relation } }: Found): boolean => relation === 'other-words' || relation === 'shorter';
  const exact = listView(answer.found.filter((found) => !isNear(found)));
  const near = listView(answer.found.filter(isNear));
  return element(
    'section',
    { class: 'check-answer' },
    element('h2', {}, describeVerdict(answer)),
    isMarked(pasted, answer.words)
      ? null
      : element('p', { class: 'meta' }, 'Looked for: ', element('q', {}, `“${answer.words}”`)),
    keyView([...exact, ...near]),
    ...exact,
    near.length === 0 ? null : element('h3', {}, describeOthers(answer)),
    ...near,
  );
}

/** What the lines under and through words say, as far as there are any. */
function keyView(lists: readonly HTMLElement[]): Child {
  const has = (selector: string): boolean => lists.some((list) => list.querySelector(selector) !== null);
  const parts = [
    ...(has('del') ? [[element('del', {}, 'struck through'), ': only pasted']] : []),
    ...(has('ins') ? [[element('ins', {}, 'underlined twice'), ': only printed']] : []),
    ...(has('.beyond') ? [[element('span', { class: 'beyond' }, 'in italics'), ': printed before or after']] : []),
  ];
  if (parts.length === 0) return null;
  return element(
    'p',
    { class: 'meta check-key' },
    ...parts.flatMap((part, index) => [index > 0 ? '; ' : '', ...part]),
    '.',
  );
}

/** Whether the whole paste was looked for, but for marks round it. */
function isMarked(pasted: string, words: string): boolean {
  const plain = (text: string): string => text.replace(/["“”]/gu, '').replace(/\s+/gu, ' ').trim();
  return plain(pasted) === plain(words);
}

function listView(found: readonly Found[]): HTMLElement[] {
  if (found.length === 0) return [];
  const list = element('ol', { class: 'check-found' }, ...found.slice(0, mostShown).map(foundEntry));
  const left = found.length - mostShown;
  if (left <= 0) return [list];
  return [list, element('p', { class: 'meta' }, `And ${formatCount(left, 'more quote')}. More words narrow it down.`)];
}

function foundEntry(found: Found): HTMLLIElement {
  const { quote, comparison } = found;
  const { id, slug, siglum, label, title, date, speaker, statement } = quote;
  const who =
    speaker.id === null ? unnamed(speaker.name) : element('a', { href: href.person(speaker.id) }, speaker.name);
  return element(
    'li',
    { class: 'check-entry' },
    element(
      'p',
      { class: 'check-relation', 'data-relation': comparison.relation },
      relationLabels[comparison.relation],
    ),
    element('blockquote', { class: 'check-words' }, element('p', {}, '“', ...piecesOf(found).map(pieceView), '”')),
    element(
      'p',
      { class: 'meta' },
      who,
      ', in ',
      element('a', { href: href.inArticle(slug, id) }, element('span', { class: 'siglum' }, siglum), ` ${title}`),
      label === title ? '' : `, ${label}`,
      `, ${date === null ? `date ${notStated}` : formatDate(date)}`,
    ),
    element(
      'p',
      { class: 'acts' },
      element(
        'a',
        { class: 'act', href: href.quote(id) },
        'Open this quote',
        element('span', { class: 'hidden-visually' }, ` of ${siglum}`),
      ),
      statement &&
        element(
          'a',
          { class: 'act', href: href.statement(statement.id) },
          `All its printings, in ${formatCount(statement.articles, 'article')}`,
        ),
    ),
  );
}

function unnamed(source: string | null): string {
  return source === null ? 'Speaker not named' : `“${source}”, not named`;
}

/** Nothing is told by colour or line alone: what differs says so to those who hear it. */
function pieceView({ kind, text }: Piece): Child {
  const told = (what: string): Child[] => [hidden(`[only ${what}: `), text, hidden('] ')];
  switch (kind) {
    case 'text':
      return text;
    case 'printed':
      return element('ins', {}, ...told('printed'));
    case 'pasted':
      return element('del', {}, ...told('pasted'));
    case 'beyond':
      return element('span', { class: 'beyond' }, text);
  }
}

function hidden(text: string): HTMLSpanElement {
  return element('span', { class: 'hidden-visually' }, text);
}
