import type { ReactNode } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import './side-panel.css'

export type SideTab = 'findings' | 'lost'

const tabs: readonly SideTab[] = ['findings', 'lost']

/** What is beside the sheet: what was found, or what was not understood. */
export const SidePanel = ({
  tab,
  counts,
  onTab,
  extra,
  onClose,
  children,
}: {
  readonly tab: SideTab
  readonly counts: Readonly<Record<SideTab, number>>
  readonly onTab: (tab: SideTab) => void
  /** Beside the tabs. */
  readonly extra?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const { t } = useMessages()
  return (
    <div className="side">
      <div className="side-head">
        <div className="side-tabs" role="tablist" aria-label={t('lost.tabs')}>
          {tabs.map((each) => (
            <button
              key={each}
              id={`side-tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls="side-panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => onTab(each)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
                event.preventDefault()
                const other = each === 'findings' ? 'lost' : 'findings'
                onTab(other)
                document.getElementById(`side-tab-${other}`)?.focus()
              }}
            >
              {t(`${each}.title`)} <span className="side-count">{counts[each]}</span>
            </button>
          ))}
        </div>
        <span className="panel-space" />
        {extra}
        <button
          type="button"
          className="icon-button"
          aria-label={t('findings.hide')}
          title={t('findings.hide')}
          onClick={onClose}
        >
          <Icon name="panelRight" />
        </button>
      </div>
      <div className="side-body" id="side-panel" role="tabpanel" aria-labelledby={`side-tab-${tab}`}>
        {children}
      </div>
    </div>
  )
}
