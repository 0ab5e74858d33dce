import type { RuleDocs } from '../../rule.ts'

export const indicatorDroppedEn: RuleDocs = {
  title: 'An approved indicator is gone',
  what: 'Given together, the targets of a project and year have an indicator that its self-evaluation (or monitoring form) has not.',
  why: 'Approved targets are not changed as a rule, and a self-evaluation answers each of them. What is left out cannot be seen to have failed.',
  example: 'Targets: patrols of the bridges ≥24; the self-evaluation has neither it nor anything like it.',
  instead: 'Add the indicator with what was done; where its removal was approved, give the adjusted targets as well.',
  cannotSee:
    'Both forms must be given in one call, with the same project name (or code), unit and year. Renamed, split and united rows are paired by name, target and unit; what cannot be paired counts as gone, as a warning where there is a new row of the same kind. Monitoring forms of key indicators alone get a warning, so do targets in words. Where there is an adjustment, it counts.',
}
