import type { RuleDocs } from '../../rule.ts'

export const publishLateEn: RuleDocs = {
  title: 'Published after twenty days',
  what: 'The document dates its approval and its publication, and more than twenty days lie between. Of several approvals the last one before publication counts.',
  why: 'Budgets and final accounts are published within twenty days of approval, those of a unit within twenty days of its department’s approval.',
  example: 'Approved on 20 January 2025, dated 4 March 2025.',
  instead: 'Publish within twenty days; if late, at once and with the reason.',
  cannotSee:
    'Without both dates nothing is checked. The date of the letter need not be the day on which it went online.',
}
