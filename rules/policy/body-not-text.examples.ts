import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, after = ''): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li></ul>
<div class="content">${body}</div>${after}</body></html>`

const TEXT =
  '<p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p>'

export default {
  bad: [
    {
      title: { zh: '三页扫描件', en: 'Three scanned pages' },
      html: page('<p><img src="p1.jpg"></p><p><img src="p2.jpg"></p><p><img src="p3.jpg"></p>'),
      kind: 'policy',
      findings: [{ messageId: 'images', quote: 'p1.jpg', line: 5 }],
    },
    {
      title: { zh: '只印文号和落款，正文是图片', en: 'Number and signature as text, the rest a picture' },
      html: page(
        '<p>示政发〔2024〕5号</p><p><img src="scan.png" width="800"></p><p>示例区人民政府</p><p>2024年5月14日</p>',
      ),
      kind: 'policy',
      findings: [{ messageId: 'images', quote: 'scan.png' }],
    },
    {
      title: { zh: '内嵌PDF阅读器', en: 'A PDF viewer' },
      html: page(
        '<p>示政发〔2024〕5号</p><iframe src="/pdfjs/web/viewer.html?file=/upload/5.pdf" title="正文"></iframe>',
      ),
      kind: 'policy',
      findings: [{ messageId: 'embedded' }],
    },
    {
      title: { zh: '只有“见附件”', en: 'See the attachment' },
      html: page('<p>内容详见附件。</p><p><a href="5.pdf">示例区促进就业若干措施.pdf</a></p>'),
      kind: 'policy',
      findings: [{ messageId: 'attachment' }],
    },
  ],
  good: [
    { title: { zh: '正文是文字', en: 'The text is text' }, html: page(TEXT), kind: 'policy' },
    {
      title: { zh: '文字之外另有图片和PDF', en: 'Pictures and a file beside the text' },
      html: page(`${TEXT}<p><img src="flow.png" alt="办理流程图"></p>`, '<p>附件：<a href="5.pdf">全文.pdf</a></p>'),
      kind: 'policy',
    },
    {
      title: { zh: '短小的批复也是正文', en: 'A short reply is a text too' },
      html: page(
        '<p>区发展改革委：</p><p>你委关于示例河综合治理工程可行性研究报告的请示收悉。经研究，原则同意所报方案，请抓紧组织实施，确保按期完工。</p>',
      ),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
