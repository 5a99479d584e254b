import { VFileMessage } from 'vfile-message';
import type { Registry } from '../../../src/schema/permalinks.ts';
import { compareText } from '../compare-text.ts';
import type { CorpusArticle } from '../types.ts';

/** A warning for each text that several seeds have: `file` is that of all but the first. */
export function findTwins(articles: readonly Pick<CorpusArticle, 'file' | 'textSha256'>[]): VFileMessage[] {
  const byText = Map.groupBy(articles, ({ textSha256 }) => textSha256);
  return [...byText.values()].flatMap((twins) => {
    const [first, ...others] = twins.map(({ file }) => file).sort(compareText);
    return others.map((file) => {
      const reason = `Unexpected text of \`${first ?? ''}\` once more, expected each article once: remove one of the two`;
      return toMessage(file, 'seed-twin', reason, false);
    });
  });
}

/** One line per article whose published addresses now answer otherwise. */
export function reportChanges(previous: Registry, registry: Registry): VFileMessage[] {
  const messages: VFileMessage[] = [];
  for (const [id, link] of Object.entries(previous.articles)) {
    if (link.status === 'withdrawn' || registry.articles[id]?.status === 'live') continue;
    messages.push(toMessage(link.file, 'article-withdrawn', `Withdrew \`/articles/${link.slug}/\`: its seed is gone`));
  }
  const gone = Object.entries(previous.quotes).filter(
    ([id, { article, status }]) =>
      status === 'live' && registry.quotes[id]?.status !== 'live' && registry.articles[article]?.status === 'live',
  );
  for (const [article, quotes] of Map.groupBy(gone, ([, quote]) => quote.article)) {
    const fates = quotes.map(([id]) => `\`/quotes/${id}/\` ${describe(registry.quotes[id])}`);
    const file = registry.articles[article]?.file ?? article;
    messages.push(toMessage(file, 'quote-moved', `Kept addresses of quotes that are gone: ${fates.join(', ')}`));
  }
  return messages;
}

function describe(link: Registry['quotes'][string] | undefined): string {
  return link?.to === undefined ? 'is withdrawn' : `leads to \`/quotes/${link.to}/\``;
}

function toMessage(file: string, ruleId: string, reason: string, fatal?: boolean): VFileMessage {
  const message = new VFileMessage(reason, { ruleId, source: 'according-to' });
  message.file = file;
  message.fatal = fatal;
  return message;
}
