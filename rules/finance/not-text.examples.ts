import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区民政局2024年度部门预算'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区民政局 发布时间：2024-02-05</p><div class="content">${body}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有扫描图片', en: 'Scans only' },
      html: page('<p><img src="1.jpg" alt="第一页" width="800"></p><p><img src="2.jpg" alt="第二页" width="800"></p>'),
      kind: 'notice',
      findings: [{ messageId: 'pictures' }],
    },
    {
      title: { zh: '只有附件', en: 'Attachments only' },
      html: page('<p>现将2024年度部门预算予以公开。</p><p>附件：<a href="ys.pdf">2024年度部门预算.pdf</a></p>'),
      kind: 'notice',
      findings: [{ messageId: 'attachments' }],
    },
    {
      title: { zh: '政府预算只有表格文件', en: 'A government budget as a spreadsheet only' },
      html: page('<p>详见附件。</p><p><a href="a.xls">政府预算.xls</a></p>', '示例区2024年政府预算公开'),
      kind: 'notice',
      findings: [{ messageId: 'attachments' }],
    },
  ],
  good: [
    {
      title: { zh: '正文有说明，附件另附', en: 'The text explains, a file is attached' },
      html: page(
        `<p>${'2024年收入预算12,030.50万元，支出预算12,030.50万元，收支平衡，主要用于困难群众救助、养老服务和社区服务设施改造。'.repeat(4)}</p><p>附件：<a href="ys.pdf">预算表.pdf</a></p>`,
      ),
      kind: 'notice',
    },
    {
      title: { zh: '通知的附件', en: 'The attachment of a circular' },
      html: page(
        '<p>请按要求编制。</p><p><a href="a.doc">填报说明.doc</a></p>',
        '关于做好2024年部门预算编制工作的通知',
      ),
      kind: 'notice',
    },
    {
      title: { zh: '正文是文字，只配一个小图标', en: 'Text with a small icon' },
      html: page('<p><img src="icon.png" alt="" width="16" height="16">预算正在整理。</p>'),
      kind: 'notice',
    },
  ],
} satisfies PageExamples
