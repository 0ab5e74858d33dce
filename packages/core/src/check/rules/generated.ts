// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { Rule } from '../rule.ts'
import { codelistVariant } from './form/codelist-variant.ts'
import { dateStyleMixed } from './form/date-style-mixed.ts'
import { descriptionEcho } from './form/description-echo.ts'
import { docnoBracket } from './form/docno-bracket.ts'
import { emptyRow } from './form/empty-row.ts'
import { explanationMissing } from './form/explanation-missing.ts'
import { halfWidthMarks } from './form/half-width-marks.ts'
import { indicatorNameGeneric } from './form/indicator-name-generic.ts'
import { indicatorNameIsProject } from './form/indicator-name-is-project.ts'
import { indicatorNameLong } from './form/indicator-name-long.ts'
import { indicatorNameMissing } from './form/indicator-name-missing.ts'
import { indicatorValueMissing } from './form/indicator-value-missing.ts'
import { marksUnpaired } from './form/marks-unpaired.ts'
import { markupLeak } from './form/markup-leak.ts'
import { numberingBroken } from './form/numbering-broken.ts'
import { placeholderLeft } from './form/placeholder-left.ts'
import { projectCodeFormat } from './form/project-code-format.ts'
import { requiredFieldMissing } from './form/required-field-missing.ts'
import { requiredLevel2Missing } from './form/required-level2-missing.ts'
import { satisfactionMissing } from './form/satisfaction-missing.ts'
import { satisfactionUnnamed } from './form/satisfaction-unnamed.ts'
import { spacesInWords } from './form/spaces-in-words.ts'
import { strayPageNumber } from './form/stray-page-number.ts'
import { suspectedTypo } from './form/suspected-typo.ts'
import { tenseWrong } from './form/tense-wrong.ts'
import { termVariant } from './form/term-variant.ts'
import { basisMissing } from './values/basis-missing.ts'
import { basisWeak } from './values/basis-weak.ts'
import { changeWithoutBase } from './values/change-without-base.ts'
import { compoundValue } from './values/compound-value.ts'
import { costNotQuantified } from './values/cost-not-quantified.ts'
import { costOperator } from './values/cost-operator.ts'
import { currencyUnitMissing } from './values/currency-unit-missing.ts'
import { currencyUnitMixed } from './values/currency-unit-mixed.ts'
import { dateImpossible } from './values/date-impossible.ts'
import { deadlineMissing } from './values/deadline-missing.ts'
import { digitGroups } from './values/digit-groups.ts'
import { directionWrong } from './values/direction-wrong.ts'
import { horizonExceedsYear } from './values/horizon-exceeds-year.ts'
import { operatorMissing } from './values/operator-missing.ts'
import { operatorRepeated } from './values/operator-repeated.ts'
import { percentImpossible } from './values/percent-impossible.ts'
import { percentMissing } from './values/percent-missing.ts'
import { rangeReversed } from './values/range-reversed.ts'
import { sameTargetEverywhere } from './values/same-target-everywhere.ts'
import { strictOperator } from './values/strict-operator.ts'
import { targetAlwaysMet } from './values/target-always-met.ts'
import { targetTooLow } from './values/target-too-low.ts'
import { targetUnrealistic } from './values/target-unrealistic.ts'
import { thresholdInName } from './values/threshold-in-name.ts'
import { trivialCount } from './values/trivial-count.ts'
import { unitAbbreviated } from './values/unit-abbreviated.ts'
import { unitDiffers } from './values/unit-differs.ts'
import { unitMissing } from './values/unit-missing.ts'
import { unitSymbol } from './values/unit-symbol.ts'
import { unitVsName } from './values/unit-vs-name.ts'
import { vagueQualitative } from './values/vague-qualitative.ts'
import { valueGarbled } from './values/value-garbled.ts'
import { valueRestatesName } from './values/value-restates-name.ts'
import { yearInName } from './values/year-in-name.ts'
import { yearMismatch } from './values/year-mismatch.ts'
import { benefitKindWrong } from './classification/benefit-kind-wrong.ts'
import { benefitUnderOutput } from './classification/benefit-under-output.ts'
import { costNotLevel1 } from './classification/cost-not-level1.ts'
import { costUnderOther } from './classification/cost-under-other.ts'
import { countUnderCost } from './classification/count-under-cost.ts'
import { countUnderQuality } from './classification/count-under-quality.ts'
import { countUnderTimeliness } from './classification/count-under-timeliness.ts'
import { doubleBarrelled } from './classification/double-barrelled.ts'
import { duplicateIndicator } from './classification/duplicate-indicator.ts'
import { inputAsOutput } from './classification/input-as-output.ts'
import { level2NameVariant } from './classification/level2-name-variant.ts'
import { outputUnderBenefit } from './classification/output-under-benefit.ts'
import { qualityVsTimeSwapped } from './classification/quality-vs-time-swapped.ts'
import { rateUnderQuantity } from './classification/rate-under-quantity.ts'
import { satisfactionMisplaced } from './classification/satisfaction-misplaced.ts'
import { amountNegative } from './money/amount-negative.ts'
import { budgetPartsTotal } from './money/budget-parts-total.ts'
import { closureSingleMissing } from './money/closure-single-missing.ts'
import { closureSingleWrong } from './money/closure-single-wrong.ts'
import { costEqualsBudget } from './money/cost-equals-budget.ts'
import { costSumGap } from './money/cost-sum-gap.ts'
import { costSumOverBudget } from './money/cost-sum-over-budget.ts'
import { durationConflict } from './money/duration-conflict.ts'
import { durationPlaceholder } from './money/duration-placeholder.ts'
import { goalAmountDiffers } from './money/goal-amount-differs.ts'
import { planBoilerplate } from './money/plan-boilerplate.ts'
import { planNotCumulative } from './money/plan-not-cumulative.ts'
import { projectMissingInText } from './money/project-missing-in-text.ts'
import { projectNameDiffers } from './money/project-name-differs.ts'
import { projectsVsDepartment } from './money/projects-vs-department.ts'
import { textTableTotalDiffers } from './money/text-table-total-differs.ts'
import { totalVsYear } from './money/total-vs-year.ts'
import { unitCostProduct } from './money/unit-cost-product.ts'
import { contradictoryBars } from './coherence/contradictory-bars.ts'
import { costWithoutOutput } from './coherence/cost-without-output.ts'
import { crossUnitBoilerplate } from './coherence/cross-unit-boilerplate.ts'
import { departmentCopiesProject } from './coherence/department-copies-project.ts'
import { expiredPlan } from './coherence/expired-plan.ts'
import { explanationMismatch } from './coherence/explanation-mismatch.ts'
import { goalIndicatorMismatch } from './coherence/goal-indicator-mismatch.ts'
import { goalNumberDiffers } from './coherence/goal-number-differs.ts'
import { goalNumberUnmeasured } from './coherence/goal-number-unmeasured.ts'
import { goalVague } from './coherence/goal-vague.ts'
import { measuresCopyGoal } from './coherence/measures-copy-goal.ts'
import { otherPlaceNamed } from './coherence/other-place-named.ts'
import { outputCostNameDiffers } from './coherence/output-cost-name-differs.ts'
import { outputWithoutCost } from './coherence/output-without-cost.ts'
import { proseRateDiffers } from './coherence/prose-rate-differs.ts'
import { proseSumDiffers } from './coherence/prose-sum-differs.ts'
import { rateBaseUndefined } from './coherence/rate-base-undefined.ts'
import { regulationNameDiffers } from './coherence/regulation-name-differs.ts'
import { sameGoalTwoProjects } from './coherence/same-goal-two-projects.ts'
import { sameIndicatorsAllProjects } from './coherence/same-indicators-all-projects.ts'
import { satisfactionNoOutput } from './coherence/satisfaction-no-output.ts'
import { stagesNotStaged } from './coherence/stages-not-staged.ts'
import { tableArithmetic } from './coherence/table-arithmetic.ts'
import { taskWithoutIndicator } from './coherence/task-without-indicator.ts'
import { causeWithoutText } from './monitoring/cause-without-text.ts'
import { executionBehind } from './monitoring/execution-behind.ts'
import { forecastBelowDone } from './monitoring/forecast-below-done.ts'
import { forecastOverBudget } from './monitoring/forecast-over-budget.ts'
import { likelihoodContradictsForecast } from './monitoring/likelihood-contradicts-forecast.ts'
import { monitorLikelihoodMissing } from './monitoring/monitor-likelihood-missing.ts'
import { monitorReasonMissing } from './monitoring/monitor-reason-missing.ts'
import { progressFalls } from './monitoring/progress-falls.ts'
import { actualMissing } from './evaluation/actual-missing.ts'
import { actualNotMeasured } from './evaluation/actual-not-measured.ts'
import { actualUnitDiffers } from './evaluation/actual-unit-differs.ts'
import { actualsEqualTargets } from './evaluation/actuals-equal-targets.ts'
import { completionRateArithmetic } from './evaluation/completion-rate-arithmetic.ts'
import { costActualEqualsPlan } from './evaluation/cost-actual-equals-plan.ts'
import { deductionUnexplained } from './evaluation/deduction-unexplained.ts'
import { execLowUnexplained } from './evaluation/exec-low-unexplained.ts'
import { execRateArithmetic } from './evaluation/exec-rate-arithmetic.ts'
import { executedOverBudget } from './evaluation/executed-over-budget.ts'
import { fullScoreUnmet } from './evaluation/full-score-unmet.ts'
import { goalActualEcho } from './evaluation/goal-actual-echo.ts'
import { gradeMissing } from './evaluation/grade-missing.ts'
import { gradeScoreMismatch } from './evaluation/grade-score-mismatch.ts'
import { overfulfilmentUnexplained } from './evaluation/overfulfilment-unexplained.ts'
import { qualitativeEcho } from './evaluation/qualitative-echo.ts'
import { reasonWithoutMeasure } from './evaluation/reason-without-measure.ts'
import { resultNotReported } from './evaluation/result-not-reported.ts'
import { scoreFactorArithmetic } from './evaluation/score-factor-arithmetic.ts'
import { scoreFormula } from './evaluation/score-formula.ts'
import { scoreMissing } from './evaluation/score-missing.ts'
import { scoreOverWeight } from './evaluation/score-over-weight.ts'
import { targetChanged } from './evaluation/target-changed.ts'
import { totalScoreSum } from './evaluation/total-score-sum.ts'
import { weightSum } from './evaluation/weight-sum.ts'
import { reviewAnswerMissing } from './review/review-answer-missing.ts'
import { reviewGradeMismatch } from './review/review-grade-mismatch.ts'
import { reviewOpinionMissing } from './review/review-opinion-missing.ts'
import { reviewPointsSum } from './review/review-points-sum.ts'
import { reviewScoreOverPoints } from './review/review-score-over-points.ts'
import { reviewTotalSum } from './review/review-total-sum.ts'
import { departmentProjectsDiffer } from './reconcile/department-projects-differ.ts'
import { goalCopiedFromLastYear } from './reconcile/goal-copied-from-last-year.ts'
import { indicatorAdded } from './reconcile/indicator-added.ts'
import { indicatorDropped } from './reconcile/indicator-dropped.ts'
import { indicatorRenamed } from './reconcile/indicator-renamed.ts'
import { moneyChangedWithoutAdjustment } from './reconcile/money-changed-without-adjustment.ts'
import { targetFallsFromLastYear } from './reconcile/target-falls-from-last-year.ts'
import { transferNotFound } from './reconcile/transfer-not-found.ts'
import { valueFarFromNorm } from './reconcile/value-far-from-norm.ts'
import { weightChanged } from './reconcile/weight-changed.ts'
import { idOrBankPublished } from './publishing/id-or-bank-published.ts'
import { personalNamePublished } from './publishing/personal-name-published.ts'
import { phonePublished } from './publishing/phone-published.ts'
import { publishLate } from './publishing/publish-late.ts'
import { tableInaccessible } from './publishing/table-inaccessible.ts'
import { cellContinued } from './reading/cell-continued.ts'
import { cellsNotShown } from './reading/cells-not-shown.ts'
import { cellsSlipped } from './reading/cells-slipped.ts'
import { digitsMisread } from './reading/digits-misread.ts'
import { fileUnreadable } from './reading/file-unreadable.ts'
import { formCut } from './reading/form-cut.ts'
import { formRepeated } from './reading/form-repeated.ts'
import { level1LabelLost } from './reading/level1-label-lost.ts'
import { level2LabelLost } from './reading/level2-label-lost.ts'
import { noForm } from './reading/no-form.ts'
import { operatorMisread } from './reading/operator-misread.ts'
import { orderLost } from './reading/order-lost.ts'
import { pagesWithoutText } from './reading/pages-without-text.ts'
import { partsContradict } from './reading/parts-contradict.ts'
import { partsDisagree } from './reading/parts-disagree.ts'
import { partsNotRead } from './reading/parts-not-read.ts'
import { ruleCrashed } from './reading/rule-crashed.ts'
import { textNotUnderstood } from './reading/text-not-understood.ts'
import { unitConcluded } from './reading/unit-concluded.ts'

