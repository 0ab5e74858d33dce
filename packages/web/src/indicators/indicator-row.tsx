import { level2Words } from '@jiheng/core/messages'
import { Link } from '@tanstack/react-router'
import type { IndicatorsView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

type Item = IndicatorsView['items'][number]

const levels: Readonly<Record<string, (typeof level2Words)[keyof typeof level2Words] | undefined>> = level2Words

/** Of fewer values a spread says nothing. */
const enough = 4

/** What one document or one row alone says is not usual. */
const shared = 2

/** An indicator with the values that documents set for it. */
export const IndicatorRow = ({ item }: { readonly item: Item }) => {
  const { t, lang } = useMessages()
  return (
    <tr>
      <th scope="row">
        <Link to="/library" search={{ q: item.name }}>
          {item.name}
        </Link>
        {item.otherNames.length > 0 ? (
          <span className="muted">
            {t('indicators.also', { names: item.otherNames.join(lang === 'zh-CN' ? '、' : ', ') })}
          </span>
        ) : null}
      </th>
      <td>{levels[item.level2]?.[lang] ?? item.level2}</td>
      <td>
        {item.targets.map(({ operator, unit, usual, count, median, q1, q3 }) =>
          item.documents < shared || count < shared ? (
            <div key={`${operator} ${unit}`} className="muted">
              {t('indicators.single', { value: usual })}
            </div>
          ) : (
            <div key={`${operator} ${unit}`}>
              {usual}
              <span className="muted">
                {count < enough
                  ? t('indicators.values', { count })
                  : t(q1 === q3 ? 'indicators.even' : 'indicators.spread', {
                      count,
                      median: `${median}${unit}`,
                      q1,
                      q3,
                    })}
              </span>
            </div>
          ),
        )}
        {item.texts.map((text) => (
          <div key={text} className="muted">
            {text}
          </div>
        ))}
      </td>
      <td>{item.weight && item.documents >= shared ? t('indicators.points', { median: item.weight.median }) : null}</td>
      <td className="num">{item.documents}</td>
    </tr>
  )
}
