import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { setWalk } from '../app/walk.ts'
import { RecountNote } from '../library/recount-note.tsx'
import { useMessages } from '../messages/i18n.ts'
import { ReportButton } from '../reports/report-button.tsx'
import { Icon } from '../ui/icon.tsx'
import { ArrivalTable } from './arrival-table.tsx'
import { arrivals, isFinal, isUnsent } from './arrivals.ts'
import { chosenFiles } from './dropped-files.ts'
import { accepted } from './formats.ts'
import { RecentList } from './recent-list.tsx'
import { useArrivals } from './use-arrivals.ts'
import './desk.css'

/** 工作台: what needs me now. Files arrive here, each a line at once; beside them, what I opened last. */
export const DeskScreen = () => {
  const { t } = useMessages()
  const { lines, busy } = useArrivals()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    void arrivals.add(chosenFiles(input.files))
    input.value = ''
  }
  const read = new Set(lines.flatMap((line) => ('disclosure' in line && line.disclosure ? [line.disclosure] : [])))
  const walked = [...read].join(' ')
  useEffect(() => {
    const ids = walked.split(' ').filter((id) => id !== '')
    if (ids.length > 0) setWalk({ ids, total: ids.length })
  }, [walked])
  const waiting = lines.filter((line) => !isFinal(line)).length
  return (
    <div className="desk">
      <section className="desk-main" aria-labelledby="desk-title">
        <header className="desk-drop">
          <Icon name="upload" size={20} />
          <div className="desk-drop-text">
            <h1 id="desk-title">{t('desk.drop')}</h1>
            <p className="muted">{t('desk.drop.what')}</p>
          </div>
          <Button type="primary" onClick={() => files.current?.click()}>
            {t('desk.chooseFiles')}
          </Button>
          <Button onClick={() => folder.current?.click()}>{t('desk.chooseFolder')}</Button>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            accept={accepted}
            data-testid="choose-files"
            onChange={(event) => take(event.target)}
          />
          <input
            ref={folder}
            type="file"
            hidden
            {...{ webkitdirectory: '' }}
            onChange={(event) => take(event.target)}
          />
        </header>
        <div className="panel desk-arrivals">
          <div className="panel-head">
            <h2>{t('desk.arrived')}</h2>
            <span className="muted" aria-live="polite">
              {lines.length === 0
                ? ''
                : busy
                  ? t('desk.busy', { waiting, count: lines.length })
                  : t('desk.allRead', { count: lines.length })}
            </span>
            {busy ? (
              <progress
                className="desk-progress"
                aria-label={t('desk.progress')}
                max={lines.length}
                value={lines.length - waiting}
              />
            ) : null}
            <span className="panel-space" />
            {!busy && read.size > 1 ? (
              <>
                <Link to="/library" search={{ sort: 'errors', order: 'desc' }}>
                  {t('desk.worst')}
                </Link>
                <ReportButton ids={read} />
              </>
            ) : null}
            {lines.some(isUnsent) ? (
              <Button size="small" onClick={() => void arrivals.sendAgain()}>
                {t('desk.sendAgain', { count: lines.filter(isUnsent).length })}
              </Button>
            ) : null}
            {lines.some(isFinal) ? (
              <button type="button" className="link-button" onClick={() => arrivals.clear()}>
                {t('desk.clear')}
              </button>
            ) : null}
          </div>
          <RecountNote />
          {lines.length === 0 ? <p className="empty">{t('desk.nothing')}</p> : <ArrivalTable lines={lines} />}
        </div>
      </section>
      <RecentList />
    </div>
  )
}
