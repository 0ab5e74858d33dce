import type { Words } from '@jiheng/core/messages'
import type { Comparison, Digest } from '@jiheng/core/reconcile'
import type { Counts } from '@jiheng/core/report'
import type { Call } from '../call.ts'

/** The formats that can be printed a document at a time. */
export type PileFormat = 'text' | 'json'

/** A file of the call, or a document within a large file of our own JSON: bytes `start` to `end`, exclusive. */
export interface Piece {
  readonly file: string
  readonly bytes: number
  /** `number` counts the documents of the file from 1. */
  readonly range?: { readonly start: number; readonly end: number; readonly number: number }
}

/** Where a document that was read can be had again. */
export interface Stored {
  readonly path: string
  readonly start: number
  readonly end: number
  /** `json`: our own, as it was given; `packed`: what was read of another format, put aside for the time of the call. */
  readonly as: 'json' | 'json-unchecked' | 'packed'
}

/** A document of the pile as the call remembers it. */
export interface OpenedDocument {
  /** As findings name it. */
  readonly file: string
  readonly stored: Stored
  readonly digest: Digest
  /** Why the file could not be used. */
  readonly unreadable?: Words
}

export interface OpenTask {
  readonly kind: 'open'
  readonly pieces: readonly Piece[]
}

/** Of each piece its documents, or why the system did not give it. */
export interface Opened {
  readonly kind: 'opened'
  readonly pieces: readonly (readonly OpenedDocument[] | Words)[]
}

export interface PileDocument {
  readonly number: number
  readonly file: string
  readonly stored: Stored
}

export interface CheckTask {
  readonly kind: 'check'
  readonly documents: readonly (PileDocument & { readonly comparison?: Comparison })[]
  /** The documents that these are held against. */
  readonly partners: readonly PileDocument[]
}

/** What is printed of the documents, and what is added up over all of them. */
export interface CheckedChunk {
  readonly kind: 'checked'
  readonly text: string
  readonly counts: Counts
  /** Indexes of the suppressions that met a finding. */
  readonly met: readonly number[]
  readonly timings: readonly (readonly [rule: string, milliseconds: number])[]
}

export type Task = OpenTask | CheckTask
export type Result = Opened | CheckedChunk | { readonly kind: 'fault'; readonly why: string }

/** What a worker knows from its start. */
export interface WorkerData {
  readonly call: Call
  readonly format: PileFormat
  readonly cwd: string
  /** Where it puts aside what it reads. */
  readonly store: string
}
