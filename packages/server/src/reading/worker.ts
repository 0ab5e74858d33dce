import { serveTasks } from '@jiheng/files/sandbox'
import { engine } from '../engine/engine.ts'
import { relatedView } from '../engine/related-view.ts'
import { presentSheet } from '../presenters/present-sheet.ts'
import { presentSource } from '../presenters/present-source.ts'
import { annotateTask } from './annotate-task.ts'
import { deriveTask } from './derive-task.ts'
import type { StageNote, Task, TaskResult } from './messages.ts'
import { readTask } from './read-task.ts'

// The process in which files are read. A file that takes too long or too much memory costs this process and
// nothing else.
const work = async (task: Task, note: (note: StageNote) => void): Promise<TaskResult> => {
  switch (task.kind) {
    case 'read':
      return readTask(engine, task, (stage, mediaType) =>
        note({ stage, ...(mediaType !== undefined && { mediaType }) }),
      )
    case 'derive':
      return deriveTask(task)
    case 'show':
      return { kind: 'shown', source: await presentSource(task.bytes, task.name) }
    case 'sheet':
      return { kind: 'sheet', sheet: presentSheet(engine, task.disclosure, task.choices) }
    case 'annotate':
      return annotateTask(engine, task)
    case 'related':
      return { kind: 'related', view: relatedView(engine, task.documents, task.choices) }
    case 'check':
      return { kind: 'checked', findings: engine.check(task.disclosure, task.profile) }
  }
}

serveTasks<Task, TaskResult, StageNote>(work)
