import { money, type Row, type Sheet } from '../sheet.ts'
import type { Plan } from './plan.ts'

/** The rows that all forms of the plan share. */
export const targetRows = ({ deeds, subject, social, satisfaction, year }: Plan): readonly Row[] => [
  ...deeds.map(
    ({ activity, count }, of): Row => ({
      level1: '产出指标',
      level2: '数量指标',
      name: activity.quantity,
      target: `≥${count}${activity.unit}`,
      facts: { count, unit: activity.unit, activity: of },
    }),
  ),
  ...deeds.map(
    ({ activity, rate }, of): Row => ({
      level1: '产出指标',
      level2: '质量指标',
      name: activity.quality,
      target: `≥${rate}%`,
      facts: { rate, activity: of },
    }),
  ),
  {
    level1: '产出指标',
    level2: '时效指标',
    name: `${subject.project}任务完成时间`,
    target: `${year}年11月30日前`,
    facts: { date: `${year}年11月30日前` },
  },
  ...deeds.map(
    ({ activity, cost }, of): Row => ({
      level1: '成本指标',
      level2: '经济成本指标',
      name: activity.cost,
      target: `≤${money(cost)}万元`,
      facts: { cost, activity: of },
    }),
  ),
  {
    level1: '效益指标',
    level2: '社会效益指标',
    name: subject.social,
    target: `≥${social}%`,
    facts: { rate: social },
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: `${subject.group}满意度`,
    target: `≥${satisfaction}%`,
    facts: { rate: satisfaction },
  },
]

const level1Points: Readonly<Record<string, number>> = {
  产出指标: 40,
  成本指标: 20,
  效益指标: 20,
  满意度指标: 10,
}

/** Points dealt out over the rows of each level 1, whole numbers that add up. */
export const withWeights = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => {
    const peers = rows.flatMap((other, i) => (other.level1 === row.level1 ? [i] : []))
    const all = level1Points[row.level1] ?? 0
    const each = Math.floor(all / peers.length)
    const weight = peers.at(-1) === at ? all - each * (peers.length - 1) : each
    return { ...row, weight: String(weight) }
  })

export const goalOf = ({ deeds, subject, social }: Plan): string =>
  `${deeds.map(({ activity, count }) => `${activity.act}${count}${activity.unit}`).join('，')}，使${subject.social}达到${social}%。`

export const headOf = ({ year, subject }: Plan): Sheet['head'] => [
  ['项目名称', `${year}年${subject.project}`],
  ['主管部门', subject.department],
  ['实施单位', subject.unit],
]
