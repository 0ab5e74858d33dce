/** A target form with a fault of severity error: its three costs are more than its budget. */
export const overBudget = `桐林县苗圃2025年项目支出绩效目标

项目支出绩效目标表
（2025年度）
单位：万元
项目名称\t行道树补植项目
主管部门\t桐林县林业局\t实施单位\t桐林县苗圃
项目资金\t年度资金总额\t40
\t其中：财政拨款\t40
年度总体目标\t补植主干道行道树，提高成活率。
一级指标\t二级指标\t三级指标\t指标值
产出指标\t数量指标\t补植行道树\t≥800 株
\t质量指标\t树木成活率\t≥95%
\t时效指标\t补植完成时间\t2025 年 4 月底前
\t成本指标\t苗木费\t≤30 万元
\t\t人工费\t≤15 万元
效益指标\t生态效益指标\t绿荫覆盖路段\t≥12 公里
满意度指标\t服务对象满意度指标\t沿街居民满意度\t≥90%
`

/** The same form with costs that the budget bears: it has no error. */
export const inBudget = overBudget.replace('≤30 万元', '≤25 万元')

/** A self-evaluation, with a row that earns less than it claims. */
export const selfEvaluation = `项目支出绩效自评表
（2024年度）
项目名称\t\t河道清淤项目
主管部门\t\t桐林县水利局\t\t实施单位\t桐林县河道所
项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t60\t60\t57\t10\t95%\t9.5
\t其中：当年财政拨款\t60\t60\t57\t—\t95%\t—
年度总体目标\t预期目标\t\t\t实际完成情况
\t清淤河道 8 公里。\t\t\t清淤河道 6 公里。
一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
产出指标\t数量指标\t清淤河道\t≥8 公里\t6 公里\t50\t50\t
效益指标\t生态效益指标\t水质改善河段\t≥3 段\t3 段\t30\t30\t
满意度指标\t服务对象满意度指标\t沿岸居民满意度\t≥90%\t93%\t10\t10\t
总分\t\t\t\t\t100\t99.5\t
`

/** A letter: readable, without a form. */
export const letter = '关于开展业务培训的通知\n各科室：\n定于下月中旬举办业务培训，请安排好人员。\n'
