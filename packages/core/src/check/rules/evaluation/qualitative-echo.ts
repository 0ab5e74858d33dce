import { pointsOf } from '../../../closure/points.ts'
import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** A state that is there or not: whoever reports it can only use its words again. */
const state =
  /^(?:已|均|都|全部?|按[时期]|及时|基本)?(?:建成|完成|完工|竣工|投用|投入使用|开通|上线|通过|验收(?:合格|通过)|合格|合规|规范|达标|达到|符合|正常|安全(?![感性])|稳定运行|运行正常|健全|齐全|完备|到位|落实|覆盖|全覆盖|公开|发放|拨付|兑付|支付|执行|有(?![效所力序])|是|无|零|未发生|不发生|按[时期])/

/** A rhythm that was kept is told in its own words: 按月发放, 每月20日前. */
const rhythm = /^(?:按(?:[月季年周旬日]度?|学[年期])|每(?:[年月周日天旬]|季度?|半年|学[年期])|逐[月季年]|常年|全年)/

/** An effect in words whose actual value only repeats the target. */
export const qualitativeEcho: Rule = {
  id: 'qualitative-echo',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'qualitative', verified: true }],
  since: '0.1.0',
  docs: {
    title: '定性指标照抄目标',
    what: '文字表述的指标，实际完成值与年度指标值一字不差，并且得了满分（或没有打分）。',
    why: '定性指标按完成情况分三档计分，要写明实际情况和依据。照抄目标等于没有评价。',
    example: '年度指标值：不断提升；实际完成值：不断提升；得分15分，满分。',
    instead: '实际完成值：抽样调查中能说出三条防汛知识的居民由54%升至63%。',
    cannotSee:
      '换了说法的照抄、没有依据的自夸看不出来。“建成”“验收合格”“未发生”等只有是否两种答案的，照目标的词填写不算照抄；“按月发放”一类的频次照填也不算。写“达成预期指标”等三档表述的不算照抄。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的实际完成值“{actual}”与目标一字不差，得了满分，没有写实际情况。请写明实际效果和依据。',
        unscored: '“{name}”的实际完成值“{actual}”与目标一字不差，没有写实际情况。请写明实际效果和依据。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the actual value “{actual}”, word for word its target, and all points. Say what was really achieved and how it is known.',
        unscored:
          '“{name}” has the actual value “{actual}”, word for word its target. Say what was really achieved and how it is known.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name, target, actual, weight, score }) => {
      if (!actual || target.value?.kind !== 'qualitative' || target.value.grade !== undefined) return
      if (state.test(plainText(target.raw))) return
      if (level2.value === 'timeliness' && rhythm.test(plainText(target.raw))) return
      if (plainText(actual.raw) === '' || plainText(actual.raw) !== plainText(target.raw)) return
      const [most, got] = [pointsOf(weight), pointsOf(score)]
      if (most && got?.number.lt(most.number)) return
      report({
        at: actual,
        message: most && got ? 'default' : 'unscored',
        data: { name: plainName(name.raw), actual: actual.raw.trim() },
        related: [target],
      })
    },
  }),
}
