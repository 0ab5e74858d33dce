import { docxOf, p, tc, tr, wordDocument } from '../../../packages/files/src/fixtures/docx-bytes.ts'

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const down = (first: boolean): string => (first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')

/** An indicator: level 1 and 2 where they begin, name, target. */
type Row = readonly [level1: string, level2: string, name: string, target: string]

const rows: readonly Row[] = [
  ['产出指标', '数量指标', '修缮渡口数量', '≥4 处'],
  ['', '', '架设便桥数量', '≥2 座'],
  ['', '质量指标', '工程验收合格率', '≥95%'],
  ['', '时效指标', '完工时间', '2026年10月底前'],
  ['效益指标', '社会效益指标', '受益群众人数', '≥3200 人'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
]

/**
 * A project's targets as Word keeps them, of a unit that was never there: with a row in the head that no label names, and
 * one behind the table that says how to fill it in. Files of other units have the same layout.
 */
export const riverDocx = (unit: string, officer: string, name: string): Uint8Array =>
  docxOf(
    wordDocument(
      [
        p('项目支出绩效目标表'),
        p('（2026年度）'),
        '<w:tbl>',
        tr(tc('项目名称') + tc(name, span(4))),
        tr(tc('主管部门') + tc('岚溪县交通运输局', span(2)) + tc('实施单位') + tc(unit)),
        tr(tc('') + tc(officer, span(4))),
        tr(tc('项目资金（万元）', down(true)) + tc('年度资金总额') + tc('48.50', span(3))),
        tr(tc('', down(false)) + tc('其中：财政拨款') + tc('48.50', span(3))),
        tr(tc('总体目标') + tc(`${name}，保障汛期出行安全。`, span(4))),
        tr(tc('一级指标') + tc('二级指标') + tc('三级指标') + tc('指标值') + tc('备注')),
        ...rows.map(([level1, level2, indicator, target]) =>
          tr(tc(level1, down(level1 !== '')) + tc(level2, down(level2 !== '')) + tc(indicator) + tc(target) + tc('')),
        ),
        tr(tc('指标值应当可以核实并附有依据', span(5))),
        '</w:tbl>',
      ].join(''),
    ),
  )
