/** How many voices some articles are. */
export interface Voices {
  count(articles: readonly string[]): number;
}

/** Those of groups met before: every statement of a corpus has the same. */
const known = new WeakMap<readonly (readonly string[])[], Voices>();

/**
 * Know which articles count once: those of one group (a shared byline, a near-identical text) are one voice, as are
 * those of groups that share an article.
 *
 * `toVoices([['a', 'b']]).count(['a', 'b', 'c'])` → 2
 */
export function toVoices(groups: readonly (readonly string[])[]): Voices {
  const voices = known.get(groups) ?? joinGroups(groups);
  known.set(groups, voices);
  return voices;
}

function joinGroups(groups: readonly (readonly string[])[]): Voices {
  const parents = new Map<string, string>();
  const find = (article: string): string => {
    let root = article;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const [first, ...others] of groups)
    for (const other of others)
      if (first !== undefined && find(other) !== find(first)) parents.set(find(other), find(first));
  return { count: (articles) => new Set(articles.map(find)).size };
}
