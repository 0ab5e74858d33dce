import { applyChanges, correctionsAmong } from '@jiheng/core/changes'
import { check, presentFinding } from '@jiheng/core/check'
import { diffDisclosures } from '@jiheng/core/compare'
import { layoutFingerprint, learn } from '@jiheng/core/correct'
import { layoutDisclosure } from '@jiheng/core/layout'
import { readBlocks } from '@jiheng/core/read'
import { scoreDisclosure } from '@jiheng/core/score'
import { findTemplate, newDisclosure, templates } from '@jiheng/core/template'
import type { Engine } from './engine-types.ts'
import { engineFingerprint } from './engine-version.ts'
import { profileOfForm } from './profile-of-form.ts'
import { writeFile } from './write-file.ts'

/** The one place where the server meets core and files. */
export const engine: Engine = {
  version: engineFingerprint,
  read: (blocks) => readBlocks(blocks, { templates }),
  check: (disclosure, profile) => check([disclosure], { profile: (form) => profileOfForm(form, profile) })[0] ?? [],
  profilesOf: ({ forms }, profile) => [
    ...new Set(forms.map((form) => profileOfForm(form, profile)).map(({ id, version }) => `${id}@${version}`)),
  ],
  present: presentFinding,
  layout: (disclosure) => layoutDisclosure(disclosure),
  scorecards: (disclosure, profile) => scoreDisclosure(disclosure, (form) => profileOfForm(form, profile)),
  apply: applyChanges,
  learn: (disclosure, changes, fingerprints) =>
    correctionsAmong(disclosure, changes).flatMap(({ before, correction }) => learn(before, correction, fingerprints)),
  fingerprints: ({ forms }) => forms.map(layoutFingerprint),
  differences: diffDisclosures,
  begin: ({ template, year, unit }) => {
    const found = findTemplate(template)
    return found && newDisclosure(found, { year, unit })
  },
  write: writeFile,
}
