import type { GoldArticle, GoldQuote } from '../../../scripts/measure/gold.ts';

type Said = Partial<Pick<GoldQuote, 'person' | 'mention' | 'mentionType' | 'isHeadline'>>;

/** The span of words in a text, where they stand for the first time. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** An annotated article: who said which words, and which words are nobody’s speech. */
export function goldOf(
  text: string,
  quotes: Readonly<Record<string, Said>>,
  notSpeech: readonly string[] = [],
): GoldArticle {
  return {
    text,
    quotes: Object.entries(quotes).map(([words, said]) => {
      const { person = null, mention = '', mentionType = 'named', isHeadline = false } = said;
      const mentionSpans = mention === '' ? [] : [spanOf(text, mention)];
      return { ...spanOf(text, words), person, mention, mentionType, isHeadline, mentionSpans, method: null };
    }),
    notSpeech: notSpeech.map((words) => ({ ...spanOf(text, words), isCounted: true })),
  };
}
