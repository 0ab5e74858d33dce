import type { RuleDocs } from '../../rule.ts'

export const indicatorRenamedEn: RuleDocs = {
  title: 'An indicator has another name',
  what: 'An indicator of the targets has another, similar name in the self-evaluation or monitoring form of the year, with the same kind and the same target or unit.',
  why: 'Under another name it may measure something else, and the forms no longer agree.',
  example: 'Targets: bridges put on file ≥3; self-evaluation: number of files of bridges ≥3.',
  instead: 'Keep the approved name.',
  fixSafety: 'The name may have been changed with approval, so it is only suggested.',
  cannotSee:
    'Rows are paired by likeness of name, target, unit and kind: two similar indicators may be taken for one. Blanks, punctuation, years and 指标1： are no other name.',
}
