import type { PageExamples } from '../../lib/core/engine/rule.ts'

const ARTICLE = (picture: string): string => `<h1>示例区开展便民服务活动</h1>
<p>来源：示例区人民政府办公室 发布时间：2024-05-14</p>
<div class="content"><p>5月13日，示例区在文化广场开展便民服务活动，现场为群众提供政策咨询、健康检查等服务，共接待群众三百余人次。</p>
<p>${picture}</p>
<p>活动现场秩序良好，工作人员耐心解答群众提出的问题，受到群众欢迎，下一步还将走进社区。</p></div>`

export default {
  bad: [
    {
      title: { zh: 'alt 是上传时的文件名', en: 'The name of the uploaded file' },
      html: ARTICLE('<img src="W020240514.jpg" alt="W020240514.jpg">'),
      findings: [{ messageId: 'name', quote: 'W020240514.jpg' }],
    },
    {
      title: { zh: 'alt 是微信图片编号', en: 'The number of a chat picture' },
      html: ARTICLE('<img src="1.jpg" alt="微信图片_20240514">'),
      findings: [{ messageId: 'name', quote: '1.jpg' }],
    },
    {
      title: { zh: 'alt 只写“图片”', en: 'Just “picture”' },
      html: ARTICLE('<img src="1.jpg" alt="图片1"><img src="2.jpg" alt="图片2">'),
      findings: [{ messageId: 'name', quote: '1.jpg' }],
    },
  ],
  good: [
    {
      title: { zh: '写明内容', en: 'What the picture shows' },
      html: ARTICLE('<img src="1.jpg" alt="工作人员为老人测量血压">'),
    },
    {
      title: { zh: '图号加说明', en: 'A number and what it shows' },
      html: ARTICLE('<img src="1.jpg" alt="图1 2024年地区生产总值及增速">'),
    },
    {
      title: { zh: 'alt 为空由另一条规则管', en: 'An empty or missing alt is another rule’s' },
      html: ARTICLE('<img src="line.png" alt="">'),
    },
    {
      title: { zh: '正文之外', en: 'Outside the text' },
      html: '<ul><li><img src="/n1.png" alt="01">通知</li></ul>',
    },
  ],
} satisfies PageExamples
