import type { Disclosure, Form } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { goalTexts } from './shared/goal-texts.ts'

/** The county, banner, town or township of a unit, as its name begins: 沱牌县残疾人联合会, [12]青山镇人民政府. */
const ownArea = /(?:^|[\]】）)\d\s省市州盟区县])(\p{Script=Han}{2,4}?)(县|旗|镇|乡)(?![级域城直区属])/gu
/** Where a name begins: a clause, or behind a verb or a preposition. */
const named =
  /(?:^|[，。；：、\s“]|保障|支持|推动|推进|完成|开展|组织|实施|提升|改善|确保|对|在|为|将|使)(\p{Script=Han}{2,4}?)(县|旗|镇|乡)(?![级域城直区属情志委乡镇村、和及与等])/gu
/** Words before the sign of a place that name none. */
const noPlace =
  /[全各本我该每两多个省市县区乡镇村农城强大名百千首原小老古邻跨赴]|建制|特色|示范|试点|重点|贫困|先进|脱贫|中心|美丽|覆盖|涉及|辐射|服务|惠及|带动|下达|创建|争创|打造|面向|深入|国家|文明|卫生|园林|森林|生态|产业|相关|有关|所在|周边|美化|绿化|民族|边境|革命|沿海|牧业|林业/
/** What is done with others. */
const withOthers = /帮扶|协作|对口|支援|援|考察|学习|交流|联合|合作|跨|毗邻|往返|通往|至|到|赴|接壤|流域|上游|下游/

type Signs = ReadonlyMap<string, ReadonlySet<string>>

/** The places in the names of the units of a form, by 县, 旗, 镇, 乡. */
const ownPlaces = (form: Form, disclosure: Disclosure): Signs => {
  const found = new Map<string, Set<string>>()
  for (const cell of [form.competentDepartment, form.implementingUnit, disclosure.publisher])
    for (const [, stem = '', sign = ''] of plainText(cell?.raw ?? '').matchAll(ownArea))
      if (!noPlace.test(stem)) found.set(sign, (found.get(sign) ?? new Set()).add(stem))
  return found
}

/** A place of the same rank as the unit's own, in a goal or the name of an indicator. */
export const otherPlaceNamed: Rule = {
  id: 'other-place-named',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.4.0',
  docs: {
    title: '写的是别的县乡',
    what: '绩效目标或指标名称里出现了与本单位同级的另一个县、旗、乡、镇的名称。',
    why: '多半是从别的单位的材料抄来时没有改名，目标和指标可能也不是本单位的。',
    example: '单位是柿子湾县文化和旅游局，绩效目标写“柚子滩县更新应急广播终端660组”。',
    instead: '改为本县名称，并核对目标和指标是否符合本单位实际。',
    cannotSee:
      '只认县、旗、乡、镇，且单位名称里要有同级的地名；市、区、街道的名称边界不清，不检查。写明帮扶、协作、交流、通往别处的不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '这里写的是“{found}”，本单位却在“{own}”。请核对是否从别处抄来，并检查目标和指标是否符合本单位实际。',
      },
    },
    en: {
      sentences: {
        default:
          'This speaks of “{found}”; the unit is of “{own}”. See whether it was copied from elsewhere, and whether goal and indicators are the unit’s own.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      if (form.kind !== 'table') return
      const cells = [...goalTexts(form), ...form.indicators.map(({ name }) => name)].filter(({ raw }) =>
        /[县旗镇乡]/.test(raw),
      )
      if (cells.length === 0) return
      const own = ownPlaces(form, disclosure)
      if (own.size === 0) return
      const whole = [form.competentDepartment, form.implementingUnit, disclosure.publisher, form.project?.name]
        .map((cell) => plainText(cell?.raw ?? ''))
        .join('\n')
      for (const cell of cells)
        for (const match of cell.raw.matchAll(named)) {
          const [all, stem = '', sign = ''] = match
          const places = own.get(sign)
          if (!places || noPlace.test(stem) || whole.includes(`${stem}${sign}`)) continue
          // 保障沱牌县 is read as 障沱牌县 where no word is known before it.
          if ([...places].some((place) => stem.endsWith(place) || place.endsWith(stem))) continue
          const end = match.index + all.length
          const clause = cell.raw.slice(Math.max(0, match.index - 12), end + 12)
          if (withOthers.test(clause)) continue
          report({
            at: cell,
            span: { start: end - stem.length - sign.length, end },
            data: { found: `${stem}${sign}`, own: `${[...places][0] ?? ''}${sign}` },
          })
        }
    },
  }),
}
