import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '没有字幕轨道', en: 'No captions track' },
      html: '<video src="/zcjd.mp4" controls></video>',
      findings: [{ messageId: 'missing', quote: '/zcjd.mp4' }],
    },
  ],
  good: [
    {
      title: { zh: '有字幕轨道', en: 'With a captions track' },
      html: '<video src="/zcjd.mp4" controls><track kind="captions" src="/zcjd.vtt" srclang="zh"></video>',
    },
    {
      title: { zh: '静音的背景视频', en: 'A silent background video' },
      html: '<video src="/bg.mp4" autoplay muted></video>',
    },
  ],
} satisfies PageExamples
