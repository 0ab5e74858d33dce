// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { RuleDocs } from '../check/rule.ts'
import { codelistVariantEn } from '../check/rules/form/codelist-variant.en.ts'
import { dateStyleMixedEn } from '../check/rules/form/date-style-mixed.en.ts'
import { descriptionEchoEn } from '../check/rules/form/description-echo.en.ts'
import { docnoBracketEn } from '../check/rules/form/docno-bracket.en.ts'
import { emptyRowEn } from '../check/rules/form/empty-row.en.ts'
import { explanationMissingEn } from '../check/rules/form/explanation-missing.en.ts'
import { halfWidthMarksEn } from '../check/rules/form/half-width-marks.en.ts'
import { indicatorNameGenericEn } from '../check/rules/form/indicator-name-generic.en.ts'
import { indicatorNameIsProjectEn } from '../check/rules/form/indicator-name-is-project.en.ts'
import { indicatorNameLongEn } from '../check/rules/form/indicator-name-long.en.ts'
import { indicatorNameMissingEn } from '../check/rules/form/indicator-name-missing.en.ts'
import { indicatorValueMissingEn } from '../check/rules/form/indicator-value-missing.en.ts'
import { marksUnpairedEn } from '../check/rules/form/marks-unpaired.en.ts'
import { markupLeakEn } from '../check/rules/form/markup-leak.en.ts'
import { numberingBrokenEn } from '../check/rules/form/numbering-broken.en.ts'
import { placeholderLeftEn } from '../check/rules/form/placeholder-left.en.ts'
import { projectCodeFormatEn } from '../check/rules/form/project-code-format.en.ts'
import { requiredFieldMissingEn } from '../check/rules/form/required-field-missing.en.ts'
import { requiredLevel2MissingEn } from '../check/rules/form/required-level2-missing.en.ts'
import { satisfactionMissingEn } from '../check/rules/form/satisfaction-missing.en.ts'
import { satisfactionUnnamedEn } from '../check/rules/form/satisfaction-unnamed.en.ts'
import { spacesInWordsEn } from '../check/rules/form/spaces-in-words.en.ts'
import { strayPageNumberEn } from '../check/rules/form/stray-page-number.en.ts'
import { suspectedTypoEn } from '../check/rules/form/suspected-typo.en.ts'
import { tenseWrongEn } from '../check/rules/form/tense-wrong.en.ts'
import { termVariantEn } from '../check/rules/form/term-variant.en.ts'
import { basisMissingEn } from '../check/rules/values/basis-missing.en.ts'
import { basisWeakEn } from '../check/rules/values/basis-weak.en.ts'
import { changeWithoutBaseEn } from '../check/rules/values/change-without-base.en.ts'
import { compoundValueEn } from '../check/rules/values/compound-value.en.ts'
import { costNotQuantifiedEn } from '../check/rules/values/cost-not-quantified.en.ts'
import { costOperatorEn } from '../check/rules/values/cost-operator.en.ts'
import { currencyUnitMissingEn } from '../check/rules/values/currency-unit-missing.en.ts'
import { currencyUnitMixedEn } from '../check/rules/values/currency-unit-mixed.en.ts'
import { dateImpossibleEn } from '../check/rules/values/date-impossible.en.ts'
import { deadlineMissingEn } from '../check/rules/values/deadline-missing.en.ts'
import { digitGroupsEn } from '../check/rules/values/digit-groups.en.ts'
import { directionWrongEn } from '../check/rules/values/direction-wrong.en.ts'
import { horizonExceedsYearEn } from '../check/rules/values/horizon-exceeds-year.en.ts'
import { operatorMissingEn } from '../check/rules/values/operator-missing.en.ts'
import { operatorRepeatedEn } from '../check/rules/values/operator-repeated.en.ts'
import { percentImpossibleEn } from '../check/rules/values/percent-impossible.en.ts'
import { percentMissingEn } from '../check/rules/values/percent-missing.en.ts'
import { rangeReversedEn } from '../check/rules/values/range-reversed.en.ts'
import { sameTargetEverywhereEn } from '../check/rules/values/same-target-everywhere.en.ts'
import { strictOperatorEn } from '../check/rules/values/strict-operator.en.ts'
import { targetAlwaysMetEn } from '../check/rules/values/target-always-met.en.ts'
import { targetTooLowEn } from '../check/rules/values/target-too-low.en.ts'
import { targetUnrealisticEn } from '../check/rules/values/target-unrealistic.en.ts'
import { thresholdInNameEn } from '../check/rules/values/threshold-in-name.en.ts'
import { trivialCountEn } from '../check/rules/values/trivial-count.en.ts'
import { unitAbbreviatedEn } from '../check/rules/values/unit-abbreviated.en.ts'
import { unitDiffersEn } from '../check/rules/values/unit-differs.en.ts'
import { unitMissingEn } from '../check/rules/values/unit-missing.en.ts'
import { unitSymbolEn } from '../check/rules/values/unit-symbol.en.ts'
import { unitVsNameEn } from '../check/rules/values/unit-vs-name.en.ts'
import { vagueQualitativeEn } from '../check/rules/values/vague-qualitative.en.ts'
import { valueGarbledEn } from '../check/rules/values/value-garbled.en.ts'
import { valueRestatesNameEn } from '../check/rules/values/value-restates-name.en.ts'
import { yearInNameEn } from '../check/rules/values/year-in-name.en.ts'
import { yearMismatchEn } from '../check/rules/values/year-mismatch.en.ts'
import { benefitKindWrongEn } from '../check/rules/classification/benefit-kind-wrong.en.ts'
import { benefitUnderOutputEn } from '../check/rules/classification/benefit-under-output.en.ts'
import { costNotLevel1En } from '../check/rules/classification/cost-not-level1.en.ts'
import { costUnderOtherEn } from '../check/rules/classification/cost-under-other.en.ts'
import { countUnderCostEn } from '../check/rules/classification/count-under-cost.en.ts'
import { countUnderQualityEn } from '../check/rules/classification/count-under-quality.en.ts'
import { countUnderTimelinessEn } from '../check/rules/classification/count-under-timeliness.en.ts'
import { doubleBarrelledEn } from '../check/rules/classification/double-barrelled.en.ts'
import { duplicateIndicatorEn } from '../check/rules/classification/duplicate-indicator.en.ts'
import { inputAsOutputEn } from '../check/rules/classification/input-as-output.en.ts'
import { level2NameVariantEn } from '../check/rules/classification/level2-name-variant.en.ts'
import { outputUnderBenefitEn } from '../check/rules/classification/output-under-benefit.en.ts'
import { qualityVsTimeSwappedEn } from '../check/rules/classification/quality-vs-time-swapped.en.ts'
import { rateUnderQuantityEn } from '../check/rules/classification/rate-under-quantity.en.ts'
import { satisfactionMisplacedEn } from '../check/rules/classification/satisfaction-misplaced.en.ts'
import { amountNegativeEn } from '../check/rules/money/amount-negative.en.ts'
import { budgetPartsTotalEn } from '../check/rules/money/budget-parts-total.en.ts'
import { closureSingleMissingEn } from '../check/rules/money/closure-single-missing.en.ts'
import { closureSingleWrongEn } from '../check/rules/money/closure-single-wrong.en.ts'
import { costEqualsBudgetEn } from '../check/rules/money/cost-equals-budget.en.ts'
import { costSumGapEn } from '../check/rules/money/cost-sum-gap.en.ts'
import { costSumOverBudgetEn } from '../check/rules/money/cost-sum-over-budget.en.ts'
import { durationConflictEn } from '../check/rules/money/duration-conflict.en.ts'
import { durationPlaceholderEn } from '../check/rules/money/duration-placeholder.en.ts'
import { goalAmountDiffersEn } from '../check/rules/money/goal-amount-differs.en.ts'
import { planBoilerplateEn } from '../check/rules/money/plan-boilerplate.en.ts'
import { planNotCumulativeEn } from '../check/rules/money/plan-not-cumulative.en.ts'
import { projectMissingInTextEn } from '../check/rules/money/project-missing-in-text.en.ts'
import { projectNameDiffersEn } from '../check/rules/money/project-name-differs.en.ts'
import { projectsVsDepartmentEn } from '../check/rules/money/projects-vs-department.en.ts'
import { textTableTotalDiffersEn } from '../check/rules/money/text-table-total-differs.en.ts'
import { totalVsYearEn } from '../check/rules/money/total-vs-year.en.ts'
import { unitCostProductEn } from '../check/rules/money/unit-cost-product.en.ts'
import { contradictoryBarsEn } from '../check/rules/coherence/contradictory-bars.en.ts'
import { costWithoutOutputEn } from '../check/rules/coherence/cost-without-output.en.ts'
import { crossUnitBoilerplateEn } from '../check/rules/coherence/cross-unit-boilerplate.en.ts'
import { departmentCopiesProjectEn } from '../check/rules/coherence/department-copies-project.en.ts'
import { expiredPlanEn } from '../check/rules/coherence/expired-plan.en.ts'
import { explanationMismatchEn } from '../check/rules/coherence/explanation-mismatch.en.ts'
import { goalIndicatorMismatchEn } from '../check/rules/coherence/goal-indicator-mismatch.en.ts'
import { goalNumberDiffersEn } from '../check/rules/coherence/goal-number-differs.en.ts'
import { goalNumberUnmeasuredEn } from '../check/rules/coherence/goal-number-unmeasured.en.ts'
import { goalVagueEn } from '../check/rules/coherence/goal-vague.en.ts'
import { measuresCopyGoalEn } from '../check/rules/coherence/measures-copy-goal.en.ts'
import { otherPlaceNamedEn } from '../check/rules/coherence/other-place-named.en.ts'
import { outputCostNameDiffersEn } from '../check/rules/coherence/output-cost-name-differs.en.ts'
import { outputWithoutCostEn } from '../check/rules/coherence/output-without-cost.en.ts'
import { proseRateDiffersEn } from '../check/rules/coherence/prose-rate-differs.en.ts'
import { proseSumDiffersEn } from '../check/rules/coherence/prose-sum-differs.en.ts'
import { rateBaseUndefinedEn } from '../check/rules/coherence/rate-base-undefined.en.ts'
import { regulationNameDiffersEn } from '../check/rules/coherence/regulation-name-differs.en.ts'
import { sameGoalTwoProjectsEn } from '../check/rules/coherence/same-goal-two-projects.en.ts'
import { sameIndicatorsAllProjectsEn } from '../check/rules/coherence/same-indicators-all-projects.en.ts'
import { satisfactionNoOutputEn } from '../check/rules/coherence/satisfaction-no-output.en.ts'
import { stagesNotStagedEn } from '../check/rules/coherence/stages-not-staged.en.ts'
import { tableArithmeticEn } from '../check/rules/coherence/table-arithmetic.en.ts'
import { taskWithoutIndicatorEn } from '../check/rules/coherence/task-without-indicator.en.ts'
import { causeWithoutTextEn } from '../check/rules/monitoring/cause-without-text.en.ts'
import { executionBehindEn } from '../check/rules/monitoring/execution-behind.en.ts'
import { forecastBelowDoneEn } from '../check/rules/monitoring/forecast-below-done.en.ts'
import { forecastOverBudgetEn } from '../check/rules/monitoring/forecast-over-budget.en.ts'
import { likelihoodContradictsForecastEn } from '../check/rules/monitoring/likelihood-contradicts-forecast.en.ts'
import { monitorLikelihoodMissingEn } from '../check/rules/monitoring/monitor-likelihood-missing.en.ts'
import { monitorReasonMissingEn } from '../check/rules/monitoring/monitor-reason-missing.en.ts'
import { progressFallsEn } from '../check/rules/monitoring/progress-falls.en.ts'
import { actualMissingEn } from '../check/rules/evaluation/actual-missing.en.ts'
import { actualNotMeasuredEn } from '../check/rules/evaluation/actual-not-measured.en.ts'
import { actualUnitDiffersEn } from '../check/rules/evaluation/actual-unit-differs.en.ts'
import { actualsEqualTargetsEn } from '../check/rules/evaluation/actuals-equal-targets.en.ts'
import { completionRateArithmeticEn } from '../check/rules/evaluation/completion-rate-arithmetic.en.ts'
import { costActualEqualsPlanEn } from '../check/rules/evaluation/cost-actual-equals-plan.en.ts'
import { deductionUnexplainedEn } from '../check/rules/evaluation/deduction-unexplained.en.ts'
import { execLowUnexplainedEn } from '../check/rules/evaluation/exec-low-unexplained.en.ts'
import { execRateArithmeticEn } from '../check/rules/evaluation/exec-rate-arithmetic.en.ts'
import { executedOverBudgetEn } from '../check/rules/evaluation/executed-over-budget.en.ts'
import { fullScoreUnmetEn } from '../check/rules/evaluation/full-score-unmet.en.ts'
import { goalActualEchoEn } from '../check/rules/evaluation/goal-actual-echo.en.ts'
import { gradeMissingEn } from '../check/rules/evaluation/grade-missing.en.ts'
import { gradeScoreMismatchEn } from '../check/rules/evaluation/grade-score-mismatch.en.ts'
import { overfulfilmentUnexplainedEn } from '../check/rules/evaluation/overfulfilment-unexplained.en.ts'
import { qualitativeEchoEn } from '../check/rules/evaluation/qualitative-echo.en.ts'
import { reasonWithoutMeasureEn } from '../check/rules/evaluation/reason-without-measure.en.ts'
import { resultNotReportedEn } from '../check/rules/evaluation/result-not-reported.en.ts'
import { scoreFactorArithmeticEn } from '../check/rules/evaluation/score-factor-arithmetic.en.ts'
import { scoreFormulaEn } from '../check/rules/evaluation/score-formula.en.ts'
import { scoreMissingEn } from '../check/rules/evaluation/score-missing.en.ts'
import { scoreOverWeightEn } from '../check/rules/evaluation/score-over-weight.en.ts'
import { targetChangedEn } from '../check/rules/evaluation/target-changed.en.ts'
import { totalScoreSumEn } from '../check/rules/evaluation/total-score-sum.en.ts'
import { weightSumEn } from '../check/rules/evaluation/weight-sum.en.ts'
import { reviewAnswerMissingEn } from '../check/rules/review/review-answer-missing.en.ts'
import { reviewGradeMismatchEn } from '../check/rules/review/review-grade-mismatch.en.ts'
import { reviewOpinionMissingEn } from '../check/rules/review/review-opinion-missing.en.ts'
import { reviewPointsSumEn } from '../check/rules/review/review-points-sum.en.ts'
import { reviewScoreOverPointsEn } from '../check/rules/review/review-score-over-points.en.ts'
import { reviewTotalSumEn } from '../check/rules/review/review-total-sum.en.ts'
import { departmentProjectsDifferEn } from '../check/rules/reconcile/department-projects-differ.en.ts'
import { goalCopiedFromLastYearEn } from '../check/rules/reconcile/goal-copied-from-last-year.en.ts'
import { indicatorAddedEn } from '../check/rules/reconcile/indicator-added.en.ts'
import { indicatorDroppedEn } from '../check/rules/reconcile/indicator-dropped.en.ts'
import { indicatorRenamedEn } from '../check/rules/reconcile/indicator-renamed.en.ts'
import { moneyChangedWithoutAdjustmentEn } from '../check/rules/reconcile/money-changed-without-adjustment.en.ts'
import { targetFallsFromLastYearEn } from '../check/rules/reconcile/target-falls-from-last-year.en.ts'
import { transferNotFoundEn } from '../check/rules/reconcile/transfer-not-found.en.ts'
import { valueFarFromNormEn } from '../check/rules/reconcile/value-far-from-norm.en.ts'
import { weightChangedEn } from '../check/rules/reconcile/weight-changed.en.ts'
import { idOrBankPublishedEn } from '../check/rules/publishing/id-or-bank-published.en.ts'
import { personalNamePublishedEn } from '../check/rules/publishing/personal-name-published.en.ts'
import { phonePublishedEn } from '../check/rules/publishing/phone-published.en.ts'
import { publishLateEn } from '../check/rules/publishing/publish-late.en.ts'
import { tableInaccessibleEn } from '../check/rules/publishing/table-inaccessible.en.ts'
import { cellContinuedEn } from '../check/rules/reading/cell-continued.en.ts'
import { cellsNotShownEn } from '../check/rules/reading/cells-not-shown.en.ts'
import { cellsSlippedEn } from '../check/rules/reading/cells-slipped.en.ts'
import { digitsMisreadEn } from '../check/rules/reading/digits-misread.en.ts'
import { fileUnreadableEn } from '../check/rules/reading/file-unreadable.en.ts'
import { formCutEn } from '../check/rules/reading/form-cut.en.ts'
import { formRepeatedEn } from '../check/rules/reading/form-repeated.en.ts'
import { level1LabelLostEn } from '../check/rules/reading/level1-label-lost.en.ts'
import { level2LabelLostEn } from '../check/rules/reading/level2-label-lost.en.ts'
import { noFormEn } from '../check/rules/reading/no-form.en.ts'
import { operatorMisreadEn } from '../check/rules/reading/operator-misread.en.ts'
import { orderLostEn } from '../check/rules/reading/order-lost.en.ts'
import { pagesWithoutTextEn } from '../check/rules/reading/pages-without-text.en.ts'
import { partsContradictEn } from '../check/rules/reading/parts-contradict.en.ts'
import { partsDisagreeEn } from '../check/rules/reading/parts-disagree.en.ts'
import { partsNotReadEn } from '../check/rules/reading/parts-not-read.en.ts'
import { ruleCrashedEn } from '../check/rules/reading/rule-crashed.en.ts'
import { textNotUnderstoodEn } from '../check/rules/reading/text-not-understood.en.ts'
import { unitConcludedEn } from '../check/rules/reading/unit-concluded.en.ts'

