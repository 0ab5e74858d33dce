import type { RuleDocs } from '../../rule.ts'

export const ruleCrashedEn: RuleDocs = {
  title: 'A rule failed',
  what: 'A rule of the checker failed or took too long and came to no conclusion.',
  why: 'It is the program’s fault and not the document’s; the other rules ran, but what this one looks for was not looked for.',
  example: 'A rule met a table that nobody had foreseen.',
  instead: 'Tell the maintainers the rule’s id and the reason; check its matter by eye.',
  cannotSee: 'Whether the document has that fault is not known.',
}
