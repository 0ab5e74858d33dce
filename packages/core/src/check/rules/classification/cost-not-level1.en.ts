import type { RuleDocs } from '../../rule.ts'

export const costNotLevel1En: RuleDocs = {
  title: 'Cost still under output',
  what: 'In target forms since 2022 cost is a level 2 below output. Told once a file that holds two or more such forms.',
  why: 'The guide 财预〔2021〕101号 (for reference, on trial) makes cost a level of its own, with economic, social and ecological cost and its own weight.',
  example: 'Output with quantity, quality, timeliness and cost below it.',
  instead: 'Whoever designs the form may raise cost to level 1; those who fill it in go on as it is printed.',
  cannotSee:
    'It speaks to the publisher and charges nobody who fills in a form. Single forms, self-evaluations and monitoring are left alone.',
}
