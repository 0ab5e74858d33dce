/** "三、项目绩效目标", "相关性审核（30分）": a heading within a form. */
export const isFormHeading = (text: string): boolean =>
  /^[一二三四五六七八九十]+、[^，。；]{0,12}(信息|情况|目标|指标|概况|资金)([（(][^（()）]{1,8}[）)])?$/.test(text) ||
  /^([一二三四五六七八九十]+、)?\p{Script=Han}{2,6}性审核([（(]\d+分[）)])?$/u.test(text)
