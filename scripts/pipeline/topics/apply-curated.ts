import { VFileMessage } from 'vfile-message';
import type { CuratedTopics } from '../../../src/schema/curated.ts';
import { pushTo } from '../push-to.ts';
import type { Term } from './gather-terms.ts';
import { compareText } from '../compare-text.ts';
import { keyOf, toTopicSlug } from './keys.ts';
import type { TopicArticle } from './find-topics.ts';

/** Terms as the editor wants them: dropped ones left out, merged ones under the slug they are merged into. */
export interface CuratedTerms {
  readonly terms: ReadonlyMap<string, Term>;
  /** What the editor asked for by `name`, `match` or `merge`: the slug, and the articles that hold it. */
  readonly asked: ReadonlyMap<string, ReadonlySet<number>>;
  readonly messages: readonly VFileMessage[];
}

/**
 * Apply `content/topics.yml` to the terms of all articles. A slug means every term one of whose printings has it.
 *
 * An entry that means nothing in these articles, and a merge of a slug neither found nor ever published, are
 * reported: they are mistyped, or no longer needed.
 */
export function applyCurated(
  terms: ReadonlyMap<string, Term>,
  articles: readonly TopicArticle[],
  curated: CuratedTopics,
  known: ReadonlyMap<string, string>,
): CuratedTerms {
  const slugs = Object.keys(curated).sort(compareText);
  if (slugs.length === 0) return { terms, asked: new Map(), messages: [] };
  const bySlug = indexBySlug(terms);
  const termsOf = (slug: string): readonly Term[] => bySlug.get(slug) ?? bySlug.get(toTopicSlug(keyOf(slug))) ?? [];
  const kept = new Map(terms);
  const asked = new Map<string, Set<number>>();
  const messages: VFileMessage[] = [];
  const matches = new Map<string, number[]>();
  for (const [index, article] of articles.entries()) for (const slug of article.matches) pushTo(matches, slug, index);

  for (const slug of slugs) {
    const entry = curated[slug];
    if (!entry) continue;
    const own = termsOf(slug);
    const merged = entry.merge.flatMap(termsOf);
    for (const from of entry.merge)
      if (termsOf(from).length === 0 && !known.has(from) && !curated[from])
        messages.push(
          report(`Unexpected topic \`${from}\` in \`merge\` of \`${slug}\`, expected one that was found or published`),
        );
    const found = matches.get(slug) ?? [];
    if (own.length === 0 && merged.length === 0 && found.length === 0)
      messages.push(
        report(
          `Unexpected entry \`${slug}\`, expected a topic that articles hold; correct its slug or give it a \`match\` that occurs`,
        ),
      );
    const holders = new Set([...found, ...[...own, ...merged].flatMap((term) => [...term.articles.keys()])]);
    const isWanted = entry.match.length > 0 || entry.merge.length > 0 || entry.name !== undefined;
    if (entry.drop || isWanted) for (const { key } of [...own, ...merged]) kept.delete(key);
    if (isWanted && !entry.drop && holders.size > 0) asked.set(slug, holders);
  }
  return { terms: kept, asked, messages };
}

function report(reason: string): VFileMessage {
  return new VFileMessage(reason, { ruleId: 'topic-unmatched', source: 'according-to' });
}

function indexBySlug(terms: ReadonlyMap<string, Term>): Map<string, Term[]> {
  const bySlug = new Map<string, Term[]>();
  for (const term of terms.values())
    for (const slug of new Set(term.surfaces.flatMap((surface) => [toTopicSlug(surface), toTopicSlug(keyOf(surface))])))
      pushTo(bySlug, slug, term);
  return bySlug;
}
