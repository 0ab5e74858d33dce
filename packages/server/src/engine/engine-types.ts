import type { Blocks } from '@jiheng/core/blocks'
import type { Applied } from '@jiheng/core/changes'
import type { FixedDisclosure, PresentedFinding } from '@jiheng/core/check'
import type { Suppression } from '@jiheng/core/check/suppress'
import type { DisclosureDifference } from '@jiheng/core/compare'
import type { ConvertedDisclosure } from '@jiheng/core/convert'
import type { Learned } from '@jiheng/core/correct'
import type { Disclosure, Finding } from '@jiheng/core/form'
import type { LayoutDocument } from '@jiheng/core/layout'
import type { MonitorCard, ProfileChoice, Scorecard } from '@jiheng/core/score'
import type { Template } from '@jiheng/core/template'
import type { Change, DownloadFormat, Lang } from '../api/index.ts'

export interface NewForm {
  /** `id` or `id@version`. */
  readonly template: string
  readonly year: number
  readonly unit: string
}

/** How a document is written. */
export interface WriteChoices {
  readonly format: DownloadFormat
  /** Index of the one form that is written; absent: all of it. */
  readonly form?: number
  /** Printed by another template than its own: the form, or all forms of the same phase; the others stay as they are. */
  readonly template?: Template
  /** `id` or `id@version` of the publication by which the whole is printed; absent: in the order of the source. */
  readonly publication?: string
  /** The day that stands in the file's properties, as an ISO date: the same document gives the same bytes. */
  readonly date: string
  /** Language of column titles and the like; what is printed is Chinese. */
  readonly lang: Lang
}

/** A file, and what became of its forms where another template was asked for. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  /** How many forms were converted, and how many texts found no place; absent where none was asked for. */
  readonly conversion?: { readonly forms: number; readonly unplaced: number }
}

/**
 * Core and files as the server uses them: pure, but for the writing of files. Everything the server knows of forms goes
 * through here.
 */
export interface Engine {
  /** Changes with every rule, template and profile: what was counted with another is counted again. */
  readonly version: string
  /** `own`: the region's templates beside those of the system, the newest first. A form of one of them carries it. */
  readonly read: (blocks: Blocks, own?: readonly Template[]) => Disclosure
  /** A Disclosure that came as data: its forms of own templates carry them. */
  readonly carry: (disclosure: Disclosure, own: readonly Template[]) => Disclosure
  /** Findings in document order, those of the reading included. Without a choice the system's profile of the form's region and year counts. */
  readonly check: (disclosure: Disclosure, profile?: ProfileChoice) => readonly Finding[]
  /** `id@version` of the profiles by which its forms are checked. */
  readonly profilesOf: (disclosure: Disclosure, profile?: ProfileChoice) => readonly string[]
  readonly present: (finding: Finding, disclosure: Disclosure, lang: Lang) => PresentedFinding
  readonly layout: (disclosure: Disclosure) => LayoutDocument
  /** One entry a form; null where the form is not scored. */
  readonly scorecards: (disclosure: Disclosure, profile?: ProfileChoice) => readonly (Scorecard | null)[]
  /** One entry a form; null for what is no form of monitoring. */
  readonly lights: (disclosure: Disclosure, profile?: ProfileChoice) => readonly (MonitorCard | null)[]
  /** Every fix that is safe to make unseen; what was set aside is left. */
  readonly fix: (
    disclosure: Disclosure,
    suppressions: readonly Suppression[],
    profile?: ProfileChoice,
  ) => FixedDisclosure
  readonly apply: (disclosure: Disclosure, changes: readonly Change[]) => Applied
  /** What corrections among changes say of other files of the same layout. */
  readonly learn: (
    disclosure: Disclosure,
    changes: readonly Change[],
    fingerprints: readonly string[],
  ) => readonly Learned[]
  /** The sums over the labels of its forms: files of one layout have the same. */
  readonly fingerprints: (disclosure: Disclosure) => readonly string[]
  readonly differences: (before: Disclosure, after: Disclosure) => readonly DisclosureDifference[]
  /** An empty form; undefined where no template has the id. */
  readonly begin: (form: NewForm, own?: readonly Template[]) => Disclosure | undefined
  /** A file to take away. @throws {NotWritable} where the format cannot hold it */
  readonly write: (disclosure: Disclosure, choices: WriteChoices) => Promise<WrittenFile>
  /** Forms as another template prints them, with what found no place and what stays empty. */
  readonly convert: (disclosure: Disclosure, form: number | undefined, to: Template) => ConvertedDisclosure
}
