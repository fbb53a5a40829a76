import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'ul 里直接放链接', en: 'Links right inside a ul' },
      html: '<ul class="nav"><a href="/a/">公开</a><a href="/b/">服务</a></ul>',
      findings: [{ messageId: 'stray', quote: '公开服务' }],
    },
    {
      title: { zh: 'ol 里套 div', en: 'A div inside an ol' },
      html: '<ol><div><li>第一项</li></div></ol>',
      findings: [{ messageId: 'stray', quote: '第一项' }],
    },
  ],
  good: [
    {
      title: { zh: '只有 li', en: 'Only li' },
      html: '<ul><li><a href="/a/">公开</a></li><!-- 注释 --><script>var n = 1</script></ul>',
    },
    {
      title: { zh: '有 role 的列表', en: 'A list with a role' },
      html: '<ul role="tablist"><a role="tab" href="#a">公开</a></ul>',
    },
  ],
} satisfies PageExamples
