import type { Metadata } from '../types.ts';

/** What a seed without metadata of its own states about itself: nothing. */
export const noMetadata: Metadata = {
  title: null,
  standfirst: null,
  authors: [],
  outlet: null,
  date: null,
  datePrinted: null,
  lang: null,
  url: null,
};
