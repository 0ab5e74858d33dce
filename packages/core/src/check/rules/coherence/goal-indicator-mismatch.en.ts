import type { RuleDocs } from '../../rule.ts'

export const goalIndicatorMismatchEn: RuleDocs = {
  title: 'Goal and indicators speak of different things',
  what: 'A goal of sixty letters or more returns to something that no indicator mentions, the indicators return to something that the goal does not mention, and they hardly share a word (those of project and unit not counted).',
  why: 'Indicators put the goal into numbers. Where they measure another thing, one of the two was copied from elsewhere.',
  example: 'The goal is about bus lines between town and villages, the indicators about fish ponds and fish diseases.',
  instead: 'Write the goal for what the project does, or choose indicators for each of its main tasks.',
  cannotSee:
    'Judged by words, and only where they hardly overlap. Short goals and forms with few indicators are not checked.',
}
