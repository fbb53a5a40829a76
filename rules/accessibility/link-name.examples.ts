import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '页头标志链接只有图片', en: 'The logo link holds only an image' },
      html: '<a href="/"><img src="/images/logo.png"></a>',
      findings: [{ messageId: 'image', quote: '/' }],
    },
    {
      title: { zh: 'alt 为空的图片链接', en: 'An image link with empty alt' },
      html: '<a href="/wx/"><img src="/images/wx.png" alt=""></a>',
      findings: [{ messageId: 'image', quote: '/wx/' }],
    },
    {
      title: { zh: '图标链接', en: 'Icon links' },
      html: '<a href="/ss/"><i class="icon-search"></i></a><a href="/top/"></a>',
      findings: [{ messageId: 'empty', quote: '/ss/' }],
    },
  ],
  good: [
    {
      title: { zh: '图片有 alt', en: 'The image has alt' },
      html: '<a href="/"><img src="/images/logo.png" alt="示例区人民政府"></a>',
    },
    {
      title: { zh: '有文字、title 或 aria-label', en: 'Words, title or aria-label' },
      html: '<a href="/a/">政务公开</a><a href="/b/" title="微信"><i></i></a><a href="/c/" aria-label="微博"><i></i></a><a href="/d/"><span>服务</span></a>',
    },
    {
      title: { zh: '锚点不是链接', en: 'An anchor is no link' },
      html: '<a name="top"></a><a id="main"></a>',
    },
    {
      title: { zh: '文字由脚本写', en: 'Words by a script' },
      html: '<a href="/x/"><script>document.write(title)</script></a>',
    },
    {
      title: { zh: '对辅助技术隐藏', en: 'Hidden from assistive technology' },
      html: '<div aria-hidden="true"><a href="/x/"></a></div>',
    },
  ],
} satisfies PageExamples
