import { describe, expect, test } from 'vitest'
import { type OfferContext, offersFor } from './offers.ts'

const context = (level2: string | undefined, others: readonly string[] = []): OfferContext => ({
  level2,
  name: '',
  amountUnit: '万元',
  year: 2025,
  others,
})

describe('what is offered while a value is typed', () => {
  test.each<[string, OfferContext, string[]]>([
    ['8', context('quantity', ['≥3 场', '≥20人次', '4 场']), ['≥8场', '≥8人次', '≥8个', '≥8次']],
    ['8', context('quantity'), ['≥8个', '≥8次', '≥8人次']],
    ['12.5', context('cost'), ['≤12.5万元', '≤12.5元']],
    ['<3', context('cost', ['≤2 万']), ['<3万元', '<3万', '<3元']],
    ['95', context('quality'), ['≥95%']],
    ['90', context('serviceSatisfaction', ['≥90%']), ['≥90%']],
    ['12.31', context('timeliness'), ['2025年12月31日前']],
    ['2026-6', context('timeliness'), ['2026年6月底前']],
    ['13', context('timeliness'), []],
    ['6.40', context('timeliness'), []],
    ['≥8个', context('quantity'), []],
    ['持续提升', context('sustainableImpact'), []],
    ['', context('quantity'), []],
  ])('for %j: %#', (typed, given, offers) => expect(offersFor(typed, given)).toEqual(offers))
})
