/** Rates that tell how good the work is, whatever stands before them: 标志牌安装合格率, 天敌昆虫释放成活率. */
export const standardRate =
  /(?:合格|达标|优良|优秀|良好|准确|正确|精准|完好|完整|规范|成活|保存|抽检|好评|差错|失误|返工|故障|破损|错误)率$/
