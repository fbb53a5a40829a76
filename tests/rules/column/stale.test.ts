import { describe, expect, it } from 'vitest'
import type { SiteExample } from '../../../lib/core/engine/rule.ts'
import { runSiteExample } from '../../../lib/core/engine/test-rule.ts'
import { createWorkPointStatus } from '../../../lib/core/engine/work-point-status.ts'
import stale from '../../../rules/column/stale.ts'
import { catalogue } from '../../../rules/index.ts'

const column = (name: string, newest: string): SiteExample => ({
  title: { zh: name, en: name },
  pages: {
    'https://www.example.gov.cn/column/': {
      kind: 'column-list',
      breadcrumb: ['首页', name],
      items: [{ text: '示例', href: null, date: newest, list: 0, validity: null, pinned: false }],
    },
  },
})

const lint = (name: string, newest: string) => {
  if (stale.scope !== 'site') throw new Error('a site rule')
  return runSiteExample(stale, { ...column(name, newest), today: '2024-06-03' })
}

describe('column/stale', () => {
  it.each([
    ['工作动态', '2024-05-20', []],
    ['工作动态', '2024-05-19', ['haidian-2024/27']],
    ['要闻', '2024-05-19', ['haidian-2024/27']],
    ['通知公告', '2023-12-02', ['haidian-2024/27']],
    ['通知公告', '2023-12-03', []],
    // Half a year for 政策文件 (indicators, point 20), 400 days for the yearly review of point 19.
    ['政策文件', '2023-11-01', ['haidian-2024/20', 'haidian-2024/27']],
    ['政策文件', '2023-04-01', ['haidian-2024/20', 'haidian-2024/27', 'haidian-2024/19']],
    ['政府公报', '2024-02-01', ['haidian-2024/28']],
    ['“两区”建设', '2023-06-01', ['haidian-2024/5']],
    ['招生简章', '2013-06-01', []],
  ])('%s, newest of %s, speaks against %j', (name, newest, points) => {
    expect(lint(name, newest).findings.flatMap(finding => finding.workPoints)).toEqual(points)
  })

  it('asks a person where only the name’s ending says that it is news', () => {
    expect(lint('林业动态', '2024-01-01').findings.map(finding => finding.certainty)).toEqual(['review'])
    expect(lint('工作动态', '2024-01-01').findings.map(finding => finding.certainty)).toEqual(['sure'])
  })

  it('leaves the points open whose columns it did not see', () => {
    const { cannotTell } = lint('政府公报', '2024-05-30')
    expect(cannotTell.flatMap(each => each.workPoints)).toContain('haidian-2024/30')
    expect(cannotTell.flatMap(each => each.workPoints)).not.toContain('haidian-2024/28')
  })

  it('makes a point met only where its own column was seen, on a complete site', () => {
    const statusOf = (complete: boolean, newest: string) => {
      const status = createWorkPointStatus(catalogue, [stale])
      status.add(lint('三山五园', newest))
      const byId = new Map(status.result(complete).map(each => [each.id, each.status]))
      return [byId.get('haidian-2024/11'), byId.get('haidian-2024/12')]
    }
    expect(statusOf(true, '2024-05-30')).toEqual(['met', 'unknown'])
    expect(statusOf(false, '2024-05-30')).toEqual(['unknown', 'unknown'])
    expect(statusOf(true, '2023-05-30')).toEqual(['unmet', 'unknown'])
  })
})
