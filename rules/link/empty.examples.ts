import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '外部链接被替换成空脚本', en: 'Outbound links that became javascript:;' },
      html: '<p>友情链接：<a href="javascript:;" target="_blank">示例省人民政府</a> <a href="javascript:;" target="_blank">示例省林业厅</a></p>',
      findings: [{ messageId: 'empty', quote: '示例省人民政府' }],
    },
    {
      title: { zh: '地址是空的', en: 'An empty address' },
      html: '<p><a href="">2024年部门预算公开表</a></p>',
      findings: [{ messageId: 'empty', quote: '2024年部门预算公开表' }],
    },
    {
      title: { zh: '只有 target，没有地址', en: 'A target and no address' },
      html: '<p><a target="_blank">附件：申请表.doc</a></p>',
      findings: [{ messageId: 'empty' }],
    },
    {
      title: { zh: '可能由脚本响应，请人工核对', en: 'A script may handle it: for a person to look at' },
      html: '<p><a href="#">部门文件</a></p>',
      findings: [{ messageId: 'empty' }],
    },
  ],
  good: [
    { title: { zh: '有地址', en: 'An address' }, html: '<p><a href="/zwgk/" target="_blank">政务公开</a></p>' },
    {
      title: { zh: '有点击处理的按钮', en: 'Buttons that a script handles' },
      html: '<p><a href="javascript:;" onclick="share()">分享到微信</a> <a href="javascript:window.print()">打印本页内容</a> <a href="#" id="toTop">返回页面顶部</a></p>',
    },
    {
      title: { zh: '展开下级菜单', en: 'It opens a menu' },
      html: '<ul><li><a href="javascript:;">政务公开</a><ul><li><a href="/zc/">政策</a></li></ul></li></ul>',
    },
    {
      title: { zh: '锚点', en: 'A place to jump to' },
      html: '<p><a name="part2">第二部分</a> <a href="#part2">见第二部分</a></p>',
    },
  ],
} satisfies PageExamples
