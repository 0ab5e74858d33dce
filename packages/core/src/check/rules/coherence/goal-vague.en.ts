import type { RuleDocs } from '../../rule.ts'

export const goalVagueEn: RuleDocs = {
  title: 'A vague goal',
  what: 'Every clause of the goal (or of a part of it) only says “improve …”, “promote …”, “… further raised”: no number, no work, no result that could be seen.',
  why: 'A goal says what is done in the year, how much, and to what effect, so that it can be checked. A direction alone is always met.',
  example: '提高群众安全意识，营造良好氛围，推动全民参与。',
  instead: '举办安全讲座24场、培训1200人次，居民消防知识知晓率由70%提高到78%。',
  cannotSee:
    'Judged by words: one clause with a piece of work, a number or a result is enough. Whether it is the right one cannot be seen.',
}
