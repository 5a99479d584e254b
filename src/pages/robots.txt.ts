import type { APIRoute } from 'astro';
import { href } from '../lib/href.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${href.absolute(href.to('sitemap-index.xml'))}\n`);
