import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '两个栏目的“更多”', en: '"More" of two columns' },
      html: `<h2>通知公告</h2><a href="/tzgg/">更多&gt;&gt;</a>
<h2>工作动态</h2><a href="/gzdt/">更多&gt;&gt;</a>`,
      findings: [{ messageId: 'vague', quote: '更多>>', line: 1 }],
    },
    {
      title: { zh: '“点击这里”和“点击这里”', en: '"Click here", twice' },
      html: '<p>办理社保请<a href="/a.html">点击这里</a>，办理公积金请<a href="/b.html">点击这里</a>。</p>',
      findings: [{ messageId: 'vague', quote: '点击这里' }],
    },
    {
      title: { zh: '正文里的“详情”', en: '"Details" in an article' },
      html: `<h1>示例区举办就业服务月活动</h1><p>来源：示例区融媒体中心 发布时间：2024-05-14</p>
<p>5月14日，示例区举办就业服务月活动，现场提供岗位两千余个，吸引了众多求职者参加，活动将持续到月底。</p>
<p>活动安排已经公布。<a href="/jyfw/">详情</a></p>`,
      findings: [{ messageId: 'lone', quote: '详情', line: 3 }],
    },
  ],
  good: [
    {
      title: { zh: '附件名旁边的“下载”', en: '"Download" beside the name of a file' },
      html: `<h1>示例区举办就业服务月活动</h1><p>来源：示例区融媒体中心 发布时间：2024-05-14</p>
<p>5月14日，示例区举办就业服务月活动，现场提供岗位两千余个，吸引了众多求职者参加，活动将持续到月底。</p>
<p>附件：活动安排表 <a href="/jyfw/hdap.docx">点击下载</a></p>`,
    },
    {
      title: { zh: '“更多”有说明', en: '"More" with an explanation' },
      html: '<a href="/tzgg/" title="更多通知公告">更多</a><a href="/gzdt/" aria-label="更多工作动态">更多</a>',
    },
    {
      title: { zh: '去向相同', en: 'The same target' },
      html: '<a href="/tzgg/">更多</a><p>通知</p><a href="/tzgg/">更多</a>',
    },
    {
      title: { zh: '文字写明去向', en: 'Words that tell' },
      html: '<a href="/tzgg/">更多通知公告</a><a href="/gzdt/">更多工作动态</a>',
    },
    {
      title: { zh: '脚本链接没有可比的去向', en: 'Script links have no target to compare' },
      html: '<a href="javascript:;">更多</a><a href="javascript:void(0)">更多</a>',
    },
  ],
} satisfies PageExamples
