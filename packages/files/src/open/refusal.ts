import type { FindingData } from '@jiheng/core/form'
import type { UnreadableCode } from '@jiheng/core/messages'

/**
 * A file refused, thrown from the depth of a reader and caught by `openFile` alone. Readers are callbacks of streaming
 * parsers, which only an exception can stop.
 */
export class Refusal extends Error {
  readonly code: UnreadableCode
  readonly data: FindingData

  constructor(code: UnreadableCode, data: FindingData = {}) {
    super(code)
    this.code = code
    this.data = data
  }
}
