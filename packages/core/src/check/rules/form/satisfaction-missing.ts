import type { Form, Indicator } from '../../../form/index.ts'
import { headOf, isSatisfaction, plainName, plainText, quantityOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { isWholeTargetForm } from './shared/whole-forms.ts'

/** Those whom an office serves. */
const people =
  /群众|居民|村民|市民|农户|农民|牧民|学生|师生|学员|患者|病人|老年人|老人|长者|儿童|妇女|残疾人|游客|读者|观众|公众|乘客|家长|退役军人|优抚对象|困难家庭|低保对象|特困|商户|业主|参训|服务对象|来访/
/** What is done for them face to face. */
const service =
  /培训|服务|发放|补助|补贴|救助|慰问|资助|体检|筛查|义诊|诊疗|接待|受理|咨询|讲座|授课|演出|放映|送|上门|惠及|受益|参观|入馆|借阅|参加|帮扶|配送|照护|托管/
const heads = /^(?:人|人次|名|户|户次|万人|万人次|例)$/

/** A quantity of people who are served. */
const isServing = ({ level2, name, target }: Indicator): boolean => {
  if (level2.value !== 'quantity') return false
  const quantity = quantityOf(target.value)
  const head = headOf(name.raw)
  return quantity?.unit != null && heads.test(quantity.unit) && people.test(head) && service.test(head)
}

const asks = ({ indicators, goals }: Form): boolean =>
  indicators.some(({ level1, level2 }) => level1.value === 'satisfaction' || level2.value === 'serviceSatisfaction') ||
  indicators.some(({ name }) => isSatisfaction(name.raw)) ||
  (goals ?? []).some(({ text }) => /满意/.test(plainText(text.raw)))

/** A service to the public of whom nobody asks whether they are content. */
export const satisfactionMissing: Rule = {
  id: 'satisfaction-missing',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'required-levels', verified: false }],
  since: '0.2.0',
  docs: {
    title: '缺满意度指标',
    what: '数量指标表明项目直接服务群众（培训、救助、发放、接待多少人、多少户），全表却没有满意度指标。',
    why: '直接面向服务对象的项目要设满意度指标，并且真的去问。做得好不好，由被服务的人说。',
    example: '数量指标“慰问困难群众≥500户”，没有满意度指标。',
    instead: '增加满意度指标“受慰问家庭满意度≥90%”。',
    cannotSee: '从数量指标的名称和单位看是否面向公众；写成“慰问500户”而没有写谁的看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{name}”表明项目直接服务群众，本表却没有满意度指标。请增设满意度指标，并安排调查。' },
    },
    en: {
      sentences: {
        default:
          '“{name}” shows that the project serves people directly, yet the form asks for no satisfaction. Add it, and plan a survey.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      if (!isWholeTargetForm(node) || asks(form)) return
      const serving = form.indicators.filter(isServing)
      const [first, ...others] = serving
      if (!first) return
      const blank = form.emptyLevels.find(({ level2 }) => level2.value === 'serviceSatisfaction')
      report({
        at: blank?.level2 ?? first.name,
        data: { name: plainName(first.name.raw) },
        related: [...(blank ? [first.name] : []), ...others.map(({ name }) => name)],
      })
    },
  }),
}
