import type { RuleDocs } from '../../rule.ts'

export const targetChangedEn: RuleDocs = {
  title: 'A target changed in a report',
  what: 'Target form and self-evaluation (or monitoring form) of one project and year are checked together, and a target differs.',
  why: 'Approved targets are normally not changed; a change takes the route of a budget change. Lowered afterwards, the score means nothing.',
  example: 'Target form: 进村义诊≥40场次; self-evaluation: ≥30场次, 32 done.',
  instead: '≥40场次 as approved; or the approved form of the adjustment with it.',
  cannotSee:
    'Both must be given in one call, with the same name or code, unit and year. Targets in words are not compared. An approved change is not seen unless its form (phase adjustment) is given.',
}
