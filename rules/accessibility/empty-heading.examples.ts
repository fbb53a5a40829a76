import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '空的副标题', en: 'An empty subtitle' },
      html: '<h1>关于开展检查的通知</h1><h2></h2><p>各单位：</p>',
      findings: [{ messageId: 'empty', quote: '' }],
    },
    {
      title: { zh: '标题里只有空格', en: 'A heading of blanks' },
      html: '<h3>&nbsp;</h3>',
      findings: [{ messageId: 'empty', quote: '' }],
    },
  ],
  good: [
    {
      title: { zh: '有文字', en: 'With words' },
      html: '<h1>关于开展检查的通知</h1>',
    },
    {
      title: { zh: '图片标题有 alt', en: 'An image heading with alt' },
      html: '<h2><img src="/t.png" alt="通知公告"></h2>',
    },
    {
      title: { zh: '文字由脚本写', en: 'Words by a script' },
      html: '<h2 id="subtitle"></h2><h2><script>document.write(subtitle)</script></h2>',
    },
  ],
} satisfies PageExamples
