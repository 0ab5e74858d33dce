import type { RuleCases } from '../../rule.ts'

const form = (...definitions: readonly (string | undefined)[]) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          rows: definitions.map(
            (definition, index) =>
              ['quantity', `检修水泵${index}`, '≥24台', definition === undefined ? {} : { definition }] as const,
          ),
        },
      ],
    },
  ],
})

export const explanationMissingCases: RuleCases = {
  fires: [
    { name: 'one of three', ...form('按验收单统计', '按台账统计', ''), at: [''] },
    { name: 'one of four', ...form('', '按验收单统计', '按台账统计', '现场清点'), at: [''] },
  ],
  silent: [
    { name: 'all explained', ...form('按验收单统计', '按台账统计') },
    { name: 'no such column', ...form(undefined, undefined) },
    { name: 'a column that nobody uses', ...form('', '', '', '按台账统计') },
    { name: 'half of it', ...form('', '按台账统计') },
    { name: 'a column of remarks', ...form('', '', '按验收单统计', '按台账统计', '现场清点') },
  ],
}
