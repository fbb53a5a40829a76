import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (block: string, last: string): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2018-05-14</span></li>
<li>[发文字号] <span>示政发〔2018〕5号</span></li>${block}</ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p>
<p>${last}</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '废止日期已过，仍标有效', en: 'Past its repeal date, still labelled valid' },
      html: page('<li>[废止日期] <span>2023-12-31</span></li><li>[有效性] <span>有效</span></li>', '特此通知。'),
      kind: 'policy',
      findings: [{ messageId: 'repealed', quote: '有效' }],
    },
    {
      title: { zh: '正文规定有效期五年，已届满', en: 'The text sets five years, and they are over' },
      html: page('<li>[有效性] <span>是</span></li>', '本措施自2018年6月1日起施行，有效期5年。'),
      kind: 'policy',
      findings: [{ messageId: 'expired', quote: '是' }],
    },
    {
      title: { zh: '有效期至某日，已过', en: 'The text sets a last day, and it is past' },
      html: page('<li>[有效性] <span>有效</span></li>', '有效期至2023年5月31日。'),
      kind: 'policy',
      findings: [{ messageId: 'expired', quote: '有效' }],
    },
    {
      title: { zh: '实施日期未到，已标有效', en: 'Labelled valid before it takes effect' },
      html: page('<li>[实施日期] <span>2024-07-01</span></li><li>[有效性] <span>有效</span></li>', '特此通知。'),
      kind: 'policy',
      findings: [{ messageId: 'early', quote: '有效' }],
    },
  ],
  good: [
    {
      title: { zh: '有效期未满', en: 'The term still runs' },
      html: page('<li>[有效性] <span>有效</span></li>', '本措施自2018年6月1日起施行，有效期十年。'),
      kind: 'policy',
    },
    {
      title: { zh: '期满后已改标失效', en: 'Labelled as expired after its term' },
      html: page('<li>[有效性] <span>失效</span></li>', '本措施自2018年6月1日起施行，有效期5年。'),
      kind: 'policy',
    },
    {
      title: { zh: '证书的有效期不是文件的有效期', en: 'The term of a certificate is not the document’s' },
      html: page('<li>[有效性] <span>有效</span></li>', '按本措施核发的培训证书自2018年6月1日起有效期3年。'),
      kind: 'policy',
    },
    {
      title: { zh: '废止日期在将来', en: 'The repeal date is to come' },
      html: page('<li>[废止日期] <span>2025-12-31</span></li><li>[有效性] <span>有效</span></li>', '特此通知。'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
