import { describe, expect, it } from 'vitest'
import { lintPage } from '../../../lib/core/engine/lint-page.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { catalogue } from '../../../rules/index.ts'
import { long } from './lint-html.ts'

/** Near misses of the patterns for personal data, over and over. */
const PIECES = [
  '家住区',
  '家庭住址：县',
  '住址区1号',
  '张三，',
  '张三 ',
  '姓名 ',
  '姓名：张三，手机：',
  '138',
  '1380000000 ',
  '13800000000',
  '卡号62',
  '6217 0000 ',
  '银行',
  '户名:张三 ',
  '出生1990',
  '1990年3月7日',
  'address:"区1号',
  'addr=',
  '护照E1',
  '护照E12345678',
  '军字第1',
  '"张三"',
  '联系人',
  '本人',
  '户主',
]

const rules = [...catalogue.rules.values()].flatMap(rule =>
  rule.scope === 'page' && rule.id.startsWith('leak/')
    ? [{ rule, options: rule.options.parse({}), severity: null }]
    : [],
)

describe('rules on personal data', () => {
  // What walks a text again and again needs minutes for this, not the runner's limit of 30 seconds.
  it.each(PIECES)('end on 100,000 characters of %j, in every place', async piece => {
    const text = long(piece)
    const quoted = text.replaceAll('"', '&quot;')
    const html = `<h1>关于补助人员名单的公示</h1><p>张三 ${text}</p><p hidden>${text}</p><p title="${quoted}">一</p><!-- ${text} -->
<script>var a = '${text}'</script><input type="hidden" name="address" value="${quoted}">
<table><tr><th>姓名</th><th>家庭住址</th><th>手机</th></tr><tr><td>张三</td><td>${text}</td><td>${text}</td></tr></table>`
    const page = await pageFromHtml({ html, url: 'https://www.example.gov.cn/a.html' })
    const { notChecked } = lintPage(page, { rules, today: '2026-11-23', language: 'zh-CN' })
    expect(notChecked).toEqual([])
  })

  it('end on a list of twenty thousand cells', async () => {
    const row = '<tr><td>张三</td><td>清河街道1号楼1单元</td><td>13800000000</td><td>1990-03-07</td></tr>'
    const html = `<table><tr><th>姓名</th><th>家庭住址</th><th>手机</th><th>出生日期</th></tr>${row.repeat(5_000)}</table>`
    const page = await pageFromHtml({ html, url: null })
    const { findings } = lintPage(page, { rules, today: '2026-11-23', language: 'zh-CN' })
    const ids = new Set(findings.map(({ finding }) => finding.ruleId))
    expect([...ids].sort()).toEqual(['leak/birth-date', 'leak/home-address', 'leak/mobile-phone'])
  })
})
