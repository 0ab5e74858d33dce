import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import type { Disclosure, Finding, Printed } from '../form/index.ts'
import { national } from '../score/index.ts'
import { check } from './check.ts'
import type { Guard } from './checker-options.ts'
import type { Handlers, Report, Rule } from './rule.ts'
import { ruleCrashed } from './rules/reading/rule-crashed.ts'

const rule = (id: string, create: Rule['create'], changes: Partial<Rule> = {}): Rule => ({
  ...ruleCrashed,
  id,
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  create,
  ...changes,
})

/** A rule that reports every target. */
const targets = (report: Omit<Report, 'at'>, changes: Partial<Rule> = {}) =>
  rule('targets', (context) => ({ indicator: ({ target }) => context.report({ at: target, ...report }) }), changes)

const school = buildDisclosure({
  file: 'school.txt',
  year: 2025,
  narrative: [{ heading: '总体目标', text: '修缮校舍' }],
  forms: [
    {
      fields: { 项目名称: '校舍修缮' },
      funds: { 年度资金总额: '36' },
      goal: '修缮教室',
      rows: [
        ['quantity', '修缮教室', '≥12间'],
        ['sustainableImpact', '校舍使用', '长期'],
      ],
      emptyLevels: ['economicBenefit'],
    },
  ],
})
const clinic = buildDisclosure({ file: 'clinic.txt', forms: [{ rows: [['quantity', '巡诊', '≥40次']] }] })

const run = (rules: readonly Rule[], documents: readonly Disclosure[] = [school]) =>
  check(documents, { profile: national, rules, onCrash: 'throw' })
const cell = (printed: Printed | undefined): Printed => {
  if (!printed) throw new Error('no such cell')
  return printed
}

