import { describe, expect, it } from 'vitest'
import { FORMATS, type FormatName } from '../../../../lib/core/report/format/index.ts'
import { finding, options, page, report } from './fixture.ts'

it('has the formats of the command line', () => {
  expect(Object.keys(FORMATS)).toEqual(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'html'])
})

describe.each(Object.keys(FORMATS) as FormatName[])('%s', name => {
  it('writes a finding as soon as its page comes, and keeps nothing of it', () => {
    const formatter = FORMATS[name](options())
    formatter.begin(report())
    const first = formatter.page(page({ findings: [finding({ message: '第一页的问题' })] }))
    const second = formatter.page(page({ findings: [finding({ message: '第二页的问题' })] }))
    const end = formatter.end(report())
    expect(first).toContain('第一页的问题')
    expect(second).toContain('第二页的问题')
    expect(second + end).not.toContain('第一页的问题')
    expect(end).not.toContain('第二页的问题')
  })

  it('is the same twice', () => {
    const once = (): string => {
      const formatter = FORMATS[name](options())
      return formatter.begin(report()) + formatter.page(page({ findings: [finding()] })) + formatter.end(report())
    }
    expect(once()).toBe(once())
  })
})
