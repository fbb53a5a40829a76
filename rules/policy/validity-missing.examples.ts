import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (block: string, title = '示例区促进就业若干措施'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li>${block}</ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '信息栏里没有有效性', en: 'A metadata block without validity' },
      html: page(''),
      kind: 'policy',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '有效性一栏空着', en: 'The validity label is empty' },
      html: page('<li>[有效性] <span></span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'empty', quote: '[有效性]' }],
    },
    {
      title: { zh: '有效性一栏写“无”', en: 'The validity label says 无' },
      html: page('<li>[有效性] <span>无</span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'empty', quote: '无' }],
    },
  ],
  good: [
    {
      title: { zh: '标明有效', en: 'Labelled as valid' },
      html: page('<li>[有效性] <span>有效</span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '标明已废止', en: 'Labelled as repealed' },
      html: page('<li>[有效性] <span>已废止</span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '政策栏目里的一般文章', en: 'An ordinary text in a policy column' },
      html: '<h1>最新就业政策介绍</h1><p>来源：示例区融媒体中心 发布时间：2024-05-14</p><p>近期出台的就业政策主要有三项，一是减税降费，二是技能培训，三是创业担保贷款，详情可到街道政务服务中心咨询。</p>',
      kind: 'policy',
    },
    {
      title: { zh: '任免通知一事一办，不涉及有效性', en: 'An appointment: validity does not arise' },
      html: page('', '示例区人民政府关于张三等同志任免职的通知'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
