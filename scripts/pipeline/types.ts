/**
 * The values that pass between the steps of the pipeline. Everything here is plain data; offsets are UTF-16 code
 * units of the seed's plain text, so that `text.slice(start, end)` gives a span's words.
 */
import type { VFileMessage } from 'vfile-message';
import type { ArticlePerson, Cut, Rights, SeedFormat } from '../../src/schema/article.ts';
import type { CuratedOutlets, CuratedPeople, CuratedStatements, CuratedTopics } from '../../src/schema/curated.ts';
import type { Quote, Rejected, Speaker } from '../../src/schema/quote.ts';
import type { Sidecar } from '../../src/schema/sidecar.ts';
import type { Span } from '../../src/schema/span.ts';

/** A seed as it lies on disk, with its sidecar: the only input of `convertSeed`. */
export interface SeedFile {
  /** File name within the folder of seeds. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar | null;
}

/** What a stretch of the plain text is, as far as its format tells. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'blockquote';

/** One paragraph (or heading, list item, block quote) of the plain text; trimmed, never empty, in order, disjoint. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The page marks it as the caption of a picture; it is cut, and listed with that reason. */
  readonly isCaption?: true;
  /** The page makes one link of it; it points to another article, and is cut. */
  readonly isLink?: true;
  /** Of a saved page only: what its structure says of the block. */
  readonly page?: PageBlock;
}

/** What the structure of a saved page says of one of its blocks. */
export interface PageBlock {
  /** The extraction library counts it to the article. */
  readonly isFound: boolean;
  /** It is the headline of the page (`h1`). */
  readonly isHeadline: boolean;
  /** Tells which element its words stand in: the same number, the same element. */
  readonly holder: number;
}

/** What a page states about itself in its own metadata (JSON-LD, Open Graph, meta, YAML frontmatter). */
export interface Metadata {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** YYYY-MM-DD, or null where none is stated. */
  readonly date: string | null;
  readonly datePrinted: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

/** A seed after reading: its plain text, in blocks, before anything is cut. */
export interface SeedText {
  readonly format: SeedFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}

/**
 * What stands above the body, or the page or a sidecar states. Each field is null (or empty) where nothing states it.
 */
export type Head = Metadata;

/** A seed after cutting and after its head was split off. `body` and `cuts` never overlap. */
export interface Layout {
  readonly head: Head;
  /** The blocks of the article's own text, headings among them. */
  readonly body: readonly Block[];
  readonly cuts: readonly Cut[];
  readonly messages: readonly VFileMessage[];
}

/** One article after the steps that need no other article. */
export interface ConvertedSeed {
  readonly file: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly format: SeedFormat;
  readonly text: string;
  readonly head: Head;
  readonly body: readonly Block[];
  readonly cuts: readonly Cut[];
  readonly quotes: readonly Omit<Quote, 'id'>[];
  /** Of each quote, which occurrence of its own words in the text each segment is. */
  readonly nths: readonly (readonly number[])[];
  readonly rejected: readonly Rejected[];
  readonly people: readonly ArticlePerson[];
  /** Tells how alike two plain texts are. */
  readonly sketch: string;
  readonly sidecar: Sidecar | null;
}

/** What editors state for the whole corpus: the curated files of `content/`. */
export interface Curated {
  readonly people: CuratedPeople;
  readonly outlets: CuratedOutlets;
  readonly topics: CuratedTopics;
  readonly statements: CuratedStatements;
  /** How much is shown of an article whose sidecar does not say. */
  readonly rights: Rights;
}

/**
 * What the steps over all articles know of one. It has no text, as all articles’ are held at once: those steps take
 * little memory for each, and what is left of it is read again when its file is written.
 */
export interface SeedDigest extends Pick<ConvertedSeed, 'file' | 'textSha256' | 'format' | 'sketch'> {
  readonly head: Pick<Head, 'title' | 'authors' | 'outlet' | 'url'>;
  readonly people: readonly DigestPerson[];
  readonly quotes: readonly (DigestQuote & { readonly speaker: Named | null })[];
}

type Named = Pick<Speaker, 'name' | 'type'>;

export interface DigestPerson extends Named {
  /** How the article prints the name, each form once. */
  readonly forms: readonly string[];
}

export interface DigestQuote {
  /** The words of each segment. */
  readonly segments: readonly string[];
  /** Which occurrence of its own words in the text each segment is. */
  readonly nths: readonly number[];
  /** Where it begins. */
  readonly start: number;
  /** The block of the body it begins in. */
  readonly paragraph: number;
}

/** An article’s digest with who is who; people and quotes are those of the converted seed, in their order. */
export interface CorpusArticle extends Pick<SeedDigest, 'file' | 'textSha256' | 'format' | 'sketch'> {
  /** As it is shown: the file’s name where there is no headline. */
  readonly title: string;
  readonly authors: readonly string[];
  /** Slug. */
  readonly outlet: string | null;
  /** Slugs, the weightiest first. */
  readonly topics: readonly string[];
  readonly people: readonly (Speaker & Pick<DigestPerson, 'forms'>)[];
  readonly quotes: readonly (DigestQuote & { readonly speaker: Speaker | null })[];
}

/** All articles after the steps that need the others. `people`, `topics` and `outlets` are names by slug. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly people: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  readonly outlets: Readonly<Record<string, string>>;
  /** Each with `file` set to the name of its seed, or to a curated file such as `people.yml`. */
  readonly messages: readonly VFileMessage[];
}
