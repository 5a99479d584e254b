import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../../scripts/pipeline/analyse-article.ts';
import { applyCorrections } from '../../../../scripts/pipeline/correct/apply-corrections.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';
import { correctionsSchema } from '../../../../src/schema/sidecar.ts';
import { paragraphsOf } from '../paragraphs.ts';

const text =
  'Maria Oliveira spoke. “We sail,” she said.\nJames Obi called it “a plan.”\nNo marks here: the fleet is lost.';

const correct = (corrections: Record<string, unknown>) =>
  applyCorrections(
    text,
    analyseArticle(text, paragraphsOf(text), null, toSlug),
    correctionsSchema.parse(corrections),
    'harbour.yml',
    toSlug,
  );

describe('applyCorrections', () => {
  test('gives a quote another speaker, with the editor’s reason as evidence', () => {
    const { quotes, messages } = correct({
      speakers: [{ text: 'We sail', speaker: 'James Obi', note: 'The broadcast shows it.' }],
    });
    expect(quotes[0]).toMatchObject({
      speaker: { id: 'james-obi', name: 'James Obi', type: 'person' },
      rule: 'correction',
      evidence: 'The broadcast shows it.',
      confidence: 1,
    });
    expect(messages).toEqual([]);
  });

  test('takes a speaker away', () => {
    expect(correct({ speakers: [{ text: 'We sail', speaker: null }] }).quotes[0]?.speaker).toBeNull();
  });

  test('rejects a quote', () => {
    const { quotes, rejected } = correct({ reject: [{ text: 'a plan.' }] });
    expect(quotes.map((quote) => quote.text)).toEqual(['We sail,']);
    expect(rejected).toEqual([{ ...spanOf('a plan.'), reason: 'correction' }]);
  });

  test('adds a quote that was missed, in its place', () => {
    const { quotes } = correct({ quotes: [{ text: 'the fleet is lost.', speaker: 'James Obi' }] });
    expect(quotes.at(-1)).toMatchObject({
      segments: [spanOf('the fleet is lost.')],
      speaker: { name: 'James Obi' },
      rule: 'correction',
    });
  });

  test.each([
    {
      corrections: { speakers: [{ text: 'We stay', speaker: null }] },
      reason: /`We stay`: the seed does not have these words/u,
    },
    { corrections: { speakers: [{ text: 'fleet', speaker: null }] }, reason: /`fleet`: they are no quote/u },
    { corrections: { reject: [{ text: 'fleet' }] }, reason: /they are no quote already/u },
    { corrections: { reject: [{ text: 'We sail', nth: 2 }] }, reason: /does not have these words/u },
    { corrections: { quotes: [{ text: 'We sail' }] }, reason: /they are a quote already/u },
  ])('refuses a correction that matches nothing: $reason', ({ corrections, reason }) => {
    const { messages } = correct(corrections);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file: 'harbour.yml', fatal: true, ruleId: 'correction-unmatched' });
    expect(messages[0]?.reason).toMatch(reason);
  });
});

function spanOf(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}
