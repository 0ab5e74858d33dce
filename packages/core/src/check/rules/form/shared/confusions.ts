/** A miswriting and the right word; `not` are the characters that may follow (`<`: precede) where the two words only meet. */
interface Confusion {
  readonly wrong: string
  readonly right: string
  readonly after?: string
  readonly before?: string
}

/**
 * `wrong→right` by the dictionary of the modern language (现代汉语词典), variants that it allows left out; then what may not stand behind (!) or before (<) it: words of their own that only
 * touch there.
 */
const plainList = `
帐户→账户 帐目→账目 帐务→账务 帐簿→账簿 帐号→账号 记帐→记账!篷,幕,子 报帐→报账!篷,幕 转帐→转账!篷 对帐→对账!篷,幕 做帐→做账!篷 台帐→台账!篷 呆帐→呆账 坏帐→坏账!篷 入帐→入账!篷 查帐→查账!篷 挂帐→挂账!篷 建帐→建账!篷
部份→部分!额,数 成份→成分!额,数,子,量<组,完,形,生,建 水份→水分!额 养份→养分!额 布署→部署!名 座落于→坐落于 座落在→坐落在 座落地点→坐落地点 坐谈→座谈!心,论,判,话 按装→安装!机,配,修,载,车,备,箱,置,卸
家俱→家具!乐 工俱→工具!乐 俱体→具体 复盖率→覆盖率!<修,恢 复盖面→覆盖面!<修,恢
竟争→竞争<究,毕 竟赛→竞赛<究,毕 竟标→竞标<究 竟聘→竞聘<究 松驰→松弛 张驰→张弛 幅射→辐射 渡假→度假!期 撤底→彻底 防碍→妨碍 妨范→防范
弘杨→弘扬 表杨→表扬 风彩→风采 陷井→陷阱 气慨→气概 慨况→概况 灌慨→灌溉 灌概→灌溉!率,念,况,算 惯彻→贯彻 贯切→贯彻 惯穿→贯穿 渲传→宣传 陪训→培训 陪养→培养 唯护→维护 浪废→浪费
锻练→锻炼 熟炼→熟练 训炼→训练 简炼→简练 历行节约→厉行节约 励行节约→厉行节约 鼓厉→鼓励 激厉→激励 捉进→促进 摸式→模式 摸范→模范 摸拟→模拟 规摸→规模 部骤→步骤 屡行→履行
签定→签订!期,点,额,向,时,岗,位,量,制,价 修定→修订!期,点,额,向,时,位,量,价,制,做,级 拔付→拨付 拔款→拨款 划拔→划拨 调拔→调拨 选拨→选拔!付,款<挑 抚贫→扶贫 扶恤→抚恤 瞻养→赡养 赡仰→瞻仰 
债卷→债券 试券→试卷 优惠卷→优惠券 消费卷→消费券 入场卷→入场券 消毁→销毁 消售→销售 报消费用→报销费用 报消单→报销单 挂勾→挂钩 疹断→诊断 义珍→义诊 气侯→气候 侯选→候选 时侯→时候!马 等侯→等候!马 症侯→症候
编缉→编辑 逻缉→逻辑 通辑→通缉 辨论→辩论 辩认→辨认 辩别→辨别 辩析→辨析 艰持→坚持 坚巨→艰巨 坚苦奋斗→艰苦奋斗 震憾→震撼 堪察→勘察 堪探→勘探 堪测→勘测!<可 抵毁→诋毁 催毁→摧毁 针贬→针砭 针炙→针灸 暇疵→瑕疵 洪捞→洪涝 汛抗早→汛抗旱
提纲契领→提纲挈领 默守成规→墨守成规 再接再励→再接再厉 一如继往→一如既往 迫不急待→迫不及待 名列前矛→名列前茅 因地治宜→因地制宜 一股作气→一鼓作气 好高鹜远→好高骛远 一愁莫展→一筹莫展 出奇不意→出其不意 委屈求全→委曲求全 穿流不息→川流不息 走头无路→走投无路 变本加利→变本加厉
建全制度→健全制度 建全机制→健全机制 建全体系→健全体系 建立建全→建立健全 必须品→必需品 义务植数→义务植树 竞竞业业→兢兢业业 针锋相队→针锋相对
做为→作为!民,了,老,农,侨,军,兵,企,学,师,医,残,人,基,群,主,好,什,何<所,叫 截止目前→截至目前 己经→已经!营,历,济,手,验,过,费<自,律,知,利 自已的→自己的 己完成→已完成<自,知 己建成→已建成<自 己拨付→已拨付<自
`

const parse = (entry: string): Confusion => {
  const [, wrong = '', right = '', after, before] = /^([^→]+)→([^!<]+)(?:!([^<]*))?(?:<(.*))?$/.exec(entry) ?? []
  const either = (list: string): string => list.split(',').filter(Boolean).join('')
  return { wrong, right, ...(after && { after: either(after) }), ...(before && { before: either(before) }) }
}

const confusions: readonly Confusion[] = plainList.trim().split(/\s+/).map(parse)

const patternOf = ({ wrong, after, before }: Confusion): RegExp =>
  new RegExp(`${before ? `(?<![${before}])` : ''}${wrong}${after ? `(?![${after}])` : ''}`, 'y')

/** 既使…也 is 即使; 既使…又 is right. */
const evenIf = { wrong: '既使', right: '即使', pattern: /既使(?=[^。；又]{1,30}也)/y }
const patterns = [...confusions.map((each) => ({ ...each, pattern: patternOf(each) })), evenIf]
/** Most texts hold none of them: the first character of each tells which to look for. */
const byFirst = Map.groupBy(patterns, ({ wrong }) => wrong.charCodeAt(0))
/** Which of all characters begins one, and which comes second in one. */
const begins = new Uint8Array(0x1_0000)
for (const first of byFirst.keys()) begins[first] = 1
const follows = new Uint8Array(0x1_0000)
for (const { wrong } of patterns) follows[wrong.charCodeAt(1)] = 1

export interface Confused {
  readonly start: number
  readonly wrong: string
  readonly right: string
}

const none: readonly Confused[] = []

/** Whether one may begin at a character of a text: its first two characters are such as miswritings have. */
export const mayConfuse = (text: string, at: number): boolean =>
  begins[text.charCodeAt(at)] === 1 && follows[text.charCodeAt(at + 1)] === 1

/**
 * The words of a text that are well-known miswritings of another (报帐 for 报账).
 * @example confusedIn('报帐及时') // [{ start: 0, wrong: '报帐', right: '报账' }]
 */
export const confusedIn = (text: string): readonly Confused[] => {
  let found: Confused[] | undefined
  for (let at = 0; at < text.length; at++) {
    if (!mayConfuse(text, at)) continue
    for (const { pattern, wrong, right } of byFirst.get(text.charCodeAt(at)) ?? []) {
      if (!text.startsWith(wrong, at) || found?.some((each) => each.wrong === wrong)) continue
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      found ??= []
      found.push({ start: at, wrong, right })
    }
  }
  return found ?? none
}
