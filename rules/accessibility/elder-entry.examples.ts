import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '首页没有入口', en: 'A home page without an entry' },
      kind: 'home',
      html: '<div class="top"><a href="/en/">English</a></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '只有讲无障碍的新闻', en: 'Only news about barrier-free buildings' },
      kind: 'home',
      html: '<div class="top"><a href="/n.html">我区推进无障碍环境建设</a><a href="/m.html">长者食堂开业</a></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '文字入口', en: 'A text entry' },
      kind: 'home',
      html: '<div class="top"><a href="#">无障碍浏览</a> | <a href="#">长者版</a></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
    },
    {
      title: { zh: '繁体页面', en: 'A traditional page' },
      kind: 'home',
      html: '<div class="top"><a href="#">無障礙</a> | <a href="#">關懷版</a></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
    },
    {
      title: { zh: '图片入口有 alt', en: 'An image with alt' },
      kind: 'home',
      html: '<div class="top"><a href="/wza/"><img src="/w.png" alt="无障碍服务"></a></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
    },
    {
      title: { zh: '入口由工具条脚本加入', en: 'An entry put in by a toolbar' },
      kind: 'home',
      html: '<div class="top"><script src="/wza/loader.js"></script></div><div class="nav"><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a></div><p>欢迎访问示例区人民政府网站</p>',
    },
  ],
} satisfies PageExamples
