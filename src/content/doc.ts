import { z } from 'astro/zod';

/** Frontmatter of a page in `content/docs/`. */
export const docSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  order: z.number().describe('Place in the sidebar, lowest first.'),
});
