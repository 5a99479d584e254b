import { VFileMessage } from 'vfile-message';
import type { CuratedStatements } from '../../../src/schema/curated.ts';
import type { Registry } from '../../../src/schema/permalinks.ts';
import type { EditorsGroups, GatherableQuote } from './gather-statements.ts';

export interface CheckedGroups extends EditorsGroups {
  /** Errors; `file` is the editor’s file. */
  readonly messages: readonly VFileMessage[];
}

/**
 * Take what an editor states in `statements.yml`. An entry that names a quote which is not there, joins the words of
 * two speakers, or contradicts another changes nothing and gives an error that says how to mend it.
 */
export function checkEditorsGroups(
  curated: CuratedStatements,
  quotes: readonly GatherableQuote[],
  registry: Pick<Registry, 'quotes'>,
): CheckedGroups {
  const byId = new Map(curated.length > 0 ? quotes.map((quote) => [quote.id, quote] as const) : []);
  const messages: VFileMessage[] = [];
  const complain = (entry: number, reason: string): void => {
    const message = new VFileMessage(`Unexpected entry ${entry + 1}: ${reason}`, {
      ruleId: 'statement-unmatched',
      source: 'according-to',
    });
    message.file = 'statements.yml';
    message.fatal = true;
    messages.push(message);
  };
  const isThere = (id: string, entry: number): boolean => {
    if (byId.has(id)) return true;
    const link = registry.quotes[id];
    if (!link) complain(entry, `no quote has the id \`${id}\`; take it from the address of the quote’s page`);
    else if (link.to !== undefined) complain(entry, `the quote \`${id}\` is now \`${link.to}\`; write that instead`);
    else complain(entry, `the quote \`${id}\` is withdrawn; remove it`);
    return false;
  };

  const joins: (readonly string[])[] = [];
  const parts: (readonly string[])[] = [];
  const togetherWith = new Map<string, Set<string>>();
  for (const [entry, each] of curated.entries()) {
    const ids = 'join' in each ? each.join : each.part;
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    if (twice !== undefined) {
      complain(entry, `it names \`${twice}\` twice; remove one, or write the other quote that you mean`);
      continue;
    }
    const known = ids.filter((id) => isThere(id, entry));
    if (known.length < ids.length) continue;
    if (!('join' in each)) {
      parts.push(ids);
      continue;
    }
    // All that earlier entries join to these, so that two entries cannot join in steps what one may not.
    const together = new Set(ids.flatMap((id) => [id, ...(togetherWith.get(id) ?? [])]));
    const speakers = new Set([...together].flatMap((id) => byId.get(id)?.speaker ?? []));
    const [first, second] = speakers;
    if (first !== undefined && second !== undefined) {
      complain(
        entry,
        `it joins words of \`${first}\` and \`${second}\`; correct a speaker in the seed’s \`.yml\` file, or remove a quote`,
      );
      continue;
    }
    if (first === undefined) {
      complain(
        entry,
        'nobody is named as the speaker of any of its quotes; correct a speaker in the seed’s `.yml` file',
      );
      continue;
    }
    joins.push(ids);
    for (const id of together) togetherWith.set(id, together);
  }
  for (const [entry, each] of curated.entries()) {
    if ('join' in each) continue;
    const pair = each.part.flatMap((id, index) =>
      each.part.slice(index + 1).flatMap((other) => (togetherWith.get(id)?.has(other) ? [[id, other]] : [])),
    )[0];
    if (!pair) continue;
    complain(entry, `it parts \`${pair.join('` and `')}\`, which other entries join; remove one or the other`);
    parts.splice(parts.indexOf(each.part), parts.includes(each.part) ? 1 : 0);
  }
  return { joins, parts, messages };
}
