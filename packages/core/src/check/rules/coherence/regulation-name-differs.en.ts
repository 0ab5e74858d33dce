import type { RuleDocs } from '../../rule.ts'

export const regulationNameDiffersEn: RuleDocs = {
  title: 'One regulation under two titles',
  what: 'Two titles in one document begin and end alike, and one has some characters less: a full and a short title of one regulation, it seems.',
  why: 'Regulations are cited by their full title, everywhere the same; else nobody knows which one is meant.',
  example: '《某省省级水利经费管理办法》 and 《某省省级水利专项经费管理办法》.',
  instead: 'The full title in both places, with its number where it comes first.',
  cannotSee:
    'Whether they are one regulation cannot be seen: a hint only. Titles that differ by a place, a year, 实施 or 补充 are two.',
}
