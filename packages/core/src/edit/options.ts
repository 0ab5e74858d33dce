import type { Template } from '../template/index.ts'

export interface EditOptions {
  /** The whole list of templates; default: those of the system. */
  readonly templates?: readonly Template[]
}
