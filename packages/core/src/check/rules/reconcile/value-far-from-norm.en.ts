import type { RuleDocs } from '../../rule.ts'

export const valueFarFromNormEn: RuleDocs = {
  title: 'Far from others of its kind',
  what: 'With a library (--norms): a target or price lies far from the distribution of its kind (more than five robust standard deviations from the median and beyond three quartile distances), of 20 documents or more.',
  why: 'Targets should be normal for their trade. What lies far off may be a slip, a wrong unit, a price too high or a demand too low.',
  example: '41 documents have a median of 400 yuan per person and day; this form 4000.',
  instead: 'Check number and unit; if they are right, say how they were worked out.',
  cannotSee:
    'Silent without a library. A library is the sum of the documents that it was made of and no standard: to differ from it is no fault. Kinds go by level, name and unit and put large and small units together. Where most values are the same there is no spread, and nothing is said.',
}
