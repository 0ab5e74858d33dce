import type { RuleDocs } from '../../rule.ts'

export const doubleBarrelledEn: RuleDocs = {
  title: 'Two things in one row',
  what: 'The name of an indicator holds two things to be measured, joined by 、, 和, 及 or 与, or two clauses side by side.',
  why: 'Where one is reached and the other is not, the row can be neither judged nor scored.',
  example: '公众参与度、公民科学素养: 持续提升.',
  instead: 'Two rows, each with its value.',
  cannotSee: 'Both parts must end in a measure (率, 度, 能力, 水平 …). Two doings (采购和安装设备) are left alone.',
}
