import type {
  CompiledQuery,
  DeleteQueryNode,
  InsertQueryNode,
  JoinNode,
  OperationNode,
  SelectQueryNode,
  UpdateQueryNode,
} from 'kysely'

/** Tables that are not distributed. */
const local = new Set(['installation', 'kysely_migration', 'kysely_migration_lock'])

/** Forms of queries that a distributed database refuses, or that would visit every county. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\brecursive\b/iu, 'recursive query'],
  [/\bgrouping sets\b|\bcube\s*\(|\brollup\s*\(/iu, 'grouping sets'],
  [/\bmerge\s+into\b/iu, 'merge'],
  [/\bon delete set null\b/iu, 'on delete set null'],
  [/\btrigger\b/iu, 'trigger'],
]

type Json = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is OperationNode & Json =>
  typeof value === 'object' && value !== null && 'kind' in value

const children = (node: OperationNode): readonly unknown[] =>
  Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))

const each = (node: unknown, visit: (node: OperationNode & Json) => void): void => {
  if (!isNode(node)) return
  visit(node)
  for (const child of children(node)) each(child, visit)
}

const find = <N extends OperationNode>(root: unknown, kind: N['kind']): readonly N[] => {
  const found: N[] = []
  each(root, (node) => {
    if (node.kind === kind) found.push(node as unknown as N)
  })
  return found
}

const tablesIn = (node: unknown): readonly string[] =>
  find<OperationNode & { kind: 'SchemableIdentifierNode'; identifier: { name: string } }>(
    node,
    'SchemableIdentifierNode',
  )
    .map((one) => one.identifier.name)
    .filter((name) => !local.has(name))

/** A condition that binds the region: an equality that names it and must hold (it stands in no "or"). */
const binds = (condition: unknown): boolean => {
  if (!isNode(condition)) return false
  if (condition.kind === 'AndNode') return binds(condition.left) || binds(condition.right)
  if (condition.kind === 'ParensNode' || condition.kind === 'WhereNode' || condition.kind === 'OnNode')
    return binds(condition.node ?? condition.where ?? condition.on)
  if (condition.kind !== 'BinaryOperationNode') return false
  const operator = condition.operator as { readonly operator?: string }
  return operator.operator === '=' && names(condition.leftOperand)
}

const names = (node: unknown): boolean =>
  find<OperationNode & { kind: 'ColumnNode'; column: { name: string } }>(node, 'ColumnNode').some(
    (one) => one.column.name === 'region',
  )

const ofFrom = (query: SelectQueryNode | DeleteQueryNode): readonly string[] => {
  const sources = query.from?.froms ?? []
  if (sources.length === 0 || sources.every((one) => tablesIn(one).length === 0)) return []
  return binds(query.where) ? [] : [`${tablesIn(query.from).join(', ')}: no condition on region`]
}

const ofJoins = (joins: readonly JoinNode[] | undefined): readonly string[] =>
  (joins ?? [])
    .filter((join) => tablesIn(join.table).length > 0 && !binds(join.on))
    .map((join) => `${tablesIn(join.table).join(', ')}: joined without region`)

const ofInsert = (query: InsertQueryNode): readonly string[] => {
  if (tablesIn(query.into).length === 0) return []
  const columns = (query.columns ?? []).map((column) => column.column.name)
  return columns[0] === 'region' ? [] : [`${tablesIn(query.into).join(', ')}: region is not the first column`]
}

const ofUpdate = (query: UpdateQueryNode): readonly string[] => {
  if (tablesIn(query.table).length === 0) return []
  const set = (query.updates ?? []).some((update) => names(update.column))
  return [
    ...(binds(query.where) ? [] : [`${tablesIn(query.table).join(', ')}: no condition on region`]),
    ...(set ? ['a row changes its region'] : []),
  ]
}

/** Raw SQL has no tree: every table in it must come with a region of its own. */
const ofRaw = (sql: string): readonly string[] => {
  const tables = sql.match(/\b(?:from|join|into|update)\s+"?(?!search_words\b|installation\b)[a-z_]+/giu) ?? []
  const regions = sql.match(/\bregion\b/giu) ?? []
  return regions.length >= tables.length ? [] : [`${tables.length} tables, ${regions.length} regions`]
}

/**
 * What keeps a query from running on a database that is distributed by region; empty where nothing does.
 * @example regionFaults(db.selectFrom('forms').selectAll().compile()) // ['forms: no condition on region']
 */
export const regionFaults = ({ query, sql }: CompiledQuery): readonly string[] => [
  ...forbidden.filter(([pattern]) => pattern.test(sql)).map(([, name]) => name),
  ...find<SelectQueryNode>(query, 'SelectQueryNode').flatMap((one) => [...ofFrom(one), ...ofJoins(one.joins)]),
  ...find<DeleteQueryNode>(query, 'DeleteQueryNode').flatMap(ofFrom),
  ...find<InsertQueryNode>(query, 'InsertQueryNode').flatMap(ofInsert),
  ...find<UpdateQueryNode>(query, 'UpdateQueryNode').flatMap(ofUpdate),
  ...(find(query, 'RawNode').length > 0 ? ofRaw(sql) : []),
]
