import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '两个输入框同一个 id', en: 'Two fields of one id' },
      html: '<label for="q">搜索</label><input id="q" name="q1"><label for="q">搜索</label><input id="q" name="q2">',
      findings: [{ messageId: 'twice', quote: 'q1' }],
    },
    {
      title: { zh: 'aria-labelledby 指向重复的 id', en: 'aria-labelledby of a repeated id' },
      html: '<h2 id="t">通知</h2><h2 id="t">公告</h2><ul aria-labelledby="t"><li>…</li></ul>',
      findings: [{ messageId: 'twice', quote: '通知' }],
    },
  ],
  good: [
    {
      title: { zh: 'id 各不相同', en: 'Different ids' },
      html: '<label for="q1">搜索</label><input id="q1"><label for="q2">搜索</label><input id="q2">',
    },
    {
      title: { zh: '重复的 id 没有被引用', en: 'A repeated id that nothing refers to' },
      html: '<div id="box">一</div><div id="box">二</div>',
    },
  ],
} satisfies PageExamples
