import { serveTasks } from '@jiheng/files/sandbox'
import { engine } from '../engine/engine.ts'
import type { WriteResult, WriteTask } from './messages.ts'
import { writeTask } from './write-task.ts'

// The process in which documents are written. It gets Disclosures, never the bytes of a file that came.
serveTasks<WriteTask, WriteResult>((task) => writeTask(engine, task))
