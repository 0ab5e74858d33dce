/**
 * Radicals by which fonts name ordinary characters that look the same (Unicode's EquivalentUnifiedIdeograph; NFKC folds the
 * Kangxi radicals only). Each pair: the radical, the character.
 */
/** Two Kangxi radicals too, which NFKC turns into characters that are not in use. */
const supplement =
  '⼾户⾭青⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const radicals = new Map(
  Array.from({ length: supplement.length / 2 }, (_, index) => [
    supplement[index * 2] ?? '',
    supplement[index * 2 + 1] ?? '',
  ]),
)

/** Kangxi radicals, compatibility ideographs, Latin ligatures: NFKC gives what a person would type. */
const compatible = /[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const nothing = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/g
const odd = /[^\u0020-\u007e\u3000-\u9fff\uff00-\uffef]/

/**
 * The text of a glyph as a person would type it: radicals and ligatures folded, soft hyphens and control characters gone.
 *
 * @example
 * foldText('⼀') // '一' (U+4E00, not the radical U+2F00)
 */
export function foldText(text: string): string {
  if (!odd.test(text)) return text
  return (
    text
      .replace(nothing, '')
      .replace(/[\u2e80-\u2eff\u2f3e\u2fad]/g, (radical) => radicals.get(radical) ?? radical)
      .replace(compatible, (one) => one.normalize('NFKC'))
      .replace(/\u00a0/g, ' ')
      // One glyph for both in Chinese fonts; the dash that people type is the em dash.
      .replace(/\u2015/g, '\u2014')
      .toWellFormed()
  )
}
