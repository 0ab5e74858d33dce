import { pointsOf } from '../../../closure/points.ts'
import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { isBlankNote, reasonCell } from './shared/notes.ts'

/** Words of a step that the unit itself will take. */
const step =
  /改进|措施|下一步|今后|以后|后续|将|下年|明年|次年|来年|拟|计划|完善|优化|强化|加强|加快|加大|健全|落实|整改|督促|建立|制定|调整|细化|提前|跟进|推进|做好|提高|提升|拓宽|拓展|规范|严格|增加|扩大|协调|沟通|培训|避免|确保|尽快|继续|合理|已|签订|签署|采购|增购|购置|安排|列入|纳入|增派|选派|抽调|更换|改用|改为|设立|成立|开通|组建|配备|启用|实行|采取|定期|每[月季周年]|加密|补[齐上录种做]|分批|错峰|压缩|缩短|盘活|统筹|对接|联合|试点|推广|一并|先.{1,10}[后再]|\d月(?:底|中旬|上旬|下旬|\d{1,2}日)?前|季度前|年底前/
/** Asking others for money is no step. */
const request =
  /希望|恳请|请求|建议(?:上级|财政|政府)|申请(?:增加|追加)|(?:加大|增加|追加|争取).{0,8}(?:资金|经费|投入|预算)/

/** A deduction with a cause and no step to mend it. */
export const reasonWithoutMeasure: Rule = {
  id: 'reason-without-measure',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'explanation', verified: true }],
  since: '0.1.0',
  docs: {
    title: '有原因没有改进措施',
    what: '扣了分的一行写了原因，但没有写单位自己要采取的措施，或只是要求增加资金。',
    why: '这一栏要写偏差原因和改进措施两样。没有措施，下一年还会同样完不成。',
    example: '由于经费减少，部分村组没有走到。希望增加经费投入。',
    instead: '由于经费减少，少走访6个村。下年合并路线，每村一次集中服务，并提前与村委会约定时间。',
    cannotSee: '按用词判断有没有措施，写法少见的可能误报。措施可行不可行看不出来。空白由“deduction-unexplained”报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”扣了{lost}分，说明里有原因，没有单位自己的改进措施。请补写准备怎样改进。',
        money: '“{name}”扣了{lost}分，说明里只要求增加资金，没有单位自己的改进措施。请补写准备怎样改进。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” lost {lost} points; the note gives a cause and no measure of the unit’s own. Add what will be done.',
        money: '“{name}” lost {lost} points; the note only asks for money. Add what the unit itself will do.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row) => {
      const { name, weight, score, measures, remark } = row
      const note = reasonCell(row)
      const [most, earned] = [pointsOf(weight), pointsOf(score)]
      if (!note || isBlankNote(note.raw) || !most || !earned || earned.number.gte(most.number)) return
      const others = [measures, remark].filter((cell) => cell !== undefined && !isBlankNote(cell.raw))
      if (measures && others.includes(measures)) return
      const clauses = plainText([note, ...others].map((cell) => cell?.raw ?? '').join('。')).split(/[，。；,;！]/)
      if (clauses.some((clause) => step.test(clause) && !request.test(clause))) return
      report({
        at: note,
        message: clauses.some((clause) => request.test(clause)) ? 'money' : 'default',
        data: { name: plainName(name.raw), lost: most.number.minus(earned.number).toFixed() },
        related: [earned.cell],
      })
    },
  }),
}
