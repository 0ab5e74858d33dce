import { headOf } from '../../../../queries/index.ts'

interface CountName {
  /** The characters that it may end with: a name is only held against what ends as it does. */
  readonly last: string
  /** How the name ends. */
  readonly name: RegExp
  /** Units that fit. */
  readonly units: readonly string[]
  /** Where many others fit as well: the only ones that do not. */
  readonly never?: ReadonlySet<string>
}

const people = ['人', '名', '位', '人次', '个', '户', '员', '人/次']
const events = [
  '次',
  '场',
  '场次',
  '期',
  '期次',
  '届',
  '批',
  '批次',
  '轮',
  '回',
  '趟',
  '班次',
  '车次',
  '班',
  '个',
  '项',
]
const areas = [
  '平方米',
  '平米',
  '平方公里',
  '平方千米',
  '亩',
  '公顷',
  '㎡',
  'm²',
  'm2',
  'km2',
  'km²',
  '平方',
  '顷',
  '亩次',
]
const lengths = ['米', '千米', '公里', '里', '厘米', '毫米', 'm', 'km', 'cm', 'mm', '延米', '延长米']
const times = [
  '天',
  '日',
  '工作日',
  '个工作日',
  '自然日',
  '个自然日',
  '小时',
  '个小时',
  '分钟',
  '学时',
  '课时',
  '年',
  '个月',
  '月',
  '周',
]
const texts = ['份', '册', '本', '套', '张', '页', '件', '篇', '期', '条', '种', '幅']

/** What neither a weight nor a number on a scale is counted in. */
const living = new Set(['人', '名', '位', '人次', '户', '场', '场次', '次', '期', '天', '年'])

/** Names that say themselves what is counted, and the units that fit them. */
const countNames: readonly CountName[] = [
  { last: '数', name: /人数$/, units: people },
  { last: '次数', name: /人次数?$/, units: ['人次', '人', '次', '名', '人/次'] },
  { last: '次数', name: /场次数?$|场数$/, units: ['场', '场次', '次', '期', '届', '个', '项'] },
  {
    last: '数',
    name: /(?<!人|场|批|班|期)次数$/,
    units: [...events, '人次', '起', '例', '件次', '篇', '篇次', '条', '家次'],
  },
  { last: '数', name: /(?<![用客账租商])户数$/, units: ['户', '家', '户次', '个'] },
  { last: '数', name: /(?:天|日)数$/, units: ['天', '日', '工作日', '个工作日', '自然日', '个自然日', '人天'] },
  { last: '积', name: /面积$/, units: areas },
  { last: '度程', name: /(?:长度|里程)$/, units: lengths },
  { last: '数', name: /(?:份|册)数$/, units: texts },
  { last: '长时数期', name: /(?:时长|课时数?|学时数?|工期)$/, units: times },
  { last: '数', name: /字数$/, units: ['字'] },
  {
    last: '量',
    name: /(?:用[电水煤气油]?量|产量|排放量|减排量|处理量|收运量|清运量|利用量|储备量|储量)$/,
    units: ['吨', '立方米', '千瓦时'],
    never: new Set([...living].filter((unit) => unit !== '天' && unit !== '年')),
  },
  { last: '数', name: /(?<!数)指数$/, units: ['分'], never: new Set([...living, ...areas, ...lengths, '元']) },
  {
    last: '数',
    name: /(?<![文证条邮信])件数$/,
    units: ['件', '个', '套', '台', '份', '起', '宗', '件次', '件套', '项', '例', '批'],
  },
  { last: '限间', name: /(?:时限|时间|期限)$/, units: [...times, '次', '期', '批', '批次', '场', '个', '轮', '班'] },
]

const byLast = new Map<string, CountName[]>()
for (const each of countNames) for (const last of each.last) byLast.set(last, [...(byLast.get(last) ?? []), each])

/** Units that are surely of another kind; what no table knows is left alone. */
const known = new Set([
  ...people,
  ...events,
  ...areas,
  ...lengths,
  ...times,
  ...texts,
  '元',
  '%',
  '‰',
  '家',
  '所',
  '处',
  '座',
  '台',
  '台套',
  '辆',
  '公斤',
  '吨',
  '千克',
  '棵',
  '株',
  '头',
  '只',
  '字',
  '起',
  '例',
])

/**
 * The units that fit a name which says itself what it counts (人数, 场次, 面积, …), where the given unit is none of them;
 * undefined where it fits or where name or unit tell nothing.
 * @example misfit('培训人数', '场') // ['人', '名', '位', …]
 */
export const misfit = (name: string, unit: string): readonly string[] | undefined => {
  if (!known.has(unit)) return undefined
  const head = headOf(name)
  const kind = byLast.get(head.slice(-1))?.find((each) => each.name.test(head))
  if (!kind) return undefined
  return (kind.never ? kind.never.has(unit) : !kind.units.includes(unit)) ? kind.units : undefined
}
