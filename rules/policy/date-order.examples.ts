import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  dates: string,
  signed = '2024年5月14日',
  last = '各单位在执行中遇有问题，请及时反映。',
): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[发文字号] <span>示政发〔2024〕5号</span></li>${dates}</ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p>
<p>${last}</p><p style="text-align:right">示例区人民政府</p><p style="text-align:right">${signed}</p></div></body></html>`

const field = (label: string, day: string): string => `<li>[${label}] <span>${day}</span></li>`

const today = '2024-11-22'

export default {
  bad: [
    {
      title: { zh: '信息栏与落款的成文日期不同', en: 'Two written dates' },
      html: page(field('成文日期', '2024-05-04') + field('发布日期', '2024-05-16')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'signed', quote: '2024-05-04', line: 3 }],
    },
    {
      title: { zh: '先发布，后成文', en: 'Published before it was written' },
      html: page(field('成文日期', '2024-05-14') + field('发布日期', '2024-05-10')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'published', quote: '2024-05-14' }],
    },
    {
      title: { zh: '没有信息栏，落款晚于发布日期', en: 'Signed after its publication' },
      html: page(field('发布日期', '2023-05-16')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'published', quote: '2024年5月14日' }],
    },
    {
      title: { zh: '成文日期还没有到', en: 'Written on a day to come' },
      html: page(field('成文日期', '2025-05-14') + field('发布日期', '2024-05-16')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'future', quote: '2025-05-14' }],
    },
    {
      title: { zh: '实施日期早于成文日期', en: 'In force before it was written' },
      html: page(field('成文日期', '2024-05-14') + field('实施日期', '2023-06-01')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'effective', quote: '2023-06-01' }],
    },
    {
      title: { zh: '废止日期早于成文日期', en: 'Repealed before it was written' },
      html: page(field('成文日期', '2024-05-14') + field('废止日期', '2022-12-31')),
      kind: 'policy',
      today,
      findings: [{ messageId: 'repealed', quote: '2022-12-31' }],
    },
  ],
  good: [
    {
      title: { zh: '先后有序', en: 'One after the other' },
      html: page(field('成文日期', '2024-05-14') + field('发布日期', '2024-05-16') + field('实施日期', '2024-06-01')),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '同一天成文、发布', en: 'Written and published on one day' },
      html: page(field('成文日期', '2024-05-14') + field('发布日期', '2024-05-14')),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '实施日期可以在将来', en: 'It may take effect on a day to come' },
      html: page(field('成文日期', '2024-05-14') + field('实施日期', '2025-01-01')),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '正文写明从更早的一天起执行', en: 'The text itself reaches back' },
      html: page(
        field('成文日期', '2024-05-14') + field('实施日期', '2024-01-01'),
        '2024年5月14日',
        '上述标准自2024年1月1日起执行。',
      ),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '印发日期可以晚于落款', en: 'It may be issued later than it was signed' },
      html: page(field('印发日期', '2024-05-16') + field('发布日期', '2024-05-17')),
      kind: 'policy',
      today,
    },
  ],
} satisfies PageExamples
