import type { RuleCases } from '../../rule.ts'

const contents = { raw: '一、总体目标	3', why: 'contents' } as const
const number = (raw: string) => ({ raw, why: 'page-number' }) as const

export const strayPageNumberCases: RuleCases = {
  fires: [
    {
      name: 'two below the contents',
      documents: [{ forms: [], skipped: [contents, number('8'), number('9')] }],
      at: ['8'],
    },
    {
      name: 'taken for contents themselves',
      documents: [{ forms: [], skipped: [contents, { raw: ' 12 ', why: 'contents' }, number('13')] }],
    },
  ],
  silent: [
    { name: 'the page’s own number', documents: [{ forms: [], skipped: [contents, number('2')] }] },
    {
      name: 'numbers of pages without contents',
      documents: [{ forms: [], skipped: [{ raw: '封面', why: 'cover' }, number('1'), number('2')] }],
    },
    { name: 'between dashes', documents: [{ forms: [], skipped: [contents, number('- 2 -'), number('- 3 -')] }] },
  ],
}
