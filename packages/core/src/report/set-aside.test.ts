import { expect, test } from 'vitest'
import { check } from '../check/index.ts'
import { setAside, suppressionOf } from '../check/suppress/index.ts'
import { buildDisclosure } from '../form/build.ts'
import { national } from '../score/index.ts'
import { problemText } from './entry-texts.ts'
import { makeReport } from './make-report.ts'
import { overviewSentences } from './report-words.ts'
import { sarifLog } from './sarif.ts'

const disclosure = buildDisclosure({
  forms: [
    {
      fields: { 项目名称: '社区夜校', 实施单位: '河湾区文化馆' },
      funds: { 年度资金总额: '60' },
      rows: [
        ['cost', '场地租赁', '≤25万元'],
        ['cost', '资料印制', '≤48万元'],
      ],
    },
  ],
})
const found = check([disclosure], { profile: national, only: ['cost-sum-over-budget'] })[0] ?? []
const [over] = found
if (!over) throw new Error('the fixture is over its budget')
const suppression = suppressionOf(over, disclosure, { reason: '追加预算已批复', by: '李某', on: '2025-03-01' })
const findings = setAside(found, disclosure, [suppression]).findings

test('what is set aside is listed with reason and name in a report, and counted apart', () => {
  const report = makeReport([{ disclosure, findings }], { lang: 'zh-CN' })
  expect(report.counts).toMatchObject({ errors: 0, setAside: 1 })
  expect(report.rules).toEqual([])
  expect(report.entries.map((entry) => problemText(entry, 'zh-CN'))[0]).toMatch(
    /^【已由李某于2025-03-01搁置.*追加预算已批复】\n/,
  )
  expect(overviewSentences(report)).toContain('已搁置意见1条，列出理由，不计入数目。')
})

test('SARIF has it as a suppression', () => {
  const [result] = sarifLog([{ disclosure, findings }], { lang: 'zh-CN' }).runs[0]?.results ?? []
  expect(result?.suppressions).toEqual([{ kind: 'external', justification: '追加预算已批复（李某，2025-03-01）' }])
})
