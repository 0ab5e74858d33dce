import type { ListedDisclosure, StoredUpload, StoredUploadFile } from '@jiheng/store'
import type { Lang, Stage, Upload, UploadFile } from '../api/index.ts'
import { archiveOfPosition } from '../commands/member-position.ts'
import { presentProblem } from '../errors/refusal.ts'

/** What is known of a file beyond its row: the stage it is just in, and the disclosure that came of it. */
export interface UploadFileNews {
  readonly stage?: Stage
  readonly mediaType?: string
}
export type UploadedDisclosure = Pick<ListedDisclosure, 'title' | 'projects' | 'binned' | 'counts'>

const archiveOf = (position: number): { readonly of?: number } => {
  const of = archiveOfPosition(position)
  return of === undefined ? {} : { of }
}

/** The line in which a file arrives. */
export const presentUploadFile = (
  file: StoredUploadFile,
  lang: Lang,
  news: UploadFileNews = {},
  disclosure?: UploadedDisclosure,
): UploadFile => {
  const mediaType = file.mediaType ?? news.mediaType
  return {
    id: file.id,
    index: file.position,
    ...archiveOf(file.position),
    name: file.name,
    bytes: file.bytes,
    stage: file.stage === 'waiting' ? (news.stage ?? 'waiting') : file.stage,
    ...(mediaType !== undefined && { mediaType }),
    ...(file.disclosureId !== null && { disclosure: file.disclosureId }),
    ...(disclosure && {
      title: disclosure.title,
      projects: disclosure.projects,
      binned: disclosure.binned,
      counts: disclosure.counts,
    }),
    ...(file.problem && { problem: presentProblem(file.problem.id, file.problem.data, lang) }),
  }
}

/** An upload with its files. */
export const presentUpload = ({ id, createdAt, finished }: StoredUpload, files: readonly UploadFile[]): Upload => ({
  id,
  createdAt,
  finished,
  files: files.toSorted((a, b) => (a.of ?? a.index) - (b.of ?? b.index) || a.index - b.index),
})
