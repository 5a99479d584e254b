import { describe, expect, test } from 'vitest';
import { collate } from '../../../../../scripts/pipeline/statements/collate/collate.ts';
import {
  findReports,
  stemsOf,
  type ReportingArticle,
} from '../../../../../scripts/pipeline/statements/collate/find-reports.ts';

const segment = {
  text: 'We will rebuild the stone bridge before winter and pay every fisherman his lost wages.',
  cells: [{ article: 'a1', difference: 'same' as const, joined: false, reported: null }],
};

/** One article with one sentence to a paragraph. */
function article(
  id: string,
  texts: readonly string[],
  options: { named?: boolean; quoted?: number[] } = {},
): ReportingArticle {
  let start = 0;
  const sentences = texts.map((text, paragraph) => {
    const end = start + text.length;
    const namesSpeaker = options.named ?? true;
    const sentence = { start, end, text, paragraph, namesSpeaker, stems: stemsOf(text) };
    start += text.length + 1;
    return sentence;
  });
  return { article: id, sentences, quoted: options.quoted ?? [] };
}

const report = 'He promised to rebuild the bridge before winter and to pay fishermen their lost wages.';
const idle = 'The weather in the valley has been poor since spring.';

describe('findReports', () => {
  test.each([
    ['finds the sentence that reports the words', article('a2', [idle, report]), report],
    [
      'takes the sentence that shares most',
      article('a2', ['He would rebuild the bridge in winter and pay for it.', report]),
      report,
    ],
    ['finds nothing where only common words are shared', article('a2', [idle]), undefined],
    [
      'finds nothing where the bridge is merely mentioned',
      article('a2', ['The stone bridge fell last winter.']),
      undefined,
    ],
    [
      'finds nothing where the paragraph does not name the speaker',
      article('a2', [report], { named: false }),
      undefined,
    ],
    [
      'finds nothing far from where the article quotes the speaker',
      article('a2', [report, idle, idle, idle], { quoted: [3] }),
      undefined,
    ],
    [
      'finds it near to where the article quotes the speaker',
      article('a2', [report, idle, idle], { quoted: [2] }),
      report,
    ],
    ['finds nothing in an article that prints the words', article('a1', [report]), undefined],
  ])('%s', (_, reporting, expected) => {
    expect(findReports([segment], [reporting, article('a9', [idle])])[0]?.reported.text).toBe(expected);
  });

  test('names the evidence', () => {
    const [found] = findReports([segment], [article('a2', [idle, report])]);
    expect(found?.stems).toEqual(['bridg', 'lost', 'pay', 'rebuild', 'wage', 'winter']);
  });

  test('adds a cell to the coverage, in the order of articles', () => {
    const quotes = ['a3', 'a1'].map((id) => ({ id, article: id, segments: [segment.text] }));
    const { collation } = collate({ quotes, voices: [], reporting: [article('a2', [idle, report])] });
    expect(collation.segments[0]?.cells.map((cell) => [cell.article, cell.difference, cell.reported?.text])).toEqual([
      ['a1', 'same', undefined],
      ['a2', 'no-marks', report],
      ['a3', 'same', undefined],
    ]);
  });
});
