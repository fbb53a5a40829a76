import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '预算表第一行是普通单元格', en: 'A budget whose first row is of ordinary cells' },
      html: '<table border="1"><tr><td>科目编码</td><td>科目名称</td><td>基本支出</td><td>项目支出</td></tr><tr><td>201</td><td>一般公共服务</td><td>120.50</td><td>30.00</td></tr><tr><td>205</td><td>教育</td><td>80.00</td><td>12.30</td></tr></table>',
      findings: [{ messageId: 'missing', quote: '科目编码科目名称基本支出项目支出' }],
    },
    {
      title: { zh: '名单', en: 'A list of names' },
      html: '<table border="1"><tr><td>序号</td><td>姓名</td><td>工作单位</td></tr><tr><td>1</td><td>示例甲</td><td>第一小学</td></tr><tr><td>2</td><td>示例乙</td><td>第二小学</td></tr><tr><td>3</td><td>示例丙</td><td>第三小学</td></tr></table>',
      findings: [{ messageId: 'missing', quote: '序号姓名工作单位' }],
    },
    {
      title: { zh: '表题占一行', en: 'A title over the columns' },
      html: '<table><tr><td colspan="3">2024年主要工业产品产量</td></tr><tr><td>产品名称</td><td>计量单位</td><td>产量</td></tr><tr><td>水泥</td><td>吨</td><td>1200</td></tr><tr><td>原煤</td><td>吨</td><td>800</td></tr></table>',
      findings: [{ messageId: 'missing', quote: '产品名称计量单位产量' }],
    },
  ],
  good: [
    {
      title: { zh: '有 th', en: 'With th' },
      html: '<table><tr><th scope="col">科目</th><th scope="col">金额</th></tr><tr><td>教育</td><td>80</td></tr><tr><td>卫生</td><td>60</td></tr></table>',
    },
    {
      title: { zh: '排版用的表格', en: 'A table for layout' },
      html: '<table><tr><td>·</td><td><a href="/1.html">关于开展检查的通知</a></td><td>2024-05-14</td></tr><tr><td>·</td><td><a href="/2.html">关于停水的公告</a></td><td>2024-05-13</td></tr><tr><td>·</td><td><a href="/3.html">招聘公告</a></td><td>2024-05-12</td></tr></table>',
    },
    {
      title: { zh: '元数据：名称和值成对', en: 'Metadata: pairs of names and values' },
      html: '<table border="1"><tr><td>索引号</td><td>110108-2024-001</td><td>主题分类</td><td>教育</td></tr><tr><td>发布机构</td><td>区教委</td><td>发布日期</td><td>2024-05-14</td></tr><tr><td>名称</td><td>关于开展检查的通知</td><td>文号</td><td>无</td></tr></table>',
    },
    {
      title: { zh: '待填的表', en: 'A form to fill in' },
      html: '<table><tr><td>姓名</td><td>性别</td><td>联系电话</td></tr><tr><td><input name="a" title="姓名"></td><td><input name="b" title="性别"></td><td><input name="c" title="电话"></td></tr><tr><td>单位</td><td>职务</td><td>备注</td></tr></table>',
    },
    {
      title: { zh: '标明是排版用的', en: 'Said to be layout' },
      html: '<table role="presentation" border="1"><tr><td>项目</td><td>金额</td></tr><tr><td>教育</td><td>80</td></tr><tr><td>卫生</td><td>60</td></tr></table>',
    },
  ],
} satisfies PageExamples
