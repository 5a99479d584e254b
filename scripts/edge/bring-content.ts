import { join } from 'node:path';
import { finishArticle, toResolution } from '../pipeline/finish-article.ts';
import type { Registered } from '../pipeline/registry/register-articles.ts';
import { buildStatements, type StatementsInput } from '../pipeline/statements/build-statements.ts';
import type { ReadArticle } from '../pipeline/statements/find-reporting.ts';
import { readArticle } from '../pipeline/statements/read-article.ts';
import type { Curated } from '../pipeline/types.ts';
import { toDiagnostic, type Diagnostic } from './diagnostics.ts';
import type { KeptSeed } from './kept-seed.ts';
import { giveWay } from './open-workers.ts';
import { readKept, writeArticles, type Workplace } from './workplace.ts';
import type { ArticleFile } from './write-article.ts';
import { applyDifference, findDifferences, pathsOf } from './write-content.ts';

/** An article and where to find what its seed was converted to. */
interface Entry {
  readonly article: Registered;
  readonly kept: KeptSeed;
}

export interface BroughtContent {
  /** Paths of files that were written; with `--check`, that differ. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly messages: readonly Diagnostic[];
}

export interface BringOptions {
  readonly curated: Curated;
  /** The folder. */
  readonly content: string;
  /** Write nothing. */
  readonly check: boolean;
  readonly place: Workplace;
}

/** So many articles are read for statements before other work is given way to. */
const readsAtOnce = 16;

/**
 * Bring the content folder to what the seeds give, the registry last.
 *
 * @param kept where to find what each seed was converted to, by its name
 * @throws the reason of the workplace’s signal once it fires; when an article is of no seed that was converted: a bug
 */
export async function bringContent(
  { articles, held, registry }: Omit<StatementsInput, 'curated'>,
  kept: ReadonlyMap<string, KeptSeed>,
  { curated, content, check, place }: BringOptions,
): Promise<BroughtContent> {
  const entries = articles.map((article): Entry => {
    const own = kept.get(article.file);
    if (!own) throw new Error(`Unexpected article of \`${article.file}\`, which was not converted`);
    return { article, kept: own };
  });
  const toFile = ({ article, kept: own }: Entry): ArticleFile => ({
    kept: own,
    resolution: toResolution(article, curated),
    ...pathsOf(article, content),
    isCheck: check,
  });
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  let reads = 0;
  const read: ReadArticle = async (id, speakers) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`Unexpected reading of \`${id}\`, which no seed gave`);
    reads += 1;
    if (reads % readsAtOnce === 0) await giveWay(place.signal);
    const seed = await readKept(entry.kept, place);
    return readArticle(finishArticle(seed, toResolution(entry.article, curated)), speakers);
  };
  // The other threads write articles while this one builds statements, which no article holds: to let them read for
  // these too took longer, as what they read has to come back.
  const writing = writeArticles(entries, toFile, place);
  const building = buildStatements(
    { articles, held, curated: curated.statements, registry },
    { read, giveWay: () => giveWay(place.signal) },
  );
  await Promise.allSettled([writing, building]);
  const changed = await writing;
  const built = await building;

  const removed: string[] = [];
  for (const difference of findDifferences(content, articles, built.registry, built.statements)) {
    if (!check) applyDifference(difference);
    if (!check && difference.text === null) removed.push(difference.path);
    else changed.push(difference.path);
  }
  const messages = built.messages.map((message) => toDiagnostic(message, join(content, message.file ?? '')));
  return { changed, removed, messages };
}
