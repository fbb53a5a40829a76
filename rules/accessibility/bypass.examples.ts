import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '只有 div 和链接', en: 'Only divs and links' },
      html: '<div class="nav"><a href="/l1/">栏目1</a><a href="/l2/">栏目2</a><a href="/l3/">栏目3</a><a href="/l4/">栏目4</a><a href="/l5/">栏目5</a><a href="/l6/">栏目6</a><a href="/l7/">栏目7</a><a href="/l8/">栏目8</a><a href="/l9/">栏目9</a><a href="/l10/">栏目10</a></div><div class="title">通知</div><p>各单位：</p>',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '有标题', en: 'With a heading' },
      html: '<div class="nav"><a href="/l1/">栏目1</a><a href="/l2/">栏目2</a><a href="/l3/">栏目3</a><a href="/l4/">栏目4</a><a href="/l5/">栏目5</a><a href="/l6/">栏目6</a><a href="/l7/">栏目7</a><a href="/l8/">栏目8</a><a href="/l9/">栏目9</a><a href="/l10/">栏目10</a></div><h1>通知</h1>',
    },
    {
      title: { zh: '有跳转链接', en: 'With a link to skip' },
      html: '<a href="#main">跳到正文</a><div class="nav"><a href="/l1/">栏目1</a><a href="/l2/">栏目2</a><a href="/l3/">栏目3</a><a href="/l4/">栏目4</a><a href="/l5/">栏目5</a><a href="/l6/">栏目6</a><a href="/l7/">栏目7</a><a href="/l8/">栏目8</a><a href="/l9/">栏目9</a><a href="/l10/">栏目10</a></div><div id="main">通知</div>',
    },
    {
      title: { zh: '有 main', en: 'With main' },
      html: '<div class="nav"><a href="/l1/">栏目1</a><a href="/l2/">栏目2</a><a href="/l3/">栏目3</a><a href="/l4/">栏目4</a><a href="/l5/">栏目5</a><a href="/l6/">栏目6</a><a href="/l7/">栏目7</a><a href="/l8/">栏目8</a><a href="/l9/">栏目9</a><a href="/l10/">栏目10</a></div><main>通知</main>',
    },
    {
      title: { zh: '没有导航', en: 'No navigation' },
      html: '<p>通知</p><a href="/">返回首页</a>',
    },
  ],
} satisfies PageExamples
