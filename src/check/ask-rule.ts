import type { Finding } from '../model/finding.ts';
import type { Recheck } from '../model/recheck.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from '../model/rule.ts';
import type { ConfiguredRule } from './configure-rules.ts';
import { RememberedRule } from './remembered-rule.ts';

interface Remembered {
  /** What the rule was told besides the register. */
  readonly given: string;
  readonly rule: RememberedRule;
}

const remembered = new WeakMap<Recheck, Map<string, Remembered>>();

/**
 * What a rule finds. In a register that is checked again and again it is asked only what it may answer otherwise than before; a rule that throws
 * is asked everything, so that it throws as it would the first time.
 */
export function askRule(
  { rule, options }: ConfiguredRule,
  register: Register,
  context: RuleContext<object>,
): Iterable<Finding> {
  const { recheck } = register;
  if (recheck === undefined || rule.group === 'exceptions') return rule.check(register, context);
  const rules = remembered.get(recheck) ?? new Map<string, Remembered>();
  remembered.set(recheck, rules);
  const given = JSON.stringify([options, context.asOf, context.language]);
  let known = rules.get(rule.id);
  if (known?.given !== given) {
    known?.rule.dispose();
    rules.set(rule.id, (known = { given, rule: new RememberedRule(rule, recheck) }));
  }
  try {
    return known.rule.run(register, context);
  } catch {
    known.rule.dispose();
    rules.delete(rule.id);
    return rule.check(register, context);
  }
}
