import { VFileMessage } from 'vfile-message';
import type { SeedFormat } from '../../../src/schema/article.ts';
import type { SeedFile, SeedText } from '../types.ts';
import { decodeBytes, type Decoded } from './decode-bytes.ts';
import { findBlocks } from './find-blocks.ts';
import { noMetadata } from './no-metadata.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

export interface SeedReading {
  /** Null where a fatal message says why the file cannot be read. */
  readonly seed: SeedText | null;
  readonly messages: readonly VFileMessage[];
}

const formats: Readonly<Record<string, SeedFormat>> = { txt: 'txt', md: 'md', html: 'html', htm: 'html' };

const problems = {
  empty: [
    'Unexpected empty file, expected the text of an article; save the article again or remove the file',
    'seed-empty',
  ],
  blank: [
    'Unexpected file of white space, expected the text of an article; save the article again or remove the file',
    'seed-empty',
  ],
  binary: ['Unexpected NUL byte, expected text in UTF-8; export the article as plain text', 'seed-binary'],
  'not-utf-8': [
    'Unexpected bytes that are not UTF-8, expected text in UTF-8; save the file with the encoding UTF-8',
    'seed-encoding',
  ],
} as const satisfies Record<Extract<Decoded, { problem: string }>['problem'], readonly [string, string]>;

function message(
  file: string,
  reason: string,
  ruleId: string,
  { line = null, fatal = true }: { line?: number | null; fatal?: boolean } = {},
): VFileMessage {
  const made = new VFileMessage(reason, {
    ruleId,
    source: 'read',
    ...(line === null ? {} : { place: { line, column: 1 } }),
  });
  made.file = file;
  made.fatal = fatal;
  return made;
}

/**
 * Read a seed: bytes to plain text in blocks, with what the file states about itself.
 *
 * - `.txt`: the decoded file, unchanged to the last character.
 * - `.md`: the words of its CommonMark tree, a blank line between blocks; frontmatter as metadata.
 * - `.html`, `.htm`: the words of the page but those of scripts, menus and forms, in UTF-8 or the encoding that the
 *   page names; JSON-LD, Open Graph and meta as metadata. What of it is the article is not decided here.
 *
 * A file that cannot be read gives `seed: null` and a fatal message with what to do; nothing is thrown.
 *
 * @example
 * const { seed, messages } = readSeed({ file: 'ferry.txt', bytes, sidecar: null });
 */
export function readSeed({ file, bytes }: SeedFile): SeedReading {
  const fail = (reason: string, ruleId: string, line: number | null = 1): SeedReading => ({
    seed: null,
    messages: [message(file, reason, ruleId, { line })],
  });
  const extension = /\.(?<extension>[^./]+)$/u.exec(file)?.groups?.['extension']?.toLowerCase() ?? '';
  const format = formats[extension];
  if (format === undefined)
    return fail(
      `Unexpected extension \`${extension}\`, expected \`txt\`, \`md\` or \`html\`; rename or remove the file`,
      'seed-extension',
    );
  const decoded = decodeBytes(bytes, { isPage: format === 'html' });
  if ('problem' in decoded) {
    const [reason, ruleId] = problems[decoded.problem];
    return fail(reason, ruleId, decoded.line ?? 1);
  }

  const { text } = decoded;
  if (format === 'txt') return { seed: { format, text, blocks: findBlocks(text), metadata: noMetadata }, messages: [] };
  const messages: VFileMessage[] = [];
  if (format === 'md') {
    const { problem, isPlain, ...read } = readMarkdown(text);
    if (isPlain)
      messages.push(
        message(
          file,
          'Unexpected depth or number of marks, expected Markdown as people write it; read as plain text: take out the marks, or save the article as .txt',
          'seed-markdown',
          { fatal: false },
        ),
      );
    if (problem !== null)
      messages.push(
        message(
          file,
          `Unexpected frontmatter (${problem}), expected YAML with title, author, date, outlet and url; mend it`,
          'seed-frontmatter',
          { line: 1, fatal: false },
        ),
      );
    if (read.blocks.length === 0)
      return fail(
        'Unexpected Markdown without text, expected paragraphs below the frontmatter; add the text of the article',
        'seed-empty',
      );
    return { seed: { format, ...read }, messages };
  }
  const read = readHtml(text);
  return read.blocks.length === 0
    ? { seed: null, messages: [noArticle(file)] }
    : { seed: { format, ...read }, messages };
}

/** The message that refuses a page of which nothing reads as an article. */
export const noArticle = (file: string): VFileMessage =>
  message(
    file,
    'Unexpected page without an article, expected paragraphs of text; save the page again with its text loaded, or as plain text',
    'seed-no-article',
  );
