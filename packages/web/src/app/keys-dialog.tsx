import { useEffect, useState } from 'react'
import type { Messages } from '../messages/i18n.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { letterKey } from './keys.ts'
import './keys-dialog.css'

type Key = Extract<keyof Messages, `keys.${string}`>
type Group = readonly [title: Key, rows: readonly (readonly [keys: string, what: Key])[]]

const groups: readonly Group[] = [
  [
    'keys.anywhere',
    [
      ['/', 'keys.search'],
      ['?', 'keys.all'],
    ],
  ],
  [
    'keys.list',
    [
      ['J ↓', 'keys.next'],
      ['K ↑', 'keys.previous'],
      ['Enter', 'keys.open'],
      ['Space', 'keys.preview'],
      ['X', 'keys.select'],
    ],
  ],
  [
    'keys.findings',
    [
      ['J ↓', 'keys.nextFinding'],
      ['K ↑', 'keys.previousFinding'],
      ['Enter', 'keys.toCell'],
      ['F', 'keys.fix'],
      ['S', 'keys.aside'],
      ['E', 'keys.edit'],
    ],
  ],
  [
    'keys.document',
    [
      ['N', 'keys.nextDocument'],
      ['P', 'keys.previousDocument'],
      ['J K', 'keys.findingsFromSheet'],
    ],
  ],
  [
    'keys.source',
    [
      ['↑ ↓ ← →', 'keys.nextCell'],
      ['Enter', 'keys.markCell'],
      ['Space', 'keys.chooseCell'],
      ['Shift ↓', 'keys.chooseRows'],
      ['Ctrl Z', 'keys.undoCorrection'],
      ['Ctrl S', 'keys.saveCorrection'],
    ],
  ],
  [
    'keys.sheet',
    [
      ['Enter', 'keys.down'],
      ['Tab', 'keys.right'],
      ['F2', 'keys.start'],
      ['Alt Enter', 'keys.newLine'],
      ['Esc', 'keys.giveBack'],
      ['Delete', 'keys.clear'],
      ['Ctrl C', 'keys.copy'],
      ['Ctrl V', 'keys.paste'],
      ['Ctrl Enter', 'keys.addRow'],
      ['Ctrl Delete', 'keys.removeRow'],
      ['Alt ↑ ↓', 'keys.moveRow'],
      ['Ctrl Z', 'keys.undo'],
      ['Ctrl Y', 'keys.redo'],
      ['Ctrl S', 'keys.save'],
      ['Ctrl +', 'keys.zoomIn'],
      ['Ctrl −', 'keys.zoomOut'],
    ],
  ],
]

const event = 'jiheng:keys'

/** Shows all keys, from wherever one is. */
export const openKeys = (): void => {
  dispatchEvent(new Event(event))
}

export const KeysDialog = () => {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const show = () => setOpen(true)
    const onKey = (pressed: KeyboardEvent) => {
      if (letterKey(pressed) === '?') show()
    }
    addEventListener(event, show)
    document.addEventListener('keydown', onKey)
    return () => {
      removeEventListener(event, show)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <Dialog open={open} title={t('keys.title')} onClose={() => setOpen(false)}>
      <div className="keys">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {rows.map(([keys, what]) => (
                <div key={what}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <kbd key={key} className="kbd">
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="muted">{t('keys.note')}</p>
    </Dialog>
  )
}
