import type { RuleDocs } from '../../rule.ts'

export const projectNameDiffersEn: RuleDocs = {
  title: 'One project under two names',
  what: 'Prose and form call the same project differently.',
  why: 'Projects are known by name and code. With two names they become two in searches, sums and self-evaluations.',
  example: 'Prose: 退休职工服务行政经费（5万元）; form: 退休职工服务运转经费（5万元）.',
  instead: 'The name of the project library in both.',
  fixSafety:
    'Which name the library has the program does not know, hence a suggestion; where the form prints the project’s code, its name goes with the code and only the prose is to be changed.',
  cannotSee:
    'White space, punctuation, years and endings such as 经费 do not count. Pairs are found by likeness and equal amounts; quite different names are not paired.',
}
