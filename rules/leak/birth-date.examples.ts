import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '名单里写到日的出生日期', en: 'Dates of birth with their day in a list of persons' },
      html: '<table><tr><th>姓名</th><th>出生日期</th></tr><tr><td>张三</td><td>1990-03-07</td></tr><tr><td>李四</td><td>1985年12月1日</td></tr></table>',
      findings: [{ messageId: 'column', quote: '出生日期' }],
    },
    {
      title: { zh: '公示名单的句子', en: 'The sentences of a public notice' },
      kind: 'personal-list',
      html: '<p>张三，男，1990年3月7日出生，清河村人。</p><p>李四，女，出生日期：1985-12-01，拟录用。</p>',
      findings: [{ messageId: 'shown', quote: '199' }],
    },
    {
      title: { zh: '脚本和注释里的出生日期', en: 'Dates of birth in a script and a comment' },
      html: '<script>var p={"name":"张三","birthday":"1990-03-07"}</script><!-- 李四，出生日期 19851201 -->',
      findings: [{ messageId: 'unseen' }, { messageId: 'unseen' }],
    },
  ],
  good: [
    {
      title: { zh: '只写到年月', en: 'Year and month only' },
      html: '<table><tr><th>姓名</th><th>出生年月</th></tr><tr><td>张三</td><td>1990年3月</td></tr><tr><td>李四</td><td>1985.12</td></tr></table>',
    },
    {
      title: { zh: '领导和历史人物的简历', en: 'The lives of officials and of the dead' },
      kind: 'personal-list',
      html: '<p>张三，男，1975年3月出生，现任副局长，拟任局长。</p><p>李四，1905年3月7日出生，1931年牺牲，革命烈士。</p>',
    },
    {
      title: { zh: '别的日期', en: 'Other dates' },
      html: '<table><tr><th>姓名</th><th>申请日期</th></tr><tr><td>张三</td><td>2024-03-07</td></tr></table><script>var o={"name":"张三","date":"2024-03-07"}</script><p>本办法自2024年3月7日生效。</p>',
    },
  ],
} satisfies PageExamples