export const rules: readonly Rule[] = [
  codelistVariant,
  dateStyleMixed,
  descriptionEcho,
  docnoBracket,
  emptyRow,
  explanationMissing,
  halfWidthMarks,
  indicatorNameGeneric,
  indicatorNameIsProject,
  indicatorNameLong,
  indicatorNameMissing,
  indicatorValueMissing,
  marksUnpaired,
  markupLeak,
  numberingBroken,
  placeholderLeft,
  projectCodeFormat,
  requiredFieldMissing,
  requiredLevel2Missing,
  satisfactionMissing,
  satisfactionUnnamed,
  spacesInWords,
  strayPageNumber,
  suspectedTypo,
  tenseWrong,
  termVariant,
  basisMissing,
  basisWeak,
  changeWithoutBase,
  compoundValue,
  costNotQuantified,
  costOperator,
  currencyUnitMissing,
  currencyUnitMixed,
  dateImpossible,
  deadlineMissing,
  digitGroups,
  directionWrong,
  horizonExceedsYear,
  operatorMissing,
  operatorRepeated,
  percentImpossible,
  percentMissing,
  rangeReversed,
  sameTargetEverywhere,
  strictOperator,
  targetAlwaysMet,
  targetTooLow,
  targetUnrealistic,
  thresholdInName,
  trivialCount,
  unitAbbreviated,
  unitDiffers,
  unitMissing,
  unitSymbol,
  unitVsName,
  vagueQualitative,
  valueGarbled,
  valueRestatesName,
  yearInName,
  yearMismatch,
  benefitKindWrong,
  benefitUnderOutput,
  costNotLevel1,
  costUnderOther,
  countUnderCost,
  countUnderQuality,
  countUnderTimeliness,
  doubleBarrelled,
  duplicateIndicator,
  inputAsOutput,
  level2NameVariant,
  outputUnderBenefit,
  qualityVsTimeSwapped,
  rateUnderQuantity,
  satisfactionMisplaced,
  amountNegative,
  budgetPartsTotal,
  closureSingleMissing,
  closureSingleWrong,
  costEqualsBudget,
  costSumGap,
  costSumOverBudget,
  durationConflict,
  durationPlaceholder,
  goalAmountDiffers,
  planBoilerplate,
  planNotCumulative,
  projectMissingInText,
  projectNameDiffers,
  projectsVsDepartment,
  textTableTotalDiffers,
  totalVsYear,
  unitCostProduct,
  contradictoryBars,
  costWithoutOutput,
  crossUnitBoilerplate,
  departmentCopiesProject,
  expiredPlan,
  explanationMismatch,
  goalIndicatorMismatch,
  goalNumberDiffers,
  goalNumberUnmeasured,
  goalVague,
  measuresCopyGoal,
  otherPlaceNamed,
  outputCostNameDiffers,
  outputWithoutCost,
  proseRateDiffers,
  proseSumDiffers,
  rateBaseUndefined,
  regulationNameDiffers,
  sameGoalTwoProjects,
  sameIndicatorsAllProjects,
  satisfactionNoOutput,
  stagesNotStaged,
  tableArithmetic,
  taskWithoutIndicator,
  causeWithoutText,
  executionBehind,
  forecastBelowDone,
  forecastOverBudget,
  likelihoodContradictsForecast,
  monitorLikelihoodMissing,
  monitorReasonMissing,
  progressFalls,
  actualMissing,
  actualNotMeasured,
  actualUnitDiffers,
  actualsEqualTargets,
  completionRateArithmetic,
  costActualEqualsPlan,
  deductionUnexplained,
  execLowUnexplained,
  execRateArithmetic,
  executedOverBudget,
  fullScoreUnmet,
  goalActualEcho,
  gradeMissing,
  gradeScoreMismatch,
  overfulfilmentUnexplained,
  qualitativeEcho,
  reasonWithoutMeasure,
  resultNotReported,
  scoreFactorArithmetic,
  scoreFormula,
  scoreMissing,
  scoreOverWeight,
  targetChanged,
  totalScoreSum,
  weightSum,
  reviewAnswerMissing,
  reviewGradeMismatch,
  reviewOpinionMissing,
  reviewPointsSum,
  reviewScoreOverPoints,
  reviewTotalSum,
  departmentProjectsDiffer,
  goalCopiedFromLastYear,
  indicatorAdded,
  indicatorDropped,
  indicatorRenamed,
  moneyChangedWithoutAdjustment,
  targetFallsFromLastYear,
  transferNotFound,
  valueFarFromNorm,
  weightChanged,
  idOrBankPublished,
  personalNamePublished,
  phonePublished,
  publishLate,
  tableInaccessible,
  cellContinued,
  cellsNotShown,
  cellsSlipped,
  digitsMisread,
  fileUnreadable,
  formCut,
  formRepeated,
  level1LabelLost,
  level2LabelLost,
  noForm,
  operatorMisread,
  orderLost,
  pagesWithoutText,
  partsContradict,
  partsDisagree,
  partsNotRead,
  ruleCrashed,
  textNotUnderstood,
  unitConcluded,
]
