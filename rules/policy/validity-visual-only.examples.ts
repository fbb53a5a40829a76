import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (block: string, above = ''): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><div class="head">${above}<h1>示例区促进就业若干措施</h1></div>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li>${block}</ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '有效性一栏是一张图片', en: 'A picture behind the label' },
      html: page('<li>[有效性] <span><img src="/images/s1.png"></span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'picture', line: 4 }],
    },
    {
      title: { zh: '标题上方盖“失效”图章', en: 'A stamp above the title' },
      html: page('', '<img src="/images/shixiao.png" alt="">'),
      kind: 'policy',
      findings: [{ messageId: 'picture', quote: '/images/shixiao.png' }],
    },
    {
      title: { zh: '有效性一栏是一个绿点', en: 'A green dot behind the label' },
      html: page('<li>[有效性] <span><i class="dot green"></i></span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'colour' }],
    },
    {
      title: { zh: '标题加删除线表示废止', en: 'A title struck through' },
      html: page('').replace('<h1>', '<h1 style="text-decoration: line-through">'),
      kind: 'policy',
      findings: [{ messageId: 'colour' }],
    },
    {
      title: { zh: '用标题颜色区分', en: 'A legend of colours' },
      html: page('<li>说明：绿色标题为有效，红色标题为失效</li>'),
      kind: 'policy',
      findings: [{ messageId: 'colour' }],
    },
  ],
  good: [
    {
      title: { zh: '写成文字', en: 'In words' },
      html: page('<li>[有效性] <span>有效</span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '图片旁边有文字', en: 'A picture beside the words' },
      html: page('<li>[有效性] <span><img src="/images/s1.png" alt=""> 有效</span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '图片有替代文字', en: 'A picture with its alternative text' },
      html: page('<li>[有效性] <span><img src="/images/s1.png" alt="现行有效"></span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '空着的有效性另有规则', en: 'An empty label is another rule’s matter' },
      html: page('<li>[有效性] <span class="state"></span></li>'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
