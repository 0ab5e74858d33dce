import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type ArrivingFile, chosenFiles } from '../desk/dropped-files.ts'
import { accepted } from '../desk/formats.ts'
import { changeLanguage, useMessages } from '../messages/i18n.ts'
import type { DeskLines } from './desk-lines.ts'
import { DocumentView } from './document-view.tsx'
import { LineTable } from './line-table.tsx'
import type { Reader } from './reader.ts'
import { useDrop } from './use-drop.ts'
import { offlineWords } from './words.ts'

/** The whole page: what it promises, the files, and the one that is open. */
export const OfflinePage = ({
  lines,
  reader,
  ready,
}: {
  readonly lines: DeskLines
  readonly reader: Reader
  /** The readers are there. */
  readonly ready: Promise<unknown>
}) => {
  const { lang } = useMessages()
  const words = offlineWords[lang]
  const list = useSyncExternalStore(lines.subscribe, lines.get)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [isReady, setReady] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const [cameFrom, setCameFrom] = useState<string | undefined>(undefined)
  const take = (files: readonly ArrivingFile[]) => {
    // Whoever brings files wants to see what becomes of them.
    setChosen(undefined)
    void lines.add(files)
  }
  const back = () => {
    setCameFrom(chosen)
    setChosen(undefined)
  }
  const over = useDrop(take)
  const open = list.find(({ key }) => key === chosen)
  useEffect(() => void ready.then(() => setReady(true)), [ready])
  useEffect(() => {
    document.title = `${words.product} · ${words.title}`
  }, [words])

  return (
    <div className="offline">
      <header className="offline-top">
        <h1>
          {words.product} · {words.title}
        </h1>
        <button
          type="button"
          className="chip"
          lang={lang === 'en' ? 'zh-CN' : 'en'}
          onClick={() => void changeLanguage(lang === 'en' ? 'zh-CN' : 'en')}
        >
          {words.other}
        </button>
      </header>
      <main className="offline-main">
        <p className="offline-promise">
          <strong>{words.promise}</strong>{' '}
          <span role="status" data-ready={isReady}>
            {isReady ? words.ready : words.preparing}
          </span>
        </p>
        <section className="panel offline-drop" aria-label={words.choose}>
          <button type="button" className="chip" onClick={() => input.current?.click()}>
            {words.choose}
          </button>
          <span>{words.drop}</span>
          <span className="muted">{words.dropWhat}</span>
          <input
            ref={input}
            hidden
            type="file"
            multiple
            accept={accepted}
            data-testid="choose-files"
            onChange={({ target }) => {
              take(chosenFiles(target.files))
              target.value = ''
            }}
          />
        </section>
        {list.length > 0 && open?.kind !== 'document' ? (
          <section className="panel offline-list" aria-label={words.files}>
            <LineTable lines={list} cameFrom={cameFrom} onOpen={setChosen} />
          </section>
        ) : null}
        {open?.kind === 'document' ? (
          <DocumentView key={open.key} document={open} reader={reader} onBack={back} />
        ) : null}
      </main>
      {over ? (
        <div className="drop-zone">
          <p>{words.release}</p>
        </div>
      ) : null}
    </div>
  )
}
