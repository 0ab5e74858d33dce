import type { RuleDocs } from '../../rule.ts'

export const indicatorAddedEn: RuleDocs = {
  title: 'An indicator that was not approved',
  what: 'The self-evaluation (or monitoring form) of a project and year has an indicator that its approved targets have not: a warning if it carries points, else a hint.',
  why: 'An easy indicator added later takes weight from the approved ones.',
  example: 'The targets have no signs to be put up; the self-evaluation has “signs ≥2, done 2”, 10 points.',
  instead: 'Evaluate by the approved indicators; where another one is needed, have the targets changed in due form.',
  cannotSee:
    'A renamed indicator that cannot be paired is reported as gone and as added. Where there is an adjustment, it counts. Silent where the targets were not read whole.',
}
