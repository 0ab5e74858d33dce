import { partOf } from '../cells.ts'
import type { Cell } from '../strip.ts'

/** Labels that no row of indicators holds: the end of a form, the head or the header of the next one. */
const ends = [
  /其他(?:需要|需)?说明的?(?:问题|事项)|保障(?:绩效)?目标(?:实现)?的?措施/,
  /(?:主管|财政|业务)(?:部门|处室)(?:审核)?意见|自评结论|(?:填报|填表|制表)人(?![次数员均])|(?:单位|项目)负责人[:：]/,
  /(?:项目|政策|专项)名称|[一二三]级指标[一二三]级指标|(?<=\d)\s*总分(?=\d)/,
  /(?<=[\d%。个项次天])(?:备注|注|说明)[:：]|(?<=[\d%。个项次天期效])[一二三四五六七八九十]、|[一二三四五六七八九十]、\p{Script=Han}{2,8}(?:情况|说明)/u,
  /(?:人员|资产|采购|收支|基本)(?:情况|明细|统计|汇总)表|表序号/,
]
const end = new RegExp(ends.map(({ source }) => source).join('|'), 'u')
/** The label of a goal or of a table, which the next header's own labels may follow. */
const above = /(?:(?:年度|年|项目|支出)?(?:绩效)?(?:目标|指标))$/

/** The title or first label of a next form within what stands behind the table. */
const nextForm = /(?:\p{Script=Han}{0,30}绩效\p{Script=Han}{0,8}表)?(?:项目|政策|专项)名称/u

/** What stands behind the table, the next form apart from it. */
const parted = (cell: Cell): readonly Cell[] => {
  const at = nextForm.exec(cell.text)?.index ?? 0
  return at === 0 ? [cell] : [partOf(cell, 0, at), partOf(cell, at, cell.text.length)]
}

/** Where in lines of cells glued together the table of indicators ends, by the labels of what stands behind it. */
export const cutAtEnd = (
  lines: readonly Cell[],
): { readonly table: readonly Cell[]; readonly behind: readonly Cell[] } => {
  for (const [i, line] of lines.entries()) {
    const found = end.exec(line.text)
    if (!found) continue
    const at = found.index - (above.exec(line.text.slice(0, found.index))?.[0].length ?? 0)
    const parts = [partOf(line, 0, at), partOf(line, at, line.text.length)]
    const [before, rest] = parts.map((cell) => (cell.text === '' ? [] : [cell]))
    return {
      table: [...lines.slice(0, i), ...(before ?? [])],
      behind: [...(rest ?? []).flatMap(parted), ...lines.slice(i + 1)],
    }
  }
  return { table: lines, behind: [] }
}
