import type { RuleDocs } from '../../rule.ts'

export const termVariantEn: RuleDocs = {
  title: 'One name, two ways of writing it',
  what: 'Within one file two names between quotation marks, said of the same, differ by one character; or one of them has +N behind it.',
  why: 'The names of campaigns and programmes are fixed by documents. One of the two is wrong, and searches miss it.',
  example: '志愿服务“春蕾行动” and 志愿服务“春雷行动”.',
  instead: 'Look it up and write it in one way.',
  cannotSee:
    'Only names between quotation marks, and only one character apart. Names that differ in a number or a direction are two things.',
}
