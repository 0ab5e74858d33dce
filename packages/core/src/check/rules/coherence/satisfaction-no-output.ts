import type { Form, Indicator } from '../../../form/index.ts'
import { kept } from '../../../form/kept.ts'
import { isSatisfaction, lettersOf, plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { goalTexts } from './shared/goal-texts.ts'
import { topicPairs } from './shared/topics.ts'

/** 参加…的人, 对…的满意: the activity of which a survey asks. */
const activities = [
  /(?:参与|参加|参训|接受|享受|观看|体验)([\u4e00-\u9fa5]{2,10}?)(?:的)?(?:人员|群众|学员|学生|师生|家长|农户|农民|居民|企业|单位|职工|老人|青少年|儿童|观众|读者|游客|用户|代表)/,
  /(?<![服务监测应])对(?![象口接比应外策])(?:本?项目)?([\u4e00-\u9fa5]{2,12}?)(?:的)?(?:满意|服务的?满意|工作的?满意)/,
]
/** Groups that any work serves. */
const anybody =
  /^(?:社会|服务|受益|公众|群众|人民|居民|市民|村民|农民|农户|牧民|企业|职工|干部|单位|学校|院校|部门|用户|客户|游客|观众|读者|学生|家长|师生|教师|患者|病人|老人|儿童|对象|人员|相关|有关|全体|广大|基层|内部|外部|上级|主管|领导|乘客|商户|业主|住户|学员|会员|代表|委员|工作|本|各|全|总|满意|综合|整体)/

/** 公众对空气质量, 居民对社区环境: how things stand, which many kinds of work change. */
const state = /(?:质量|环境|治安|状况|秩序|氛围|生活|水平|安全感?|面貌|发展)$/
/** Who takes part is named by what they take part in: 参训学员, 参赛选手. */
const takingPart = /^(参训|受训|参赛|参展|参会|参演)/
const partOf: Readonly<Record<string, RegExp>> = {
  参训: /训|研修|学习|班|讲座|授课|课程/,
  受训: /训|研修|学习|班|讲座|授课|课程/,
  参赛: /赛|运动会|比武|技能/,
  参展: /展|博览|交易会/,
  参会: /会/,
  参演: /演|戏|剧|文艺/,
}

const surveyOf = ({ name }: Indicator): string => lettersOf(plainName(name.raw).replace(/[（(][^（()）]*[)）]/g, ''))

const asksAnybody = ({ name }: Indicator): boolean => isSatisfaction(name.raw)

/** The activity that the survey of a row asks about, where its name tells one. */
const activityOf = (name: string): string | undefined => {
  for (const pattern of activities) {
    const found = pattern.exec(name)?.[1]
    if (found !== undefined && !anybody.test(found) && !state.test(found)) return found
  }
  return undefined
}

const saysElsewhere = kept((form: Form): string =>
  plainText(
    [
      ...goalTexts(form),
      form.project?.name,
      form.competentDepartment,
      form.implementingUnit,
      ...form.fields.map(({ value }) => value),
      ...form.indicators.flatMap((row) =>
        asksAnybody(row) ? [] : [row.name, row.target, row.definition, row.description],
      ),
      ...(form.tasks ?? []).flatMap(({ name, content }) => [name, content]),
    ]
      .map((cell) => cell?.raw ?? '')
      .join('\n'),
  ),
)

/** A survey about something that the form delivers nowhere. */
export const satisfactionNoOutput: Rule = {
  id: 'satisfaction-no-output',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '满意度没有对应的产出',
    what: '满意度指标写明了调查哪项活动的参加者（如“参加垂钓的游客”“对导览服务的满意度”），目标和其他指标都没有提到这项活动。',
    why: '没有向这些人提供过什么，就无从调查他们是否满意；往往是从别的项目抄来的，或者漏列了产出。',
    example: '满意度：参加垂钓游客的满意度≥90%；产出中没有垂钓活动。',
    instead: '增加数量指标“接待垂钓游客，≥1200人次”；没有这项活动的，删去这一行。',
    cannotSee: '只看写明了活动的满意度；“群众满意度”“服务对象满意度”等不检查。换了说法的可能误报。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '满意度“{name}”调查的是“{activity}”，目标和其他指标都没有提到。请补充相应的产出，或更换满意度的调查对象。',
        part: '满意度“{name}”调查的是“{activity}”人员，目标和其他指标都没有提到相应的活动。请补充相应的产出，或更换满意度的调查对象。',
      },
    },
    en: {
      sentences: {
        default:
          'The satisfaction “{name}” asks about “{activity}”, of which neither the goal nor another indicator speaks. Add the output, or survey those who were served.',
        part: 'The satisfaction “{name}” asks those who took part (“{activity}”), and neither the goal nor another indicator speaks of anything to take part in. Add the output, or survey those who were served.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { form, name: plain, isSatisfaction: asks }) => {
      if (!asks || form.indicators.length < 3) return
      const name = surveyOf(row)
      if (!isSatisfaction(name)) return
      const taking = takingPart.exec(name)?.[1]
      const part = taking === undefined ? undefined : partOf[taking]
      if (taking !== undefined && part && !part.test(saysElsewhere(form)))
        return report({ at: row.name, message: 'part', data: { name: plain, activity: taking } })
      const activity = activityOf(name)
      const topics = [...topicPairs(activity ?? '')]
      if (activity === undefined || topics.length === 0) return
      const said = saysElsewhere(form)
      if (topics.some((pair) => said.includes(pair))) return
      report({ at: row.name, data: { name: plain, activity } })
    },
  }),
}
