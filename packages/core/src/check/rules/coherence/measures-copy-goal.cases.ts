import type { RuleCases } from '../../rule.ts'

const text = (goal: string, ...safeguards: readonly string[]) => ({
  documents: [{ forms: [{ kind: 'text' as const, subject: 'department' as const, goal, safeguards }] }],
})

export const measuresCopyGoalCases: RuleCases = {
  fires: [
    {
      name: 'one paragraph of the goal again',
      ...text(
        '做好林业工作：\n一、做好全县古树名木的普查和挂牌保护工作。\n二、完成造林五千亩。',
        '一、做好全县古树名木的普查和挂牌保护工作。',
        '二、按月通报造林进度，列入考核。',
      ),
      at: ['一、做好全县古树名木的普查和挂牌保护工作。'],
    },
    {
      name: 'with a few words changed',
      ...text(
        '深入推进全县古树名木普查和挂牌保护工作，健全长效管护机制。',
        '深入推进全县古树名木的普查和挂牌保护工作，健全长效管护机制。',
      ),
      at: ['深入推进全县古树名木的普查和挂牌保护工作，健全长效管护机制。'],
    },
  ],
  silent: [
    {
      name: 'measures of their own',
      ...text('做好全县古树名木的普查和挂牌保护工作。', '由林业站牵头成立普查组，四月完成外业调查。'),
    },
    { name: 'short paragraphs', ...text('做好普查工作。', '做好普查工作。') },
    { name: 'no measures', ...text('做好全县古树名木的普查和挂牌保护工作。') },
  ],
}
