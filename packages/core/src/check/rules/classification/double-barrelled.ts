import type { Rule } from '../../rule.ts'

/** What can be measured, at the end of a name. */
const measure =
  /(?:率|比例|占比|满意度|参与度|知晓度|知名度|影响力|素质|素养|能力|水平|意识|技能|效益|质量|收入|产值|面积|数量|人数|人次|次数|场次|条数|份数|天数|户数|件数|头数|里程|长度|[户村校座台件]数)(?:提升|提高|增强|改善|增长|增加)?$/
/** A part that has a word of its own before what is measured; of 能力和水平 the second has none. */
const least = 4
const joined =
  /[、]|以及|(?<!普|顾|涉|波|推|提|危|遍|触)及(?!时|格)|(?<!共|温|平|饱|调|谐|柔|缓)和(?!谐|平|解|睦)|(?<!参|给|赋|授|干)与(?!会|否)/
/** What stands between two barrels, whatever they are; most names have none of it. */
const between = /[，；、及和与]/
/** A clause of its own: 弘扬…精神，提升…水平. */
const clause =
  /^(?:进一步|持续|不断|有效|切实)?(?:提升|提高|增强|弘扬|促进|推动|推进|改善|加强|保障|完善|激发|营造|优化|带动|扩大|丰富)/
const ended = /(?:提升|提高|增强|加强|改善|完善|优化|增长|好转)$/

/** Both barrels of a name, where it has two. */
const barrelsOf = (head: string): readonly [string, string] | undefined => {
  const clauses = head.split(/[，；]/)
  const [one = '', two = ''] = clauses
  const isClause = (text: string): boolean => text.length >= 6 && (clause.test(text) || ended.test(text))
  if (clauses.length === 2 && isClause(one) && isClause(two)) return [one, two]
  if (clauses.length > 1) return undefined
  const parts = head.split(joined)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !parts.slice(0, -1).every((part) => measure.test(part) && part.length >= 3)) return undefined
  const bare = last.replace(measure, '')
  const own = last.length >= least || (bare !== last && /率|度$/.test(last) && last.length >= 3)
  return measure.test(last) && own ? [first, last] : undefined
}

/** Two things in one row, of which one may come true without the other. */
export const doubleBarrelled: Rule = {
  id: 'double-barrelled',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-name', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '一行两个指标',
    what: '一个三级指标的名称里写了两样要衡量的东西，用顿号、“和”“及”“与”连接，或者是并列的两句话。',
    why: '两样东西一样达到、一样没达到时，这一行就没法判定完成，也没法评分。',
    example: '“公众参与度、公民科学素养”：持续提升。',
    instead: '分成两行，各写各的指标值。',
    cannotSee: '只认两边都以率、度、能力、水平等衡量词结尾的名称。“采购和安装设备”这类并列动作不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”把“{first}”和“{second}”写在一行，其中一项达到、另一项没有达到时，无法判定是否完成。请分成两行，分别填写指标值。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” puts “{first}” and “{second}” into one row; where only one is reached it cannot be judged. Make two rows, each with its value.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name: cell, target }, { form, name, head }) => {
      if (form.phase === 'evaluation' || target.value?.kind === 'list' || !between.test(head)) return
      const barrels = barrelsOf(head)
      if (!barrels) return
      const [first, second] = barrels
      report({ at: cell, data: { name, first, second }, related: [target] })
    },
  }),
}
