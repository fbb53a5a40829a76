import type { PageExamples } from '../../lib/core/engine/rule.ts'

const policy = (source: string): string => `<html><head><title>示例区促进就业若干措施</title></head><body>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[发文字号] <span>示政发〔2024〕5号</span></li>
<li>[发布日期] <span>2024-05-14</span></li><li>[文件来源] <span>${source}</span></li></ul>
<h1>示例区促进就业若干措施</h1>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

const issue = (title: string, first = '目录'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>
<p>当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zfgb/">政府公报</a></p><h1>${title}</h1>
<p>来源：示例区人民政府办公室 发布时间：2024-10-19</p>
<div class="content"><p>${first}</p><p>一、示例区人民政府关于印发促进就业若干措施的通知</p><p>二、示例区人民政府办公室关于做好防汛工作的通知</p>
<p>公报在政务服务大厅和各街道便民服务中心免费查阅，电子版与纸质版内容一致。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只填了年份', en: 'The year alone' },
      html: policy('政府公报 2024年 第期'),
      kind: 'policy',
      findings: [{ messageId: 'field', quote: '政府公报 2024年 第期' }],
    },
    {
      title: { zh: '只填了期号', en: 'The issue alone' },
      html: policy('政府公报 第3期'),
      kind: 'policy',
      findings: [{ messageId: 'field', quote: '政府公报 第3期' }],
    },
    {
      title: { zh: '公报页面没有期号', en: 'An issue that does not say which' },
      html: issue('示例区人民政府公报'),
      kind: 'other',
      findings: [{ messageId: 'issue' }],
    },
  ],
  good: [
    {
      title: { zh: '年份、期号、总期号都有', en: 'Year, issue and total' },
      html: policy('政府公报 2024年 第3期(总第48期)'),
      kind: 'policy',
    },
    {
      title: { zh: '来源不是公报', en: 'Another source' },
      html: policy('示例区人民政府网站'),
      kind: 'policy',
    },
    {
      title: { zh: '标题写明年份和期号', en: 'The title says which issue' },
      html: issue('示例区人民政府公报2024年第3期（总第48期）'),
      kind: 'other',
    },
    {
      title: { zh: '期号写在正文开头', en: 'The text says it at its head' },
      html: issue('示例区人民政府公报', '2024年第3期（总第48期）'),
      kind: 'other',
    },
    {
      title: { zh: '统计公报不是政府公报', en: 'A communiqué of statisticians' },
      html: issue('示例区国民经济和社会发展统计公报'),
      kind: 'other',
    },
  ],
} satisfies PageExamples
