import { simplified } from '../../../form/simplified.ts'
import { plainName, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { readQualitative } from '../values/shared/read-qualitative.ts'

const outputs = new Set<string | undefined>(['quantity', 'quality', 'timeliness'])
/** What people know, feel and think afterwards: it is asked of them, not delivered. */
const felt = /(?:知晓|知名|美誉|认知|影响|获得感|幸福感|安全感|归属感|参与意识)(?:度|率|力)?$/
/** What people can, know or earn afterwards. */
const gained =
  /素质|素养|意识|技能|(?:技术|生活|收入|文化|健康|认识|能力|富裕|文明)水平|致富|增收|获得感|幸福感|营商环境|人居环境/
const change = /提升|提高|增强|改善|优化|促进|带动|加强|丰富/
/** What is built up in an office itself is a standard of its work. */
const own = /服务能力|管理水平|管理能力|服务水平|服务质量|保障能力|执法|监管|办公/

/** An effect filed as an output. */
export const benefitUnderOutput: Rule = {
  id: 'benefit-under-output',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'required-levels', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '效益归在产出下',
    what: '产出指标（数量、质量、时效）写的是别人身上的变化：知晓度、影响力、素质和技能的提升、增收。',
    why: '产出说项目交付了什么、达到什么标准；谁因此有了什么变化是效益。混在一起，两头都说不清。',
    example: '质量指标“农户实用技术水平”：进一步提升。',
    instead: '质量指标写“培训考核合格率≥90%”；技术水平的变化移到社会效益指标，写明怎样量。',
    cannotSee: '只认常见的说法。知晓率等有数值的，可能正是宣传的质量标准，只作提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”（{value}）说的是服务对象的变化，属于效益，却归在{level}下。请移到效益指标，原处写交付的内容和标准。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” ({value}) is a change in those who are served, an effect, yet it stands under {level}. Move it to benefit; say there what is delivered and to what standard.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form, name: plain, head, isSatisfaction }) => {
      const { level2, name, target } = indicator
      if (!outputs.has(level2.value) || form.phase === 'evaluation' || isSatisfaction) return
      const teaches = gained.test(head) && !own.test(head)
      const sensed = level2.value === 'quality' && felt.test(head)
      if (!teaches && !sensed) return
      const vague = target.value?.kind === 'qualitative' && readQualitative(target.raw, name.raw) !== 'other'
      const changed = teaches && vague && (change.test(head) || change.test(simplified(target.raw)))
      if (!changed && !sensed) return
      report({
        at: name,
        // A share that is measured may be the standard of what was told to people.
        ...(!vague && { severity: 'hint' }),
        data: {
          name: plain,
          value: targetText(indicator),
          level: plainName(level2.raw).replace(/^\d+[-.、]?/, '') || '产出指标',
        },
        related: [target],
      })
    },
  }),
}
