import { ruleDocsSchema, type RuleDocs } from '../../src/schema/rules.ts';
import { attributionRules } from '../pipeline/attribute/rules/index.ts';
import { cutRules } from '../pipeline/cut/rules/index.ts';
import { rejectionRules } from '../pipeline/reject/rules.ts';

/** What the rules say of themselves: the same summaries and examples by which they are tested. */
export function toRuleDocs(): RuleDocs {
  return ruleDocsSchema.parse({
    attribution: attributionRules.map(({ id, summary, examples }) => ({
      id,
      summary,
      examples: examples.map(({ text, expected }) => ({ text, expected })),
    })),
    rejection: rejectionRules.map(({ id, reason, summary, examples }) => ({
      id,
      reason,
      summary,
      examples: examples.map(({ text, isRejected }) => ({ text, isRejected })),
    })),
    cut: cutRules.map(({ id, reason, summary, examples: { cut, kept } }) => ({ id, reason, summary, cut, kept })),
  });
}
