import type { RuleDocs } from '../../rule.ts'

export const projectCodeFormatEn: RuleDocs = {
  title: 'A project code of the wrong form',
  what: 'The code does not have 21 characters (region 6, year 2, a letter, number 12), or its year is later than that of the form.',
  why: 'In the integrated budget system a project is known by its code from the pool to the final accounts. One digit off, and it is not found.',
  example: '64999925R00000012345 (20 characters).',
  instead: '64999925R000000123456.',
  cannotSee:
    'Codes before 2022 and numbers of quite another length are left alone. Whether the code belongs to this project is not known.',
}
