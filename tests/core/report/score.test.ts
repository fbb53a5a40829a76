import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../lib/core/engine/finding.ts'
import { createScores, DEFAULT_SCORES, type ScoreItem, scoreState } from '../../../lib/core/report/score.ts'
import { finding, options } from './format/fixture.ts'

const item = (given: Partial<ScoreItem>): ScoreItem => ({
  name: { zh: '项', en: 'item' },
  rules: ['policy/*'],
  points: 2,
  most: 5,
  source: 'own',
  ...given,
})
const score = (items: readonly ScoreItem[], findings: readonly Finding[]) => {
  const scores = createScores({ full: 100, pass: 60, items }, options().rules)
  scores.add('甲', findings)
  return scores.of('甲')
}
const error = (given: Parameters<typeof finding>[0] = {}) => finding({ severity: 'error', ...given })

describe('a score', () => {
  it.each([
    ['nothing found', [item({})], [], 100],
    ['an error', [item({})], [error()], 98],
    ['a warning costs half', [item({})], [finding()], 99],
    ['a hint nothing', [item({})], [finding({ severity: 'info' })], 100],
    ['what a person should look at nothing', [item({})], [error({ certainty: 'review' })], 100],
    ['no more than the item', [item({})], Array.from({ length: 9 }, () => error()), 95],
    ['the first item takes it', [item({ points: 1 }), item({ points: 4 })], [error()], 99],
    ['a national deduction whatever the severity', [item({ source: 'national', points: 5 })], [finding()], 95],
    ['never below nothing', [item({ points: 150, most: 150 })], [error()], 0],
    [
      'a template once',
      [item({ rules: ['page/*'] })],
      [error({ ruleId: 'page/footer-items' }), error({ ruleId: 'page/footer-items' })],
      98,
    ],
  ])('%s', (_, items, findings, points) => {
    expect(score(items, findings).points).toBe(points)
  })

  it.each([
    ['passed', [], '合格'],
    ['veto', [finding({ veto: true })], '不合格（单项否决）'],
    ['review', [finding({ veto: true, certainty: 'review' })], '疑似单项否决，待复核'],
    ['failed', Array.from({ length: 30 }, () => error()), '不合格'],
  ] as const)('is %s', (state, findings, words) => {
    const result = score([item({ most: 50 })], findings)
    expect(result.state).toBe(state)
    expect(scoreState(result, 'zh-CN')).toBe(words)
  })
})

describe('the default table', () => {
  const stale = (column: string, days: number) =>
    finding({ ruleId: 'column/stale', data: { column, newest: '2025-01-01', days, limit: 14 } })

  it.each([
    ['政策文件', 200, '政策文件栏目超过 6 个月未更新', 5],
    ['政策文件', 100, '栏目建设', 1],
    ['办件统计', 100, '办事统计数据超过 3 个月未更新', 2],
    ['领导信箱', 70, '留言答复超过 2 个月未更新', 3],
    ['工作动态', 70, '栏目建设', 1],
  ])('%s, %i days', (column, days, name, points) => {
    expect(
      score(DEFAULT_SCORES.items, [stale(column, days)]).deductions.map(each => [each.item.name.zh, each.points]),
    ).toEqual([[name, points]])
  })

  it('calls national only what the indicators state', () => {
    expect(DEFAULT_SCORES.items.filter(({ source }) => source === 'national').map(each => each.points)).toEqual([
      5, 2, 3,
    ])
  })
})
