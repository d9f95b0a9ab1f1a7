/** A rule of the schemas that has words of its own. */
export const RULES = [
  'id',
  'color',
  'textSize',
  'path',
  'imageBytes',
  'imageText',
  'imagePadding',
  'imageKind',
  'imagePixels',
  'cardCount',
  'slotCount',
  'version',
  'period',
  'date',
  'webAddress',
  'webAddressLength',
  'day',
  'languageTag',
  'sha256',
  'written',
] as const
export type Rule = (typeof RULES)[number]

/** The rule that a value breaks: one of ours, the format that a schema names, or what else the schema says, in English. */
export type BrokenRule = { readonly rule: Rule } | { readonly format: string } | { readonly schema: string }

const PREFIX = 'rule:'

/** What a schema says where a value breaks one of our rules: its code, which is put into words when it is shown. */
export function ruleMessage(rule: Rule): string {
  return PREFIX + rule
}

/** The rule that a message of a schema stands for; what other schemas say is English. */
export function ruleIn(schemaMessage: string): BrokenRule {
  const rule = RULES.find((one) => ruleMessage(one) === schemaMessage)
  return rule === undefined ? { schema: schemaMessage } : { rule }
}
