import type { Paper, Sheet } from '../sheet.ts'
import { money } from '../sheet.ts'
import type { Plan } from './plan.ts'

const ordinals = ['一', '二', '三', '四', '五', '六']

/** What the prose says of a project: its money, what it is to do, how that is measured. */
const said = ({ subject, deeds, budget }: Plan, at: number): readonly string[] => [
  `${ordinals[at]}、${subject.project}绩效目标说明（预算金额：${money(budget)}万元）`,
  `绩效目标：${deeds.map(({ activity }) => activity.act).join('，')}。`,
  `绩效指标：${deeds.map(({ activity, count }) => `${activity.quantity}不少于${count}${activity.unit}`).join('；')}。`,
]

/** A department's publication: its goals in prose, project by project, then their tables. */
export const publicationOf = (plans: readonly Plan[], sheets: readonly Sheet[]): Paper => {
  const [first] = plans
  const unit = first?.subject.unit ?? ''
  return {
    prose: [
      unit,
      `${first?.year}年部门预算绩效文本`,
      '',
      '目录',
      '一、总体绩效目标\t1',
      '二、分项绩效目标\t1',
      '三、工作保障措施\t2',
      '',
      `${unit}的${first?.year}年部门预算已由财政局于${first?.year}年1月24日批复。`,
      '',
      '一、总体绩效目标',
      `全年完成以下工作：${plans.map(({ subject, deeds }) => `${subject.project}方面，${deeds.map(({ activity, count }) => `${activity.act}${count}${activity.unit}`).join('，')}`).join('；')}。`,
      '二、分项绩效目标',
      ...plans.flatMap(said),
      '三、工作保障措施',
      `由分管负责人牵头，按《${first?.subject.department.slice(0, 3)}项目支出绩效管理办法》按月通报进度，年中开展监控，年底组织验收。`,
      '',
      unit,
      `${first?.year}年2月6日`,
      '',
    ],
    sheets,
  }
}
