import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '泵站维护', 主管部门: '苇塘县水务局', 实施单位: '苇塘县灌溉站' }

/** A self-evaluation by its executed money (total, fiscal, carried over, other) and its rate, of a budget of 50. */
const executed = (total: string, parts: readonly [string, string, string], rate: string) => ({
  documents: [
    {
      forms: [
        {
          fields,
          phase: 'self-evaluation' as const,
          template: 'national-project-self-evaluation@1',
          funds: {
            年度资金总额: {
              年初预算数: '50',
              全年预算数: '50',
              全年执行数: total,
              分值: '10',
              执行率: rate,
              得分: '10',
            },
            '年度资金总额/当年财政拨款': { 年初预算数: '50', 全年预算数: '50', 全年执行数: parts[0] },
            '年度资金总额/上年结转资金': { 年初预算数: '0', 全年预算数: '0', 全年执行数: parts[1] },
            '年度资金总额/其他资金': { 年初预算数: '0', 全年预算数: '0', 全年执行数: parts[2] },
          },
        } satisfies FormSpec,
      ],
    },
  ],
})

/** A target with its own and handed-down money. */
const split = (year: string, own: string, fiscal: string, other: string, down: string) => ({
  documents: [
    {
      forms: [
        {
          fields,
          template: 'ningxia-project-target@1',
          funds: {
            '项目总额/年度资金总额': year,
            '本级资金/资金总额': own,
            '本级资金/财政拨款': fiscal,
            '本级资金/其他资金': other,
            '本级资金/结余结转资金': '0',
            '转移市县（区）资金/资金总额': down,
            '转移市县（区）资金/中央资金': down,
            '转移市县（区）资金/自治区资金': '0',
          },
        } satisfies FormSpec,
      ],
    },
  ],
})

export const closureSingleWrongCases: RuleCases = {
  fires: [
    {
      name: 'the executed total: its parts and the rate say another',
      ...executed('64', ['46', '0', '0'], '92%'),
      at: ['64'],
    },
    { name: 'the sum of one group, a part of the whole', ...split('80', '65', '40', '16', '24'), at: ['65'] },
  ],
  silent: [
    { name: 'all agree', ...executed('46', ['46', '0', '0'], '92%') },
    { name: 'one sum alone is off', ...executed('46', ['46', '3', '0'], '92%') },
    { name: 'the rate alone is off', ...executed('46', ['46', '0', '0'], '98%') },
    { name: 'two numbers are off: no single one mends it', ...executed('64', ['46', '0', '0'], '98%') },
    { name: 'own and handed-down money make the whole', ...split('80', '56', '40', '16', '24') },
  ],
}