describe('check', () => {
  it('calls the handlers in document order', () => {
    const seen: string[] = []
    const note = (name: string) => () => {
      seen.push(name)
    }
    run([
      rule('order', () => ({
        disclosure: note('disclosure'),
        section: note('section'),
        form: note('form'),
        field: note('field'),
        fund: note('fund'),
        emptyLevel: note('emptyLevel'),
        indicator: ({ name }, { position }) => {
          seen.push(`${position} ${name.raw}`)
        },
      })),
    ])
    expect(seen).toEqual(['disclosure', 'section', 'form', 'field', 'fund', '0 修缮教室', 'emptyLevel', '1 校舍使用'])
  })

  it('turns a report into place, pointer, form and basis', () => {
    const [findings] = run([targets({ data: { found: '长期' } })])
    expect(findings?.[1]).toEqual({
      rule: 'targets',
      severity: 'error',
      origin: 'document',
      form: 0,
      place: school.forms[0]?.indicators[1]?.target.place,
      at: '/forms/0/indicators/1/target',
      basis: [{ kind: 'arithmetic', verified: true }],
      data: { found: '长期' },
    })
  })

  it('adds the span to the place of the cell', () => {
    const [findings] = run([targets({ span: { start: 1, end: 3 }, data: {} })])
    expect(findings?.[0]?.place).toEqual({ ...school.forms[0]?.indicators[0]?.target.place, start: 1, end: 3 })
    const [form] = school.forms
    const [row] = form?.indicators ?? []
    if (!form || !row) throw new Error('no row')
    const inside = { ...row, target: { ...row.target, place: { line: 7, start: 10, end: 14 } } }
    const [moved] = run(
      [targets({ span: { start: 1, end: 3 }, data: {} })],
      [{ ...school, forms: [{ ...form, indicators: [inside] }] }],
    )
    expect(moved?.[0]?.place).toEqual({ line: 7, start: 11, end: 13 })
  })

  /** A target and the self-evaluation of its project, which lowers the target. */
  const [plan, result] = (
    [
      ['target', '≥12间'],
      ['self-evaluation', '≥9间'],
    ] as const
  ).map(([phase, target]) =>
    buildDisclosure({
      file: `${phase}.txt`,
      year: 2025,
      forms: [
        {
          title: phase,
          phase,
          fields: { 项目名称: '校舍修缮', 实施单位: '东栅县第二小学' },
          rows: [['quantity', '修缮教室', target]],
        },
      ],
    }),
  )
  if (!plan || !result) throw new Error('two documents were made')
  const comparing = (pairs: (report: (report: Report) => void) => NonNullable<Handlers['pairs']>) =>
    rule('comparing', ({ report }) => ({ pairs: pairs(report) }), { compares: 'pairs' })

  it('gives a rule that compares the pairs of a document, and names the file of a related place', () => {
    const pair = comparing((report) => ([pair]) => {
      const [before, after] = [pair?.pairing.earlier, pair?.pairing.later].map(
        (each) => each?.form.indicators[0]?.target,
      )
      report({ at: cell(after), related: [cell(before), cell(pair?.pairing.later.form.goal)], data: {} })
    })
    for (const documents of [
      [plan, result],
      [result, plan],
    ]) {
      const found = run([pair], documents)
      expect(found[documents.indexOf(plan)]).toEqual([])
      expect(found[documents.indexOf(result)]?.[0]?.related).toEqual([
        {
          place: { ...plan.forms[0]?.indicators[0]?.target.place, file: 'target.txt' },
          at: '/forms/0/indicators/0/target',
        },
        { place: result.forms[0]?.goal.place, at: '/forms/0/goal' },
      ])
    }
  })

  it('does not let a rule that compares report in another document', () => {
    const wrong = comparing(
      (report) =>
        ([pair]) =>
          report({ at: cell(pair?.pairing.earlier.form.goal), data: {} }),
    )
    expect(() => run([wrong], [plan, result])).toThrow("'at' is no Printed")
  })

  it('gives each document its own findings, also when one is given twice', () => {
    const [first, second, third] = run([targets({ data: {} })], [school, clinic, school])
    expect([first?.length, second?.length, third?.length]).toEqual([2, 1, 2])
  })

  it('turns fixes into edits with pointers', () => {
    const fixing = rule('fixing', ({ report }) => ({
      indicator: ({ target }) =>
        report({
          at: target,
          data: {},
          fix: { key: 'unit', edits: [{ at: target, raw: '≥12个' }] },
          suggestions: [{ key: 'other', edits: [] }],
        }),
    }))
    const [findings] = run([fixing], [clinic])
    expect(findings?.[0]?.fix).toEqual({
      key: 'unit',
      edits: [
        { place: clinic.forms[0]?.indicators[0]?.target.place, at: '/forms/0/indicators/0/target', raw: '≥12个' },
      ],
    })
    expect(findings?.[0]?.suggestions).toEqual([{ key: 'other', edits: [] }])
  })

  it.each<[string, Partial<Rule>, Report['severity'], Finding['severity']]>([
    ['the rule’s own', { severity: 'warning' }, undefined, 'warning'],
    ['a lower one of the report', { severity: 'warning' }, 'hint', 'hint'],
    ['never a higher one of the report', { severity: 'hint' }, 'error', 'hint'],
    [
      'at most a warning where only a text on trial carries it',
      { severity: 'error', basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false }] },
      undefined,
      'warning',
    ],
    [
      'an error where arithmetic carries it as well',
      {
        severity: 'error',
        basis: [
          { kind: 'arithmetic', verified: true },
          { kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false },
        ],
      },
      undefined,
      'error',
    ],
  ])('severity: %s', (_, changes, severity, expected) => {
    const [findings] = run([targets({ data: {}, ...(severity && { severity }) }, changes)], [clinic])
    expect(findings?.[0]?.severity).toBe(expected)
  })

  it('resolves what a text for central departments is to a local form', () => {
    const basis = [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }] as const
    const [findings] = run([targets({ data: {} }, { basis })], [clinic])
    expect(findings?.[0]?.basis).toEqual([
      {
        kind: 'criterion',
        document: '财预〔2015〕88号',
        provision: 'relevance',
        binding: 'by-reference',
        verified: false,
      },
    ])
  })

  it('keeps to the years in which a rule is in force', () => {
    expect(run([targets({ data: {} }, { validFrom: 2026 })])).toEqual([[]])
  })

  it('runs only the rules that are asked for', () => {
    const rules = [
      targets({ data: {} }),
      rule('other', ({ report }) => ({ form: ({ goal }) => report({ at: goal, data: {} }) })),
    ]
    const [findings] = check([school], { profile: national, rules, only: ['other'] })
    expect(findings?.map((finding) => finding.rule)).toEqual(['other'])
  })

  it('includes the findings of the reading, in document order', () => {
    const read: Finding = {
      rule: 'no-form',
      severity: 'warning',
      origin: 'reading',
      form: null,
      place: { line: 9999 },
      basis: [],
      data: {},
    }
    const [findings] = run([targets({ data: {} })], [{ ...clinic, findings: [read] }])
    expect(findings?.map((finding) => finding.rule)).toEqual(['targets', 'no-form'])
  })

  it('says in a finding that a rule crashed, and runs the others', () => {
    const crashing = rule('crashing', () => ({
      form: () => {
        throw new Error('unexpected')
      },
    }))
    const [findings] = check([clinic], { profile: national, rules: [crashing, targets({ data: {} })] })
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'rule-crashed',
        origin: 'reading',
        data: { crashed: 'crashing', reason: 'unexpected' },
      }),
      expect.objectContaining({ rule: 'targets' }),
    ])
    expect(() => run([crashing])).toThrow('unexpected')
  })

  describe('rules that fail', () => {
    const found = targets({ data: {} })
    const failingAt = (name: string, fail: () => never) =>
      rule('failing', ({ report }) => ({
        disclosure: ({ source }) => {
          if (source.name === name) fail()
        },
        indicator: ({ target }) => report({ at: target, data: {} }),
      }))
    const stopped = Symbol('stopped')
    /** Stops whatever throws `stopped`, as a deadline would. */
    const guard: Guard = (work) => {
      try {
        return { ended: true, value: work() }
      } catch (fault) {
        if (fault !== stopped) throw fault
        return { ended: false }
      }
    }
    const loops = (): never => {
      throw stopped
    }
    /** `onCrash: throw` lets `stopped` through to the guard. */
    const guarded = (rules: readonly Rule[], documents: readonly Disclosure[]) =>
      check(documents, { profile: national, rules, guard, onCrash: 'throw' }).map((list) =>
        list.map(({ rule: id, sentence }) => (sentence === undefined ? id : `${id}/${sentence}`)),
      )

    it('stops a rule that does not end, and says so; the others go on', () => {
      expect(guarded([failingAt('clinic.txt', loops), found], [clinic])).toEqual([['rule-crashed/too-long', 'targets']])
    })

    it('keeps what a failing rule finds in the other documents', () => {
      const rules = [failingAt('clinic.txt', loops)]
      expect(guarded(rules, [school, clinic])).toEqual([['failing', 'failing'], ['rule-crashed/too-long']])
      const crash = failingAt('school.txt', () => {
        throw new Error('unexpected')
      })
      const lists = check([school, clinic], { profile: national, rules: [crash] })
      expect(lists.map((list) => list.map((one) => one.rule))).toEqual([['rule-crashed'], ['failing']])
    })

    it('keeps what other rules find where a comparison fails', () => {
      const failing = comparing(() => () => {
        throw new Error('unexpected')
      })
      const lists = check([plan, result], { profile: national, rules: [failing, found] })
      expect(lists.map((list) => list.map((one) => one.rule))).toEqual([['targets'], ['rule-crashed', 'targets']])
    })

    it('says once when it cannot be told what belongs together', () => {
      const idle = comparing(() => () => {})
      const pairing = {
        idOf: () => {
          throw new Error('no name')
        },
      }
      const lists = check([plan, result], { profile: national, rules: [idle, found], pairing })
      expect(lists.map((list) => list.map(({ rule, sentence }) => sentence ?? rule))).toEqual([
        ['comparing', 'targets'],
        ['targets'],
      ])
    })

    it('does not run what was dropped, and says so', () => {
      const [list] = check([clinic], { profile: national, rules: [found], dropped: ['targets'] })
      expect(list).toEqual([expect.objectContaining({ rule: 'rule-crashed', data: { crashed: 'targets' } })])
    })

    it('tells which rule runs and how long it took by the clock it is given', () => {
      const seen: (string | number)[] = []
      let time = 0
      check([clinic], {
        profile: national,
        rules: [found, rule('idle', () => ({}))],
        onRule: (id) => {
          seen.push(id)
          time += 2
        },
        timing: { now: () => ++time, took: (id, milliseconds) => void seen.push(id, milliseconds) },
      })
      expect(seen).toEqual(['targets', 'idle', 'targets', 1, 'idle', 1])
    })
  })

  it('tells the author of a rule that reports a copy what to report', () => {
    const copying = rule('copying', ({ report }) => ({ form: ({ goal }) => report({ at: { ...goal }, data: {} }) }))
    expect(() => run([copying])).toThrow('report({ at: indicator.target, data: {} })')
  })

  it('asks for the profile of each form', () => {
    const seen: string[] = []
    const asking = rule('asking', ({ profileOf }) => ({
      form: (form, { profile }) => {
        seen.push(profile.id, profileOf(form).id)
      },
    }))
    check([school], {
      profile: (form) => ({ ...national, id: `of ${form.goal.raw}` }),
      rules: [asking],
      onCrash: 'throw',
    })
    expect(seen).toEqual(['of 修缮教室', 'of 修缮教室'])
  })
})
