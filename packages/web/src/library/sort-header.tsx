import type { ListFilter } from '../api/queries.ts'

type Sort = NonNullable<ListFilter['sort']>
type Order = NonNullable<ListFilter['order']>

/** A column header that sorts: once in its first direction, once more the other way round. */
export const SortHeader = ({
  by,
  first,
  label,
  note,
  sort,
  order,
  onSort,
}: {
  readonly by: Sort
  readonly first: Order
  readonly label: string
  /** What the numbers below mean, where that does not go without saying. */
  readonly note?: string
  readonly sort: Sort
  readonly order: Order | undefined
  readonly onSort: (sort: Sort, order: Order) => void
}) => {
  const present = sort === by ? (order ?? first) : undefined
  const other = present === 'asc' ? 'desc' : 'asc'
  return (
    <th scope="col" aria-sort={present === undefined ? undefined : present === 'asc' ? 'ascending' : 'descending'}>
      <button
        type="button"
        className="sort"
        title={note}
        onClick={() => onSort(by, present === undefined ? first : other)}
      >
        {label}
        <span aria-hidden="true" className="sort-arrow">
          {present === 'asc' ? '↑' : present === 'desc' ? '↓' : ''}
        </span>
      </button>
    </th>
  )
}
