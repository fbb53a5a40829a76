import { expect, it } from 'vitest'
import publishedLate from '../../../rules/policy/published-late.ts'
import { lintHtml } from '../leak/lint-html.ts'

const page = (
  site: string,
  issuer: string,
  published = '2024-07-15',
  written = '2024-05-14',
  title = '促进就业若干措施',
) => `
<meta name="SiteName" content="${site}"><meta name="ArticleTitle" content="${title}"><h1>${title}</h1>
<ul><li>[发文机构] <span>${issuer}</span></li><li>[成文日期] <span>${written}</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li><li>[发布日期] <span>${published}</span></li></ul>
<div class="content"><p>各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合实际，制定以下措施，请认真贯彻执行。</p></div>`

it.each([
  ['示例区人民政府门户网站', '示例区人民政府', 'sure'],
  ['示例区人民政府门户网站', '示例区财政局', 'sure'],
  ['示例区财政局', '示例区财政局', 'sure'],
  // A document of the district government on an office's site was published by the government.
  ['示例区财政局', '示例区人民政府', 'none'],
  ['示例区人民政府门户网站', '示例市人民政府办公厅', 'none'],
  ['示例区人民政府门户网站', '财政部', 'none'],
  // Whose site it is, the page does not say.
  ['', '示例区人民政府', 'review'],
])('on %s, of %s: %s', async (site, issuer, expected) => {
  const [finding] = await lintHtml(publishedLate, page(site, issuer))
  expect(finding?.certainty ?? 'none').toBe(expected)
})

it.each([
  ['2024-05-14', '2024-06-12', 0],
  ['2024-05-14', '2024-06-13', 1],
  // A week off at National Day, with a Sunday before and a Saturday after it worked.
  ['2024-09-20', '2024-10-23', 0],
  ['2024-09-20', '2024-10-24', 1],
])('written %s, published %s: %i', async (written, published, count) => {
  const findings = await lintHtml(publishedLate, page('示例区人民政府', '示例区人民政府', published, written))
  expect(findings).toHaveLength(count)
})

it('leaves archives and forwarded documents to a person', async () => {
  const [archive] = await lintHtml(publishedLate, page('示例区人民政府', '示例区人民政府', '2024-07-15', '2019-05-14'))
  const title = '示例区人民政府转发示例市人民政府关于促进就业若干措施的通知'
  const [forwarded] = await lintHtml(
    publishedLate,
    page('示例区人民政府', '示例区人民政府', '2024-07-15', '2024-05-14', title),
  )
  expect([archive?.certainty, forwarded?.certainty]).toEqual(['review', 'review'])
})
