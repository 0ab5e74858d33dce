import { serveTasks } from '@jiheng/files/sandbox'
import { engine } from '../engine/engine.ts'
import { reportTask } from '../reports/report-task.ts'
import type { WriterResult, WriterTask } from './messages.ts'
import { writeTask } from './write-task.ts'

// The process in which documents are written. It gets Disclosures, never the bytes of a file that came.
serveTasks<WriterTask, WriterResult>((task) => (task.kind === 'write' ? writeTask(engine, task) : reportTask(task)))
