import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'ismap 图片', en: 'An ismap image' },
      html: '<a href="/cgi/map"><img src="/map.gif" alt="区划图" ismap></a>',
      findings: [{ messageId: 'found', quote: '/map.gif' }],
    },
  ],
  good: [
    {
      title: { zh: '客户端图像地图', en: 'A client-side map' },
      html: '<img src="/map.gif" alt="区划图" usemap="#m"><map name="m"><area href="/a/" coords="0,0,9,9" alt="示例镇"></map>',
    },
  ],
} satisfies PageExamples
