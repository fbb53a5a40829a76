import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  published: string,
  issuer = '示例区人民政府',
  written = '2024-05-14',
): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="SiteName" content="示例区人民政府门户网站"><meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>${issuer}</span></li><li>[成文日期] <span>${written}</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li><li>[发布日期] <span>${published}</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

const today = '2024-11-22'

export default {
  bad: [
    {
      title: { zh: '过了两个月才公开', en: 'Published two months later' },
      html: page('2024-07-15'),
      kind: 'policy',
      today,
      findings: [{ messageId: 'late', quote: '2024-07-15', line: 4 }],
    },
    {
      title: { zh: '第21个工作日', en: 'On the 21st working day' },
      html: page('2024-06-13'),
      kind: 'policy',
      today,
      findings: [{ messageId: 'late', quote: '2024-06-13' }],
    },
    {
      title: { zh: '区直部门的文件', en: 'A document of one of the district’s offices' },
      html: page('2024-07-15', '示例区财政局'),
      kind: 'policy',
      today,
      findings: [{ messageId: 'late', quote: '2024-07-15' }],
    },
  ],
  good: [
    {
      title: { zh: '第20个工作日（端午节放假一天）', en: 'On the 20th working day, with a holiday between' },
      html: page('2024-06-12'),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '转载上级机关的文件', en: 'A document of a higher organ' },
      html: page('2024-07-15', '国务院办公厅'),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '2008年5月1日前的文件', en: 'Older than the Regulations' },
      html: page('2008-06-20', '示例区人民政府', '2005-03-01'),
      kind: 'policy',
      today,
    },
  ],
} satisfies PageExamples
