import type { ProfileChoice } from '@jiheng/core/score'
import type { AnnotatedSource } from '@jiheng/files/annotate'
import type { Lang } from '../api/index.ts'

/** How findings are written into a file as comments. */
export interface AnnotateChoices {
  readonly lang: Lang
  readonly profile?: ProfileChoice
  /** Day and time that the comments bear, in ISO 8601. */
  readonly date: string
}

/** A file with comments: how many, how many of them near their place and not at it, and how many found no place. */
export interface Annotated extends Pick<AnnotatedSource, 'bytes' | 'format' | 'of'> {
  readonly kind: 'annotated'
  readonly comments: number
  readonly near: number
  readonly unplaced: number
}
