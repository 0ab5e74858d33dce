import type { RuleDocs } from '../../rule.ts'

export const benefitUnderOutputEn: RuleDocs = {
  title: 'An effect filed as an output',
  what: 'An output (quantity, quality, timeliness) tells of a change in others: what they know, feel, can or earn.',
  why: 'Outputs say what is delivered and to what standard; who changed because of it is a benefit. Mixed, neither is clear.',
  example: 'Quality 农户实用技术水平: 进一步提升.',
  instead: 'Quality 培训考核合格率 ≥90%; the change in skills under social benefit, with its measure.',
  cannotSee: 'Common words only. A measured share of those who know may be the very standard of a campaign: a hint.',
}
