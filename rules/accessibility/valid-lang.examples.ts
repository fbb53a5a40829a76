import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '段落标成 cn', en: 'A paragraph marked cn' },
      html: '<p lang="cn">示例区人民政府</p>',
      findings: [{ messageId: 'invalid', quote: '示例区人民政府' }],
    },
  ],
  good: [
    {
      title: { zh: 'Word 粘贴来的 EN-US', en: 'EN-US pasted from a word processor' },
      html: '<p>共<span lang="EN-US">12</span>项</p>',
    },
    {
      title: { zh: '藏文段落', en: 'A Tibetan paragraph' },
      html: '<p lang="bo">བོད</p>',
    },
  ],
} satisfies PageExamples
