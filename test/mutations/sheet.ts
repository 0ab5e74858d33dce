/** A row of indicators as it is printed. `facts` tells the generator what the texts stand for; no rule ever sees it. */
export interface Row {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly target: string
  readonly actual?: string
  readonly weight?: string
  readonly score?: string
  readonly note?: string
  /** What the indicator says, and what its value rests on: columns that some forms have. */
  readonly definition?: string
  readonly basis?: string
  /** Of monitoring: the state in mid-year, the forecast, the cause that is ticked, the reason, the likelihood. */
  readonly status?: string
  readonly forecast?: string
  readonly cause?: string
  readonly reason?: string
  /** `none`: nothing is ticked. */
  readonly likelihood?: 'certain' | 'possible' | 'impossible' | 'none'
  /** How much is done by the end of the first quarter, of June, of September and of the year. */
  readonly progress?: readonly string[]
  /** Of a self-evaluation: actual by target, and the share of the points that is given. */
  readonly completion?: string
  readonly factor?: string
  readonly facts: Facts
}

export interface Facts {
  /** A number of things, of which the target is the least. */
  readonly count?: number
  readonly unit?: string
  /** In percent, at least. */
  readonly rate?: number
  /** In hundredths of 万元, at most. */
  readonly cost?: number
  /** A day or month, at the latest. */
  readonly date?: string
  /** Which activity of the project it belongs to, from 0. */
  readonly activity?: number
}

/** A line of money, each amount in hundredths of 万元. Columns of self-evaluation and monitoring are absent elsewhere. */
export interface MoneyLine {
  readonly label: string
  readonly budget: string
  readonly start?: string
  readonly executed?: string
  readonly points?: string
  readonly rate?: string
  readonly score?: string
  readonly forecast?: string
}

export interface Task {
  readonly name: string
  readonly content: string
  readonly total: string
  readonly fiscal: string
  readonly other: string
}

/** A question of a review of targets. */
export interface Question {
  readonly block: string
  readonly item: string
  readonly points: string
  readonly score: string
  readonly opinion: string
}

export type SheetKind =
  | 'target'
  | 'quarterly'
  | 'self-evaluation'
  | 'coefficients'
  | 'monitoring'
  | 'department'
  | 'spending'
  | 'review'

export type Pair = readonly [label: string, text: string]

/** One filled-in form of one project or department, as texts. */
export interface Sheet {
  readonly kind: SheetKind
  readonly year: number
  readonly title: string
  readonly unitLine: string
  /** Default: 项目资金（万元）. */
  readonly moneyLabel?: string
  /** Project, department, unit; behind them what else the head says. */
  readonly head: readonly Pair[]
  readonly money: readonly MoneyLine[]
  readonly tasks?: readonly Task[]
  /** Percent of the money spent by the end of each month. */
  readonly spending?: readonly Pair[]
  /** Stages of the year's work. */
  readonly schedule?: readonly Pair[]
  readonly goal: string
  readonly goalActual?: string
  readonly rows: readonly Row[]
  readonly totals?: { readonly weight: string; readonly score: string }
  readonly questions?: readonly Question[]
  /** The grade in words, where the form has a cell for it. */
  readonly grade?: string
  /** Paragraphs below the table. */
  readonly notes: readonly string[]
}

/** One document: prose, and forms behind it. */
export interface Paper {
  readonly prose: readonly string[]
  readonly sheets: readonly Sheet[]
}

/** Money from hundredths of 万元: 1250 is 12.5. */
export const money = (cents: number): string => String(cents / 100)
/** Hundredths of 万元 from money: 12.5 is 1250. */
export const cents = (text: string): number => Math.round(Number(text) * 100)
