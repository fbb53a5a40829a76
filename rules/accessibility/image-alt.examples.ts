import type { PageExamples } from '../../lib/core/engine/rule.ts'

const ARTICLE = (picture: string): string => `<h1>一图读懂《示例区促进就业若干措施》</h1>
<p>来源：示例区人力资源和社会保障局 发布时间：2024-05-14</p>
<div class="content"><p>为帮助企业和群众了解政策，现将《示例区促进就业若干措施》的主要内容用图片说明，欢迎阅读、转发，具体条款以文件为准。</p>
<p>${picture}</p>
<p>以上措施自2024年6月1日起施行，符合条件的单位可以向区人力资源和社会保障局提出申请。</p></div>`

export default {
  bad: [
    {
      title: { zh: '稿件中的一图读懂没有 alt', en: 'An infographic in an article without alt' },
      html: ARTICLE('<img src="W020240514.png">'),
      findings: [{ messageId: 'content', quote: 'W020240514.png', line: 4, column: 4 }],
    },
    {
      title: { zh: '三张照片都没有 alt：一处问题', en: 'Three photographs without alt: one finding' },
      html: ARTICLE('<img src="1.jpg"><img src="2.jpg"><a href="3-big.jpg"><img src="3.jpg"></a>'),
      findings: [{ messageId: 'content', quote: '1.jpg' }],
    },
    {
      title: { zh: 'alt 只有空格', en: 'The alt is only a blank' },
      html: ARTICLE('<img src="1.jpg" alt=" ">'),
      findings: [{ messageId: 'content', quote: '1.jpg' }],
    },
    {
      title: { zh: '首页的图片链接没有 alt', en: 'Picture links of the home page without alt' },
      kind: 'home',
      html: '<a href="/zt/yshj/"><img src="/images/yshj.png"></a><a href="/zt/xxgc/"><img src="/images/xxgc.png"></a>',
      findings: [{ messageId: 'home', quote: '/images/yshj.png', line: 1, column: 21 }],
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
      title: { zh: '正文图片有 alt', en: 'The image of the article has alt' },
      html: ARTICLE('<img src="1.png" alt="补贴标准：每人每年1200元，最长三年">'),
    },
    {
      title: { zh: '正文里的装饰图片 alt 为空', en: 'A decorative image of the article with empty alt' },
      html: ARTICLE('<img src="line.png" alt="">'),
    },
    {
      title: { zh: '附件前的文件类型图标', en: 'The sign of a file type before an attachment' },
      html: ARTICLE('<img src="/ueditor/fileTypeImages/icon_pdf.gif"><a href="fj.pdf">申请表.pdf</a>'),
    },
    {
      title: { zh: '统计用的 1 像素图片', en: 'A counting pixel' },
      html: ARTICLE('<img src="https://stat.example.com/c.gif" width="1" height="1">'),
    },
    {
      title: {
        zh: '首页的图片链接有 alt，或另有文字',
        en: 'Picture links of the home page with alt, or with words besides',
      },
      kind: 'home',
      html: '<a href="/zt/yshj/"><img src="/images/yshj.png" alt="优化营商环境专题"></a><a href="/zt/"><img src="/images/zt.png">专题专栏</a>',
    },
    {
      title: { zh: '对辅助技术隐藏', en: 'Hidden from assistive technology' },
      html: ARTICLE('<img src="/a.png" aria-hidden="true"><img src="/b.png" role="presentation">'),
    },
    {
      title: { zh: '版面图片，没有开选项', en: 'A layout image without the option' },
      html: '<div class="banner"><img src="/images/banner.jpg"></div>',
    },
  ],
} satisfies PageExamples
