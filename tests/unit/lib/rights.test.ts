import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/content/block.ts';
import { applyRights, isIndexable } from '../../../src/lib/rights.ts';
import { sampleArticle, sampleBlocks } from './sample.ts';

const apply = (rights: 'full' | 'excerpt' | 'quotes-only' | 'link-only') =>
  applyRights(sampleArticle({ rights }), sampleBlocks);

describe('applyRights', () => {
  test('full: shows the body and gives each quote its paragraph', () => {
    const shown = apply('full');
    expect(shown.blocks).toBe(sampleBlocks);
    expect(shown.contexts.get('000000000c')).toEqual([sampleBlocks[1]]);
  });

  test('excerpt: shows the first words, and each quote in its sentence', () => {
    const shown = apply('excerpt');
    expect(shown.blocks).toEqual([]);
    expect(shown.article.standfirst).toBe('Ships return.');
    expect(shown.opening).toMatch(/^The harbour opened on Monday\./);
  });

  test('quotes-only: shows each quote in its sentence and nothing else of the text', () => {
    const shown = apply('quotes-only');
    const everything = JSON.stringify({ ...shown, contexts: [...shown.contexts] });
    expect(shown.contexts.get('000000000a')?.map(textOf)).toEqual([
      '“We waited,” Mayor Ana Ruiz said, “for nine years.” ',
    ]);
    expect(everything).not.toContain('Ships came at noon');
    expect(everything).not.toContain('Ruiz left early');
    expect(everything).not.toContain('Ships return');
  });

  test('link-only: shows no word of the text, no quote and no name', () => {
    const shown = apply('link-only');
    expect(shown.article.quotes).toEqual([]);
    expect(JSON.stringify({ ...shown, contexts: [...shown.contexts] })).not.toMatch(/waited|Ruiz|comment/);
  });

  test('lets search engines list no page that copies an article', () => {
    expect(isIndexable('full')).toBe(false);
    expect(isIndexable('excerpt')).toBe(false);
    expect(isIndexable('quotes-only')).toBe(true);
  });
});
