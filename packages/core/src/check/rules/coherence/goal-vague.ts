import { lettersOf, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { goalTexts } from './shared/goal-texts.ts'

/** Verbs that say a direction and no result. */
const drift =
  '提高|提升|增强|加强|改善|促进|推进|推动|助力|服务|普及|弘扬|传播|倡导|营造|加大|加快|深化|强化|优化|完善|健全|巩固|丰富|满足|筑牢|厚植|彰显|激发|引导|带动|围绕|立足|做好|抓好|落实|贯彻|夯实|拓展|扩大|打造|构建|大力|切实'
const before = '(?:继续|持续|不断|进一步|逐步|稳步|有效|切实|全面|大力|着力|积极|努力|力争|争取|努力实现|充分|更好地?)*'
const drifting = new RegExp(`^${before}(?:${drift})`)
/** 我市…比例进一步提升: a subject, and a change without measure. */
const changing =
  /(?:进一步|显著|明显|不断|持续|逐步|稳步|逐年|有效|得到|有所|大幅)(?:的)?(?:提高|提升|增强|改善|加强|发展|完善|优化|好转|扩大)$/
/** Words of a thing that is made, held, bought, repaired: it is there at the end of the year or not. */
const concrete =
  /完成|建成|建设|新建|改造|修[建缮复]|更新|购置|采购|举办|开展|召开|组织|编[制印写]|印[发制]|发放|拨付|补助|培训|检[查测]|监测|巡[查护]|维修|养护|清[理淤]|治理(?!能力|水平|体系|效能)|安装|配[备齐发]|评选|表彰|慰问|走访|调研|活动|比赛|大赛|赛事|讲座|展览|会议|课题|报告|场次|期|处|达到|控制在|降[低至]|零|不(?:发生|超|再|低)|无|每|全[部覆]|覆盖|办理|受理|审核|审查|验收|投入使用|运[行转]|正常|全天|值[守班]|常年|随时|偿还|支付|兑现|[0-9０-９]|[一二三四五六七八九十百千万][个项次场名人户处座公亩]/

const isVague = (raw: string): boolean => {
  const text = plainText(raw).replace(/^(?:目标)?(?:\d{1,2}|[一二三四五六七八九十])[.、．:：)）]/g, '')
  let parts = 0
  // The first clause that says what is done settles it.
  for (const clause of text.split(/[，。；,;！\n]/))
    for (const part of clause.split(/、(?=(?:提高|提升|增强|弘扬|传播|倡导|普及|促进|推动|营造))/)) {
      if (lettersOf(part).length < 4) continue
      if (concrete.test(part) || !(drifting.test(part) || changing.test(part))) return false
      parts++
    }
  return parts > 0 && lettersOf(raw).length >= 12
}

/** A goal of good intentions: nothing in it is there or not at the end of the year. */
export const goalVague: Rule = {
  id: 'goal-vague',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '绩效目标空泛',
    what: '绩效目标（或分项目标）每一句都是“提高……”“推动……”“……进一步提升”，没有数量，没有做什么，也没有可以看到的结果。',
    why: '目标要写清年度内做什么、做多少、达到什么效果，能够年底对照检查。只有方向，怎样都算完成。',
    example: '提高群众安全意识，营造良好氛围，推动全民参与。',
    instead: '举办安全讲座24场、培训1200人次，居民消防知识知晓率由70%提高到78%。',
    cannotSee: '按用词判断：只要有一句写了具体的事、数量或结果就不报告。写得具体但不恰当的看不出来。很短的目标不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '绩效目标“{found}”只有方向，没有数量、具体工作和可以检查的结果。请写清本年度做什么、做多少、达到什么效果。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal “{found}” gives a direction, and no number, work or result that could be checked. Say what is done in the year, how much, and to what effect.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      if (form.phase === 'review') return
      for (const text of goalTexts(form))
        if (isVague(text.raw)) {
          const found = plainText(text.raw)
          report({ at: text, data: { found: found.length > 40 ? `${found.slice(0, 40)}……` : found } })
        }
    },
  }),
}
