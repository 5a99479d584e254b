import { formatCount } from '../../lib/format.ts';
import { element } from './element.ts';
import { takeMarks } from './mark-address.ts';
import { findMarks, type Sought } from './marks.ts';
import { isTyping } from './shortcut.ts';

/** Text that is not the page’s own reading: marks stay out of it. */
const skipped = 'script, style, template, textarea, select, button, dialog, nav, [hidden], .hidden-visually';

/** Blocks whose text is read in one go, so that a phrase may run through links and marks inside them. */
const blocks = 'p, li, h1, h2, h3, h4, dd, dt, td, th, figcaption, blockquote, summary, div, section, article, main';

/**
 * Mark the words that a search led here by, and take them out of the address. Esc or a button clears the marks.
 */
export function showMarks(): void {
  const taken = takeMarks(location.href);
  if (!taken) return;
  history.replaceState(history.state, '', taken.clean);
  const main = document.querySelector('main');
  const marks = main ? markWithin(main, taken.sought) : [];
  if (!main || marks.length === 0) return;
  addBar(marks);
  const [first] = marks;
  if (location.hash === '' && first && !isInView(first)) first.scrollIntoView({ block: 'center' });
}

/** Put `<mark>` round what was searched for. Returns the marks in reading order, the first of each place. */
function markWithin(root: HTMLElement, sought: Sought): HTMLElement[] {
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    const block = parent?.closest(blocks);
    if (!block || parent?.closest(skipped)) continue;
    const known = texts.get(block);
    if (known) known.push(text);
    else texts.set(block, [text]);
  }
  return [...texts.values()].flatMap((nodes) => markRun(nodes, sought));
}

/** Mark one run of text, which may lie in several nodes. From the end, so that earlier offsets stay true. */
function markRun(nodes: readonly Text[], sought: Sought): HTMLElement[] {
  const spans = findMarks(nodes.map(({ data }) => data).join(''), sought);
  if (spans.length === 0) return [];
  const firsts = new Map<number, HTMLElement>();
  let end = nodes.reduce((length, { data }) => length + data.length, 0);
  for (const node of nodes.toReversed()) {
    const start = end - node.data.length;
    for (const [index, span] of [...spans.entries()].reverse()) {
      const from = Math.max(span.start, start) - start;
      const to = Math.min(span.end, end) - start;
      if (from >= to) continue;
      const words = node.splitText(from);
      words.splitText(to - from);
      const mark = element('mark', { class: 'found' });
      words.replaceWith(mark);
      mark.append(words);
      firsts.set(index, mark);
    }
    end = start;
  }
  return [...firsts.entries()].sort(([a], [b]) => a - b).map(([, mark]) => mark);
}

function addBar(marks: readonly HTMLElement[]): void {
  let at = -1;
  const places = element('span', { role: 'status' }, `${formatCount(marks.length, 'place')} marked`);
  const next = element('button', { type: 'button', class: 'act' }, 'Next');
  const clear = element('button', { type: 'button', class: 'act', 'aria-keyshortcuts': 'Escape' }, 'Clear marks');
  const bar = element('aside', { class: 'found-bar', 'aria-label': 'Words searched for' }, places, next, clear);

  const clearMarks = (): void => {
    for (const mark of document.querySelectorAll('mark.found')) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    bar.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (!isTyping(event.target) && !document.querySelector('dialog[open]')) clearMarks();
  };
  next.addEventListener('click', () => {
    at = (at + 1) % marks.length;
    const mark = marks[at];
    if (!mark) return;
    document.querySelector('mark.found[data-at]')?.removeAttribute('data-at');
    mark.setAttribute('data-at', '');
    mark.scrollIntoView({ block: 'center' });
    places.textContent = `${at + 1} of ${formatCount(marks.length, 'place')}`;
  });
  clear.addEventListener('click', clearMarks);
  document.addEventListener('keydown', onKey);
  if (marks.length === 1) next.remove();
  document.body.append(bar);
}

function isInView(mark: HTMLElement): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
