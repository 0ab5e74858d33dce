import type { RuleDocs } from '../../rule.ts'

export const crossUnitBoilerplateEn: RuleDocs = {
  title: 'The goal of another unit',
  what: 'Among the documents checked together the goals of two units are nearly the same (likeness 0.85 and more, 40 characters and more).',
  why: 'A goal copied from another unit does not fit one’s own duties, money and people.',
  example: 'The goal of a county’s library differs from the province’s by the place name alone.',
  instead: 'Write one’s own by the county’s people, buildings and money.',
  cannotSee:
    'Only documents of one call are compared. Wording set from above is alike, too: a hint only. Who copied from whom is not seen.',
}
