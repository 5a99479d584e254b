import { need } from '../../search/client/element.ts';
import { createTurns } from '../../search/client/turns.ts';
import { findPrintings, type Answer } from '../find-printings.ts';
import { readPaste } from '../read-paste.ts';
import { describeVerdict, loadFailed, loadingQuotes } from '../wording.ts';
import { answerView } from './found-view.ts';
import { openSource } from './open-source.ts';

/** The part of the page that answers: shows who prints the words, or nothing for no words. */
export interface PageAnswers {
  readonly show: (asked: string) => Promise<void>;
}

/** @param root of the page that checks a quote */
export function findPageAnswers(root: HTMLElement): PageAnswers {
  const parts = findParts(root);
  const turns = createTurns(() => {
    parts.status.textContent = loadingQuotes;
  });
  return {
    show: async (asked) => {
      const turn = turns.begin();
      try {
        const answers = asked === '' ? [] : await findPrintings(readPaste(asked), await openSource());
        if (turn.isLatest()) showAnswers(parts, answers, asked);
      } catch (error) {
        if (!turn.isLatest()) return;
        console.error(error);
        showAnswers(parts, [], asked);
        parts.status.textContent = loadFailed;
        parts.retry.hidden = false;
      } finally {
        turn.end();
      }
    },
  };
}

function findParts(root: HTMLElement) {
  return {
    root,
    status: need('[role=status]', HTMLElement, root),
    retry: need('[data-check-retry]', HTMLButtonElement, root),
    results: need('[data-check-results]', HTMLElement, root),
    list: need('[data-check-answers]', HTMLElement, root),
    none: need('[data-check-none]', HTMLElement, root),
    guide: need('[data-check-guide]', HTMLElement),
  };
}

function showAnswers(parts: ReturnType<typeof findParts>, answers: readonly Answer[], asked: string): void {
  parts.list.replaceChildren(...answers.map((answer) => answerView(answer, asked)));
  parts.status.textContent = answers.map(describeVerdict).join(' ');
  parts.results.hidden = answers.length === 0;
  parts.none.hidden = answers.length === 0 || answers.some(({ verdict }) => verdict !== 'none');
  parts.guide.hidden = answers.length > 0;
  parts.retry.hidden = true;
  const title = parts.root.dataset['title'] ?? '';
  document.title = asked === '' ? title : `${asked.slice(0, 60)} · ${title}`;
}
