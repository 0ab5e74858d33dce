import type { Form, Indicator } from '../../../form/index.ts'
import { plainText, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Those whom an office has, not what it does with them. */
const staff =
  /^(?:现有|在岗|在编|在职|编外|临聘|聘用|配备|驻村|挂职|派驻|窗口|专职)?(?:[\u4e00-\u9fa5]{0,4})?(?:干部|工作人员|编制|在编人员|在职人员|聘用人员|编外人员|驻村人员|专职人员|临聘人员|员额)(?:人?数量?|数)?$/
/** What an office owns already. */
const stock = /保有量|存量|现有[\u4e00-\u9fa5]{1,12}(?:数量?|总数)$|(?:资产|车辆|固定资产)总?(?:数量|总量)$/
/** Meetings of the office itself; fairs, contests and hearings are for others. */
const meeting =
  /^(?:按时|定期|全年|组织)?(?:召开|开好|参加)[^，。；]{0,24}(?:会议|例会|全会|全委会|常委会|联席会|工作会|推进会|调度会|部署会|总结会|协调会)(?:次数)?$/
/** Where the money is for these people, things or meetings, they are what it buys. */
const boughtBy: Readonly<Record<Kind, RegExp>> = {
  staff:
    /人员|工资|薪|补助|补贴|津贴|聘|驻村|选派|派驻|挂职|招录|招聘|人才|编外|辅警|网格|公益性岗位|帮扶|支教|乡村振兴/,
  stock: /购置|更新|采购|配备|储备|库存|保养|维护|运维/,
  meeting: /会议|大会|例会|全会|两会|换届|论坛|年会|党代会|人代会|政协会|履职/,
}
type Kind = 'staff' | 'stock' | 'meeting'

/** Whom the project trains or serves: there they are those who gain. */
const served = /培训|服务|慰问|走访|受益|表彰|体检|救助|资助|新增|培养|录用|参训|保障|发放|缴纳|补[助贴发缴]|报酬|供养/

const kindOf = ({ level2, target }: Indicator, head: string): Kind | undefined => {
  if (level2.value !== 'quantity' || !quantityOf(target.value)) return undefined
  const kind = stock.test(head) ? 'stock' : meeting.test(head) ? 'meeting' : staff.test(head) ? 'staff' : undefined
  return kind && !served.test(head) ? kind : undefined
}

const purpose = ({ project, title }: Form): string => plainText(`${project?.name.raw ?? ''}${project ? '' : title.raw}`)

/** People, stock or meetings of the unit told as its output. */
export const inputAsOutput: Rule = {
  id: 'input-as-output',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '投入当作产出',
    what: '数量指标写的是本单位有多少人、有多少设备、开多少次内部会议。项目本身就是为这些人员、购置或会议安排的，不提示。',
    why: '人、物、会议是完成工作的条件。它们年年都在，完成与否说明不了项目做成了什么。',
    example: '数量指标“流动服务车保有量”=1辆；“召开年度工作会”1次。',
    instead: '写用这些条件做成的事：“流动服务车下乡服务≥40次”。',
    cannotSee: '名称没有写“召开”“保有量”“干部”等字样的看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        staff: '数量指标“{name}”（{value}）是投入的人员，不是产出。请写这些人要完成的工作。',
        stock: '数量指标“{name}”（{value}）是现有的存量，不是本年的产出。请写用它完成多少工作。',
        meeting: '数量指标“{name}”（{value}）是本单位的内部会议，不是产出。请写会议部署、要完成的工作，或删去这一行。',
      },
    },
    en: {
      sentences: {
        staff: 'The quantity “{name}” ({value}) is the staff that is put in, no output. Say what they will get done.',
        stock:
          'The quantity “{name}” ({value}) is what the unit already has, no output of the year. Say how much work is done with it.',
        meeting:
          'The quantity “{name}” ({value}) is a meeting of the unit itself, no output. Say what is done after it, or delete the row.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form, name: plain, head }) => {
      const kind = form.phase === 'evaluation' ? undefined : kindOf(indicator, head)
      if (!kind || boughtBy[kind].test(purpose(form))) return
      const { name, target } = indicator
      report({
        at: name,
        message: kind,
        data: { name: plain, value: targetText(indicator) },
        related: [target],
      })
    },
  }),
}
