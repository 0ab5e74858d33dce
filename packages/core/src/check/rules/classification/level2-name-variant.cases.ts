import type { RuleCases } from '../../rule.ts'

const form = (...levels: readonly string[]) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '图书馆开放' },
          rows: levels.map((level2, index) => [level2, `指标名称${index}`, '≥90%'] as const),
        },
      ],
    },
  ],
})

export const level2NameVariantCases: RuleCases = {
  fires: [
    { name: 'environment for ecology', ...form('环境效益指标'), at: ['环境效益指标'] },
    { name: 'told once a form', ...form('进度指标', '进度指标'), at: ['进度指标'] },
    {
      name: 'an empty level',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '图书馆开放' },
              rows: [['quantity', '开放天数', '≥300天']],
              emptyLevels: ['社会效果'],
            },
          ],
        },
      ],
      at: ['社会效果'],
    },
  ],
  silent: [
    { name: 'the national words with more beside them', ...form('服务数量', '履约质量', '时效目标', '项目成本控制') },
    { name: 'the national names', ...form('数量指标', '质量指标', '生态效益指标', '服务对象满意度指标') },
    { name: 'with codes and spaces', ...form('11-数量 指标', '22-社会效益', '社会公众或服务对象满意度') },
    { name: 'a label that is none', ...form('其他指标') },
    {
      name: 'the national names in traditional characters',
      ...form('數量指標', '質量指標', '生態效益指標', '服務對象滿意度指標'),
    },
  ],
}
