/**
 * Measure words and units seen in performance forms. The list parts a unit from the noun behind it ("10个场馆") and lets
 * a Chinese numeral be a number ("三次" but not "三农"); a number in digits may carry any other short word as its unit.
 */
const words =
  '个 项 次 场 场次 期 期次 批 批次 人 人次 名 位 户 户次 家 所 处 座 栋 间 套 台 台套 辆 架 艘 部 件 件套 份 册 本 篇 条 幅 块 面 张 枚 支 只 头 匹 羽 尾 株 棵 颗 粒 根 盏 门 口 眼 种 类 款 组 班 班次 节 课时 学时 轮 届 站 点 点位 村 镇 乡 县 市 省 区 片 段 层 车次 例 起 宗 案 件次 篇次 趟 遍 回 笔 单 包 袋 箱 桶 瓶 盒 车 床 床位 字 页 帧 集 期数 岗 岗位 团 团队 队 对 双 项目 标段 ' +
  '年 个月 月 季度 季 半年 周 星期 天 日 工作日 个工作日 自然日 个自然日 小时 个小时 时 分钟 分 秒 学年 学期 ' +
  '元 角 美元 欧元 ' +
  '% ‰ 成 个百分点 百分点 倍 度 千瓦时 千瓦 瓦 兆 M G T GB TB MB KB kW kWh MW °C 分贝 ' +
  '米 千米 公里 里 厘米 毫米 km m cm mm 平方米 平方公里 平方千米 平米 亩 公顷 m2 km2 立方米 立方 m3 万立方米 升 毫升 L ml ' +
  '吨 千克 公斤 斤 克 kg g t 担'

const known: ReadonlySet<string> = new Set(words.split(' '))
const longest = Math.max(...[...known].map((u) => u.length))

/** Whether the word is a unit of the list, or two of them run together (台套, 亩次). */
export const isKnownUnit = (word: string): boolean => {
  if (known.has(word)) return true
  // 个 takes a noun (3个村), 年 a date, and neither forms a unit with it.
  if (word.length > 2 * longest || /^[个年月日]/.test(word)) return false
  for (let i = 1; i < word.length; i++)
    if (known.has(word.slice(0, i)) && known.has(word.slice(i))) return word.length <= 4
  return false
}

/** The longest known unit at the head of a text, or ''. */
export const unitAtHead = (text: string): string => {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const head = text.slice(0, length)
    if (known.has(head)) return head
  }
  return ''
}

interface Measure {
  readonly dimension: string
  /** Size in the dimension's base unit, as an exact fraction. */
  readonly size: readonly [numerator: string, denominator: string]
}

const measures: ReadonlyMap<string, Measure> = new Map(
  (
    [
      ['money', '元 1, 角 1/10'],
      ['share', '% 1, ‰ 1/10, 成 10, 百分点 1, 个百分点 1'],
      [
        'time',
        '秒 1, 分钟 60, 小时 3600, 个小时 3600, 天 86400, 日 86400, 自然日 86400, 个自然日 86400, 周 604800, 星期 604800',
      ],
      ['workdays', '工作日 1, 个工作日 1'],
      ['months', '个月 1, 月 1, 季度 3, 半年 6, 年 12'],
      ['length', '毫米 1/1000, mm 1/1000, 厘米 1/100, cm 1/100, 米 1, m 1, 里 500, 千米 1000, 公里 1000, km 1000'],
      ['area', '平方米 1, 平米 1, m2 1, 亩 2000/3, 公顷 10000, 平方公里 1000000, 平方千米 1000000, km2 1000000'],
      ['volume', '毫升 1/1000000, ml 1/1000000, 升 1/1000, L 1/1000, 立方米 1, 立方 1, m3 1'],
      ['mass', '克 1/1000, g 1/1000, 斤 1/2, 千克 1, 公斤 1, kg 1, 担 50, 吨 1000, t 1000'],
      ['power', '度 1, 千瓦时 1, kWh 1'],
      ['people', '人 1, 名 1, 位 1'],
      ['events', '场 1, 场次 1'],
      ['issues', '期 1, 期次 1'],
      ['batches', '批 1, 批次 1'],
      ['firms', '家 1'],
      ['sets', '台套 1, 台 1, 套 1'],
    ] as const
  ).flatMap(([dimension, list]) =>
    list.split(', ').map((entry): [string, Measure] => {
      const [unit = '', size = '1'] = entry.split(' ')
      const [numerator = '1', denominator = '1'] = size.split('/')
      return [unit, { dimension, size: [numerator, denominator] }]
    }),
  ),
)

/**
 * What a unit measures and how large it is. Units outside the table measure themselves; a ratio's second term (":3")
 * divides.
 */
export const measureOf = (unit: string): Measure => {
  if (/^:\d+(\.\d+)?$/.test(unit)) return { dimension: ':', size: ['1', unit.slice(1)] }
  return measures.get(unit) ?? { dimension: `=${unit}`, size: ['1', '1'] }
}
