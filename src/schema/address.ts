import { z } from 'astro/zod';

/**
 * An address on the web that pages lead to. No other scheme is taken: an editor’s files come from many hands, and
 * `javascript:` in a link would run on whoever follows it.
 */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Expected an address that begins with `http://` or `https://`, such as `https://example.org/about`',
});

/** Where a reader can report an error: a page, or a mailbox. */
export const reportAddressSchema = z.url({
  protocol: /^(?:https?|mailto)$/,
  error: 'Expected an address that begins with `http://`, `https://` or `mailto:`, such as `mailto:desk@example.org`',
});
