import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '链接里只有一张没有 alt 的图片', en: 'A link that holds only an image without alt' },
      html: '<a href="/zt/yshj/"><img src="/images/yshj.png"></a>',
      findings: [{ messageId: 'link', quote: '/images/yshj.png', line: 1, column: 21 }],
    },
    {
      title: { zh: '稿件中的一图读懂没有 alt', en: 'An infographic in an article without alt' },
      html: `<h1>一图读懂《示例区促进就业若干措施》</h1>
<p>来源：示例区人力资源和社会保障局 发布时间：2024-05-14</p>
<div class="content"><p>为帮助企业和群众了解政策，现将《示例区促进就业若干措施》的主要内容用图片说明，欢迎阅读、转发，具体条款以文件为准。</p>
<p><img src="W020240514.png"></p>
<p>以上措施自2024年6月1日起施行，符合条件的单位可以向区人力资源和社会保障局提出申请。</p></div>`,
      findings: [{ messageId: 'content', quote: 'W020240514.png', line: 4 }],
    },
    {
      title: { zh: '按选项检查版面图片', en: 'A layout image, where the option asks for them' },
      html: '<div class="banner"><img src="/images/banner.jpg"></div>',
      options: { layout: true },
      findings: [{ messageId: 'layout', quote: '/images/banner.jpg' }],
    },
  ],
  good: [
    {
      title: { zh: '图片有 alt', en: 'The image has alt' },
      html: '<a href="/zt/yshj/"><img src="/images/yshj.png" alt="优化营商环境专题"></a>',
    },
    {
      title: { zh: '装饰图片 alt 为空', en: 'A decorative image with empty alt' },
      html: '<a href="/zt/"><img src="/images/dot.png" alt="">专题</a>',
    },
    {
      title: { zh: '统计用的 1 像素图片', en: 'A counting pixel' },
      html: '<a href="http://stat.example.com/"><img src="http://stat.example.com/c.gif" width="1" height="1"></a>',
    },
    {
      title: { zh: '链接另有文字', en: 'The link has words of its own' },
      html: '<a href="/zt/"><img src="/images/dot.png">专题专栏</a>',
    },
    {
      title: { zh: '对辅助技术隐藏', en: 'Hidden from assistive technology' },
      html: '<a href="/zt/" title="专题"><img src="/images/a.png" aria-hidden="true"></a><a href="/b/"><img src="/b.png" role="presentation"></a>',
    },
  ],
} satisfies PageExamples
