import { applyChanges, correctionsAmong } from '@jiheng/core/changes'
import { check, fixSafely, presentFinding } from '@jiheng/core/check'
import { setAside } from '@jiheng/core/check/suppress'
import { diffDisclosures } from '@jiheng/core/compare'
import { layoutFingerprint, learn } from '@jiheng/core/correct'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { readBlocks } from '@jiheng/core/read'
import { isMonitored, monitorForm, type ProfileChoice, profileOfForm, scoreDisclosure } from '@jiheng/core/score'
import { carryTemplates, findTemplate, newDisclosure, templates } from '@jiheng/core/template'
import { ruleGuard } from '@jiheng/files/sandbox'
import { convertTo } from './convert-to.ts'
import type { Engine } from './engine-types.ts'
import { engineFingerprint } from './engine-version.ts'
import { writeFile } from './write-file.ts'

const checkOne = (disclosure: Disclosure, profile?: ProfileChoice): readonly Finding[] =>
  check([disclosure], { profile: (form) => profileOfForm(form, profile), guard: ruleGuard })[0] ?? []

/** The one place where the server meets core and files. */
export const engine: Engine = {
  version: engineFingerprint,
  // Of two that fit a form equally well the first is taken: the region's own.
  read: (blocks, own = []) => carryTemplates(readBlocks(blocks, { templates: [...own, ...templates] }), own),
  carry: carryTemplates,
  check: checkOne,
  profilesOf: ({ forms }, profile) => [
    ...new Set(forms.map((form) => profileOfForm(form, profile)).map(({ id, version }) => `${id}@${version}`)),
  ],
  present: presentFinding,
  layout: (disclosure) => layoutDisclosure(disclosure),
  scorecards: (disclosure, profile) => scoreDisclosure(disclosure, (form) => profileOfForm(form, profile)),
  lights: ({ forms }, profile) =>
    forms.map((form, index) => (isMonitored(form) ? monitorForm(form, index, profileOfForm(form, profile)) : null)),
  fix: (disclosure, suppressions, profile) => {
    const recheck = (all: readonly Disclosure[]) =>
      all.map((one) => setAside(checkOne(one, profile), one, suppressions).findings)
    const [fixed] = fixSafely([disclosure], recheck)
    if (!fixed) throw new Error('One disclosure was given, and none came back.')
    return fixed
  },
  apply: applyChanges,
  learn: (disclosure, changes, fingerprints) =>
    correctionsAmong(disclosure, changes).flatMap(({ before, correction }) => learn(before, correction, fingerprints)),
  fingerprints: ({ forms }) => forms.map(layoutFingerprint),
  differences: diffDisclosures,
  begin: ({ template, year, unit }, own = []) => {
    // The newest come first in `own`; of an id alone the last one is found.
    const found = findTemplate(template, own.toReversed()) ?? findTemplate(template)
    return found && carryTemplates(newDisclosure(found, { year, unit }), own)
  },
  write: writeFile,
  convert: convertTo,
}
