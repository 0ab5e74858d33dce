import type { RuleDocs } from '../../rule.ts'

export const partsContradictEn: RuleDocs = {
  title: 'A form that contradicts itself',
  what: 'One form prints two years, units of money or project names; only one can be taken.',
  why: 'With the wrong one all checks after it are wrong; or two forms were taken for one.',
  example: 'Title 2025, below it 2024; 万元 above the table, 元 in it.',
  instead: 'Look at the original and make them agree; part two forms.',
  cannotSee: 'Two that agree and are both wrong are not noticed.',
}
