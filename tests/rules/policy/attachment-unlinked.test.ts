import { expect, it } from 'vitest'
import attachmentUnlinked from '../../../rules/policy/attachment-unlinked.ts'
import { lintHtml, long } from '../leak/lint-html.ts'

const page = (named: string, after = '') => `<meta name="ArticleTitle" content="示例区关于促进就业若干措施的通知">
<h1>示例区关于促进就业若干措施的通知</h1><p>发布日期：2024-05-16</p><div class="content">
<p>示政发〔2024〕5号</p><p>各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合实际，制定以下措施，请认真贯彻执行。</p>
${named}<p>示例区人民政府</p><p>2024年5月14日</p>${after}</div>`

it.each([
  ['<p>附件：1.申报表　2.任务分工表</p>', '', '申报表；任务分工表'],
  ['<p>附件1：申报表</p><p>附件2：任务分工表</p>', '', '申报表；任务分工表'],
  ['<p>附表：补贴标准</p>', '', '补贴标准'],
  ['<p>附件：1.申报表</p><p>2.任务分工表</p>', '<a href="1.pdf">1.申报表.pdf</a>', '任务分工表'],
  ['<p>附件：1.申报表</p><p>2.任务分工表</p>', '<a href="1.pdf">1.pdf</a><a href="2.pdf">2.pdf</a>', null],
  ['<p>附件：1.申报表</p><p>2.任务分工表</p>', '<p>附件1</p><p>申报表</p><p>姓名</p><p>附件2</p><p>分工</p>', null],
  ['<p>附件：申报表（略）</p>', '', null],
  ['<p>附件：申报表（不予公开）</p>', '', null],
  ['<p>附：宣布失效的文件目录</p><p>1.示政发〔2014〕5号</p><p>2.示政发〔2015〕6号</p>', '', null],
  ['<p>附：联系人：某科，电话：010-00000000</p>', '', null],
  ['<p>附件：<a href="javascript:;">申报表</a></p>', '', null],
])('%s and %s: %s', async (named, after, missing) => {
  const findings = await lintHtml(attachmentUnlinked, page(named, after))
  expect(findings.map(({ data }) => data['names'])).toEqual(missing === null ? [] : [missing])
})

it('stays linear on hostile lists', async () => {
  const findings = await lintHtml(attachmentUnlinked, page(long('<p>附件：1.表</p>') + long('<a href="x.html">附</a>')))
  expect(findings.length).toBeLessThanOrEqual(1)
})
