import { describe, expect, it } from 'vitest'
import { lintPage } from '../../lib/core/engine/lint-page.ts'
import type { PageKind } from '../../lib/core/page/page-facts.ts'
import { pageFromHtml } from '../../lib/node/page-from-html.ts'
import { catalogue } from '../../rules/index.ts'

const LENGTH = 100_000
const repeated = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length))

/** Near misses of every pattern of the rules, over and over: what makes a careless pattern walk a text again and again. */
const UNITS = [
  ' ',
  '年 第 ',
  '政府公报 年 ',
  '〔20 ',
  '{{ a',
  '${a',
  '<%',
  '[object ',
  '标题',
  '更多>',
  '[[[[',
  '自身生产、生活、',
  '15个工作日内',
  '答复的期限',
  '检索、复制',
  '国务院令第',
  '本办法自2018年1月1日起施行',
  '有效期',
  '自发布之日起',
  '2024年5月6日至',
  '请于5月',
  '联系电话：',
  '010-',
  '示政发[2024',
  '(2024)',
  '单位：',
  '1,234,',
  '征求意见',
]

const KINDS: readonly PageKind[] = ['policy', 'notice', 'consultation', 'disclosure-guide', 'home']

const pageWith = (text: string): string =>
  `<html><head><title>2024年部门预算征求意见办法</title></head><body><h1>2024年部门预算征求意见办法</h1>
<p>发布时间：2024-05-06</p><ul><li>[发文字号] ${text}</li><li>[有效性] 有效</li></ul>
<div><p>为提高决策的科学性，现向社会公开征求意见，欢迎社会各界提出宝贵意见。${text}</p>
<a href="/a" title="">${text}</a><a href="${text.slice(0, 5_000).replaceAll('"', '')}">${text}</a><table><tr><td>${text}</td><td>1.00</td></tr></table></div></body></html>`

describe('rules on hostile pages', () => {
  // A pattern that backtracks quadratically needs minutes for this, not the runner's limit of 30 seconds.
  it.each(UNITS)('end on 100,000 characters of %j', async unit => {
    const html = pageWith(repeated(unit).replaceAll('<', '&lt;'))
    for (const kind of KINDS) {
      const page = await pageFromHtml({
        html,
        url: 'https://www.example.gov.cn/a.html',
        profile: { match: ['**'], kinds: [{ url: '**', kind }] },
      })
      const rules = [...catalogue.rules.values()].flatMap(rule =>
        rule.scope === 'page' ? [{ rule, options: rule.options.parse({}), severity: null }] : [],
      )
      const linted = lintPage(page, { rules, today: '2024-06-03', language: 'zh-CN' })
      expect(linted.notChecked).toEqual([])
    }
  })
})
