// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { RuleDocs } from '../check/rule.ts'
import { descriptionEchoEn } from '../check/rules/form/description-echo.en.ts'
import { docnoBracketEn } from '../check/rules/form/docno-bracket.en.ts'
import { emptyRowEn } from '../check/rules/form/empty-row.en.ts'
import { explanationMissingEn } from '../check/rules/form/explanation-missing.en.ts'
import { indicatorNameGenericEn } from '../check/rules/form/indicator-name-generic.en.ts'
import { indicatorValueMissingEn } from '../check/rules/form/indicator-value-missing.en.ts'
import { markupLeakEn } from '../check/rules/form/markup-leak.en.ts'
import { placeholderLeftEn } from '../check/rules/form/placeholder-left.en.ts'
import { requiredFieldMissingEn } from '../check/rules/form/required-field-missing.en.ts'
import { satisfactionUnnamedEn } from '../check/rules/form/satisfaction-unnamed.en.ts'
import { tenseWrongEn } from '../check/rules/form/tense-wrong.en.ts'

/** By rule id. */
export const englishDocs: ReadonlyMap<string, RuleDocs> = new Map([
  ['description-echo', descriptionEchoEn],
  ['docno-bracket', docnoBracketEn],
  ['empty-row', emptyRowEn],
  ['explanation-missing', explanationMissingEn],
  ['indicator-name-generic', indicatorNameGenericEn],
  ['indicator-value-missing', indicatorValueMissingEn],
  ['markup-leak', markupLeakEn],
  ['placeholder-left', placeholderLeftEn],
  ['required-field-missing', requiredFieldMissingEn],
  ['satisfaction-unnamed', satisfactionUnnamedEn],
  ['tense-wrong', tenseWrongEn],
])