/** By rule id. */
export const englishDocs: ReadonlyMap<string, RuleDocs> = new Map([
  ['codelist-variant', codelistVariantEn],
  ['date-style-mixed', dateStyleMixedEn],
  ['description-echo', descriptionEchoEn],
  ['docno-bracket', docnoBracketEn],
  ['empty-row', emptyRowEn],
  ['explanation-missing', explanationMissingEn],
  ['half-width-marks', halfWidthMarksEn],
  ['indicator-name-generic', indicatorNameGenericEn],
  ['indicator-name-is-project', indicatorNameIsProjectEn],
  ['indicator-name-long', indicatorNameLongEn],
  ['indicator-name-missing', indicatorNameMissingEn],
  ['indicator-value-missing', indicatorValueMissingEn],
  ['marks-unpaired', marksUnpairedEn],
  ['markup-leak', markupLeakEn],
  ['numbering-broken', numberingBrokenEn],
  ['placeholder-left', placeholderLeftEn],
  ['project-code-format', projectCodeFormatEn],
  ['required-field-missing', requiredFieldMissingEn],
  ['required-level2-missing', requiredLevel2MissingEn],
  ['satisfaction-missing', satisfactionMissingEn],
  ['satisfaction-unnamed', satisfactionUnnamedEn],
  ['spaces-in-words', spacesInWordsEn],
  ['stray-page-number', strayPageNumberEn],
  ['suspected-typo', suspectedTypoEn],
  ['tense-wrong', tenseWrongEn],
  ['term-variant', termVariantEn],
  ['basis-missing', basisMissingEn],
  ['basis-weak', basisWeakEn],
  ['change-without-base', changeWithoutBaseEn],
  ['compound-value', compoundValueEn],
  ['cost-not-quantified', costNotQuantifiedEn],
  ['cost-operator', costOperatorEn],
  ['currency-unit-missing', currencyUnitMissingEn],
  ['currency-unit-mixed', currencyUnitMixedEn],
  ['date-impossible', dateImpossibleEn],
  ['deadline-missing', deadlineMissingEn],
  ['digit-groups', digitGroupsEn],
  ['direction-wrong', directionWrongEn],
  ['horizon-exceeds-year', horizonExceedsYearEn],
  ['operator-missing', operatorMissingEn],
  ['operator-repeated', operatorRepeatedEn],
  ['percent-impossible', percentImpossibleEn],
  ['percent-missing', percentMissingEn],
  ['range-reversed', rangeReversedEn],
  ['same-target-everywhere', sameTargetEverywhereEn],
  ['strict-operator', strictOperatorEn],
  ['target-always-met', targetAlwaysMetEn],
  ['target-too-low', targetTooLowEn],
  ['target-unrealistic', targetUnrealisticEn],
  ['threshold-in-name', thresholdInNameEn],
  ['trivial-count', trivialCountEn],
  ['unit-abbreviated', unitAbbreviatedEn],
  ['unit-differs', unitDiffersEn],
  ['unit-missing', unitMissingEn],
  ['unit-symbol', unitSymbolEn],
  ['unit-vs-name', unitVsNameEn],
  ['vague-qualitative', vagueQualitativeEn],
  ['value-garbled', valueGarbledEn],
  ['value-restates-name', valueRestatesNameEn],
  ['year-in-name', yearInNameEn],
  ['year-mismatch', yearMismatchEn],
  ['benefit-kind-wrong', benefitKindWrongEn],
  ['benefit-under-output', benefitUnderOutputEn],
  ['cost-not-level1', costNotLevel1En],
  ['cost-under-other', costUnderOtherEn],
  ['count-under-cost', countUnderCostEn],
  ['count-under-quality', countUnderQualityEn],
  ['count-under-timeliness', countUnderTimelinessEn],
  ['double-barrelled', doubleBarrelledEn],
  ['duplicate-indicator', duplicateIndicatorEn],
  ['input-as-output', inputAsOutputEn],
  ['level2-name-variant', level2NameVariantEn],
  ['output-under-benefit', outputUnderBenefitEn],
  ['quality-vs-time-swapped', qualityVsTimeSwappedEn],
  ['rate-under-quantity', rateUnderQuantityEn],
  ['satisfaction-misplaced', satisfactionMisplacedEn],
  ['amount-negative', amountNegativeEn],
  ['budget-parts-total', budgetPartsTotalEn],
  ['closure-single-missing', closureSingleMissingEn],
  ['closure-single-wrong', closureSingleWrongEn],
  ['cost-equals-budget', costEqualsBudgetEn],
  ['cost-sum-gap', costSumGapEn],
  ['cost-sum-over-budget', costSumOverBudgetEn],
  ['duration-conflict', durationConflictEn],
  ['duration-placeholder', durationPlaceholderEn],
  ['goal-amount-differs', goalAmountDiffersEn],
  ['plan-boilerplate', planBoilerplateEn],
  ['plan-not-cumulative', planNotCumulativeEn],
  ['project-missing-in-text', projectMissingInTextEn],
  ['project-name-differs', projectNameDiffersEn],
  ['projects-vs-department', projectsVsDepartmentEn],
  ['text-table-total-differs', textTableTotalDiffersEn],
  ['total-vs-year', totalVsYearEn],
  ['unit-cost-product', unitCostProductEn],
  ['contradictory-bars', contradictoryBarsEn],
  ['cost-without-output', costWithoutOutputEn],
  ['cross-unit-boilerplate', crossUnitBoilerplateEn],
  ['department-copies-project', departmentCopiesProjectEn],
  ['expired-plan', expiredPlanEn],
  ['explanation-mismatch', explanationMismatchEn],
  ['goal-indicator-mismatch', goalIndicatorMismatchEn],
  ['goal-number-differs', goalNumberDiffersEn],
  ['goal-number-unmeasured', goalNumberUnmeasuredEn],
  ['goal-vague', goalVagueEn],
  ['measures-copy-goal', measuresCopyGoalEn],
  ['other-place-named', otherPlaceNamedEn],
  ['output-cost-name-differs', outputCostNameDiffersEn],
  ['output-without-cost', outputWithoutCostEn],
  ['prose-rate-differs', proseRateDiffersEn],
  ['prose-sum-differs', proseSumDiffersEn],
  ['rate-base-undefined', rateBaseUndefinedEn],
  ['regulation-name-differs', regulationNameDiffersEn],
  ['same-goal-two-projects', sameGoalTwoProjectsEn],
  ['same-indicators-all-projects', sameIndicatorsAllProjectsEn],
  ['satisfaction-no-output', satisfactionNoOutputEn],
  ['stages-not-staged', stagesNotStagedEn],
  ['table-arithmetic', tableArithmeticEn],
  ['task-without-indicator', taskWithoutIndicatorEn],
  ['cause-without-text', causeWithoutTextEn],
  ['execution-behind', executionBehindEn],
  ['forecast-below-done', forecastBelowDoneEn],
  ['forecast-over-budget', forecastOverBudgetEn],
  ['likelihood-contradicts-forecast', likelihoodContradictsForecastEn],
  ['monitor-likelihood-missing', monitorLikelihoodMissingEn],
  ['monitor-reason-missing', monitorReasonMissingEn],
  ['progress-falls', progressFallsEn],
  ['actual-missing', actualMissingEn],
  ['actual-not-measured', actualNotMeasuredEn],
  ['actual-unit-differs', actualUnitDiffersEn],
  ['actuals-equal-targets', actualsEqualTargetsEn],
  ['completion-rate-arithmetic', completionRateArithmeticEn],
  ['cost-actual-equals-plan', costActualEqualsPlanEn],
  ['deduction-unexplained', deductionUnexplainedEn],
  ['exec-low-unexplained', execLowUnexplainedEn],
  ['exec-rate-arithmetic', execRateArithmeticEn],
  ['executed-over-budget', executedOverBudgetEn],
  ['full-score-unmet', fullScoreUnmetEn],
  ['goal-actual-echo', goalActualEchoEn],
  ['grade-missing', gradeMissingEn],
  ['grade-score-mismatch', gradeScoreMismatchEn],
  ['overfulfilment-unexplained', overfulfilmentUnexplainedEn],
  ['qualitative-echo', qualitativeEchoEn],
  ['reason-without-measure', reasonWithoutMeasureEn],
  ['result-not-reported', resultNotReportedEn],
  ['score-factor-arithmetic', scoreFactorArithmeticEn],
  ['score-formula', scoreFormulaEn],
  ['score-missing', scoreMissingEn],
  ['score-over-weight', scoreOverWeightEn],
  ['target-changed', targetChangedEn],
  ['total-score-sum', totalScoreSumEn],
  ['weight-sum', weightSumEn],
  ['review-answer-missing', reviewAnswerMissingEn],
  ['review-grade-mismatch', reviewGradeMismatchEn],
  ['review-opinion-missing', reviewOpinionMissingEn],
  ['review-points-sum', reviewPointsSumEn],
  ['review-score-over-points', reviewScoreOverPointsEn],
  ['review-total-sum', reviewTotalSumEn],
  ['department-projects-differ', departmentProjectsDifferEn],
  ['goal-copied-from-last-year', goalCopiedFromLastYearEn],
  ['indicator-added', indicatorAddedEn],
  ['indicator-dropped', indicatorDroppedEn],
  ['indicator-renamed', indicatorRenamedEn],
  ['money-changed-without-adjustment', moneyChangedWithoutAdjustmentEn],
  ['target-falls-from-last-year', targetFallsFromLastYearEn],
  ['transfer-not-found', transferNotFoundEn],
  ['value-far-from-norm', valueFarFromNormEn],
  ['weight-changed', weightChangedEn],
  ['id-or-bank-published', idOrBankPublishedEn],
  ['personal-name-published', personalNamePublishedEn],
  ['phone-published', phonePublishedEn],
  ['publish-late', publishLateEn],
  ['table-inaccessible', tableInaccessibleEn],
  ['cell-continued', cellContinuedEn],
  ['cells-not-shown', cellsNotShownEn],
  ['cells-slipped', cellsSlippedEn],
  ['digits-misread', digitsMisreadEn],
  ['file-unreadable', fileUnreadableEn],
  ['form-cut', formCutEn],
  ['form-repeated', formRepeatedEn],
  ['level1-label-lost', level1LabelLostEn],
  ['level2-label-lost', level2LabelLostEn],
  ['no-form', noFormEn],
  ['operator-misread', operatorMisreadEn],
  ['order-lost', orderLostEn],
  ['pages-without-text', pagesWithoutTextEn],
  ['parts-contradict', partsContradictEn],
  ['parts-disagree', partsDisagreeEn],
  ['parts-not-read', partsNotReadEn],
  ['rule-crashed', ruleCrashedEn],
  ['text-not-understood', textNotUnderstoodEn],
  ['unit-concluded', unitConcludedEn],
])
