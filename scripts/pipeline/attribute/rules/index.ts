import type { AttributionRule } from '../attribution-rule.ts';
import { accordingTo } from './according-to.ts';
import { afterColon } from './after-colon.ts';
import { carriedOn } from './carried-on.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { cueInSentence } from './cue-in-sentence.ts';
import { dashCredit } from './dash-credit.ts';
import { goesOn } from './goes-on.ts';
import { interview } from './interview.ts';
import { paragraphBefore } from './paragraph-before.ts';
import { putIt } from './put-it.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { sameSentence } from './same-sentence.ts';
import { speechNoun } from './speech-noun.ts';
import { transcript } from './transcript.ts';

/** All attribution rules, in the order in which they are tried: near and explicit before far and implied. */
export const attributionRules: readonly AttributionRule[] = [
  transcript,
  interview,
  cueAfter,
  putIt,
  cueBefore,
  afterColon,
  accordingTo,
  dashCredit,
  speechNoun,
  cueInSentence,
  sameSentence,
  carriedOn,
  sentenceBefore,
  sentenceAfter,
  paragraphBefore,
  goesOn,
];
