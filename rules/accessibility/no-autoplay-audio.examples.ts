import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '背景音乐', en: 'Background music' },
      html: '<audio src="/music.mp3" autoplay loop></audio>',
      findings: [{ messageId: 'playing', quote: '/music.mp3' }],
    },
    {
      title: { zh: '视频自动播放', en: 'A video that plays by itself' },
      html: '<video autoplay name="v"><source src="/v.mp4"></video>',
      findings: [{ messageId: 'playing', quote: 'v' }],
    },
  ],
  good: [
    {
      title: { zh: '静音的背景视频', en: 'A silent background video' },
      html: '<video src="/bg.mp4" autoplay muted loop></video>',
    },
    {
      title: { zh: '有控制条', en: 'With controls' },
      html: '<audio src="/a.mp3" autoplay controls></audio>',
    },
    {
      title: { zh: '不自动播放', en: 'Not by itself' },
      html: '<video src="/v.mp4"></video>',
    },
  ],
} satisfies PageExamples
