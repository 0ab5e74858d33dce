import { LostPanel } from '../correcting/lost-panel.tsx'
import { FindingsPanel, FindingsScope } from '../findings/findings-panel.tsx'
import { useMessages } from '../messages/i18n.ts'
import { RelatedLink } from '../related/related-link.tsx'
import { setPanes } from './panes.ts'
import { SidePanel } from './side-panel.tsx'
import type { Desk } from './use-desk.ts'

/** Beside the sheet: what was found, or what was not understood. */
export const DeskSide = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useMessages()
  const { view, old, editable, findings, standing, shownFindings, marking, correcting, sideTab, formInView } = desk
  const { lostPlace, markLost } = marking
  return (
    <div className="disclosure-findings no-print">
      <SidePanel
        tab={sideTab}
        counts={{ findings: standing.length, lost: correcting.items.length }}
        onTab={desk.setSideTab}
        extra={sideTab === 'findings' ? <FindingsScope view={shownFindings} /> : undefined}
        onClose={() => setPanes({ findings: false })}
      >
        {sideTab === 'findings' ? (
          <FindingsPanel
            findings={findings}
            view={shownFindings}
            chosen={desk.chosen}
            wish={desk.focusWish}
            formName={desk.formName}
            onChoose={desk.choose}
            onGoTo={desk.goToCell}
            onCure={desk.cure}
            onFixAll={editable ? desk.fixAll : undefined}
            form={formInView}
            onEdit={() => desk.beginEditing()}
          >
            {old ? null : <RelatedLink id={view.id} />}
          </FindingsPanel>
        ) : (
          <LostPanel
            items={correcting.items}
            noData={correcting.noData}
            share={t('understood.all')}
            offers={correcting.offers}
            chosen={lostPlace && correcting.cells[0]}
            editable={editable}
            onChoose={({ raw, place }) => {
              markLost(place)
              correcting.choose([{ raw, place }])
              desk.openSource(true)
            }}
            onApply={correcting.apply}
          />
        )}
      </SidePanel>
    </div>
  )
}
