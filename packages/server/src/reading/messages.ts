import type { Disclosure, Finding } from '@jiheng/core/form'
import type { ProfileChoice } from '@jiheng/core/score'
import type { Template } from '@jiheng/core/template'
import type { RelatedView, Sheet, SourceView } from '../api/index.ts'
import type { AnnotateChoices, Annotated } from '../engine/annotated.ts'
import type { DeriveChoices, Derived } from '../engine/derived.ts'
import type { Identified } from '../engine/reconcile-documents.ts'
import type { RelatedChoices } from '../engine/related-view.ts'
import type { ProblemData } from '../errors/refusal.ts'
import type { SheetChoices } from '../presenters/present-sheet.ts'

/** Work that is done in a process of its own. */
export type Task =
  | {
      readonly kind: 'read'
      readonly bytes: Uint8Array
      readonly name: string
      /** The region's own templates: the process has those of the system. */
      readonly templates: readonly Template[]
      /** The profiles of the office's choice, by which findings are counted. */
      readonly profile: ProfileChoice
    }
  | { readonly kind: 'derive'; readonly bytes: Uint8Array; readonly name: string; readonly choices: DeriveChoices }
  | { readonly kind: 'show'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'sheet'; readonly disclosure: Disclosure; readonly choices: SheetChoices }
  | { readonly kind: 'check'; readonly disclosure: Disclosure; readonly profile: ProfileChoice }
  | { readonly kind: 'related'; readonly documents: readonly Identified[]; readonly choices: RelatedChoices }
  | {
      readonly kind: 'annotate'
      readonly bytes: Uint8Array
      readonly disclosure: Disclosure
      readonly choices: AnnotateChoices
    }

export type ReadStage = 'recognising' | 'reading' | 'checking'

/** How far a reading is, and once known the format. */
export interface StageNote {
  readonly stage: ReadStage
  readonly mediaType?: string
}

export type OnStage = (stage: ReadStage, mediaType?: string) => void

export type ReadResult =
  | {
      readonly kind: 'read'
      readonly mediaType: string
      readonly disclosure: Disclosure
      readonly findings: readonly Finding[]
      readonly understood: number
    }
  | { readonly kind: 'unreadable'; readonly mediaType: string; readonly data: ProblemData }

/** A file of an archive: its bytes, or why it cannot be unpacked. */
export type UnpackedMember =
  | { readonly kind: 'member'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly name: string; readonly bytes: number; readonly data: ProblemData }

/** What was read turned out to be several files: each is read by itself. */
export interface UnpackResult {
  readonly kind: 'unpacked'
  readonly mediaType: string
  readonly members: readonly UnpackedMember[]
}

export type TaskResult =
  | ReadResult
  | UnpackResult
  | { readonly kind: 'derived'; readonly derived: Derived }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'shown'; readonly source: SourceView }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'checked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'related'; readonly view: RelatedView }
  | Annotated
  | { readonly kind: 'nothing-to-annotate' }
