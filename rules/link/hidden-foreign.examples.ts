import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '移出屏幕的链接', en: 'Links moved off the screen' },
      html: '<div style="position:absolute;left:-9999px"><a href="https://www.example-shop.com/">示例商城</a> <a href="http://www.example-novel.net/">示例小说网</a></div>',
      findings: [{ messageId: 'hidden', quote: '示例商城' }],
    },
    {
      title: { zh: '没有任何标记的隐藏块', en: 'A hidden block that no script can find' },
      html: '<div style="display:none;"><a href="https://www.example-shop.com/">示例商城</a> <a href="http://www.example-novel.net/">示例小说网</a></div>',
      findings: [{ messageId: 'hidden' }],
    },
    {
      title: { zh: '高度为一的滚动条', en: 'A marquee one pixel high' },
      html: '<marquee height="1" width="5"><a href="https://www.example-shop.com/">示例商城</a></marquee>',
      findings: [{ messageId: 'hidden' }],
    },
    {
      title: { zh: '隐藏的博彩链接', en: 'Hidden links to gambling' },
      html: '<div id="nav2" style="display:none"><a href="https://www.example-88.com/">棋牌娱乐城</a></div>',
      findings: [{ messageId: 'hidden' }],
    },
  ],
  good: [
    {
      title: { zh: '隐藏的选项卡', en: 'A tab that is not open' },
      html: '<div class="tab-panel" style="display:none"><a href="https://www.example-city.gov.cn/">示例市</a> <a href="https://www.example-paper.com/">示例日报</a></div>',
    },
    {
      title: { zh: '看得见的外部链接', en: 'Foreign links that everyone sees' },
      html: '<div><a href="https://www.example-shop.com/">示例商城</a></div>',
    },
    {
      title: { zh: '隐藏的本站链接', en: 'Hidden links within the site' },
      html: '<div style="display:none"><a href="https://www.example.gov.cn/zwgk/">政务公开</a></div>',
    },
  ],
} satisfies PageExamples
