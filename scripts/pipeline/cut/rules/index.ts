import type { CutRule } from '../rule.ts';
import { advertisementRules } from './advertisement.ts';
import { captionRules } from './captions.ts';
import { creditRules } from './credits.ts';
import { newsletterRules } from './newsletter.ts';
import { noticeRules } from './notices.ts';
import { pageRules } from './page.ts';
import { relatedRules } from './related.ts';
import { shareRules } from './share.ts';
import { toolRules } from './tools.ts';

/** All rules for single lines; the first that matches names the reason, so the most telling reasons stand first. */
export const cutRules: readonly CutRule[] = [
  ...advertisementRules,
  ...relatedRules,
  ...shareRules,
  ...newsletterRules,
  ...captionRules,
  ...creditRules,
  ...toolRules,
  ...pageRules,
  ...noticeRules,
];
