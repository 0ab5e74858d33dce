import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Report } from '@jiheng/core/report'
import type { ReportedDocument } from './present-report.ts'

/** A finished report, and what each of its documents is. */
export interface MadeReport {
  readonly report: Report
  readonly documents: readonly ReportedDocument[]
}

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** A report as the store keeps it: a tenth of its JSON. */
export const packReport = async (made: MadeReport): Promise<Uint8Array> => await pack(JSON.stringify(made))

/** What the same engine packed; another one's reports may have another shape and are made again instead. */
export const unpackReport = async (body: Uint8Array): Promise<MadeReport> =>
  JSON.parse((await unpack(body)).toString('utf8')) as MadeReport
