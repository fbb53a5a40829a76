import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '行政区划图的热区没有 alt', en: 'Areas of a map without alt' },
      html: '<img src="/map.jpg" alt="行政区划图" usemap="#m"><map name="m"><area shape="rect" coords="0,0,9,9" href="/a/"><area shape="rect" coords="9,0,19,9" href="/b/" alt="示例镇"></map>',
      findings: [{ messageId: 'missing', quote: '/a/' }],
    },
  ],
  good: [
    {
      title: { zh: '热区有 alt', en: 'Areas with alt' },
      html: '<map name="m"><area shape="rect" coords="0,0,9,9" href="/a/" alt="示例街道"></map>',
    },
    {
      title: { zh: '没有链接的热区', en: 'An area that is no link' },
      html: '<map name="m"><area shape="rect" coords="0,0,9,9" nohref></map>',
    },
  ],
} satisfies PageExamples
