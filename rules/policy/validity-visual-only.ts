import { definePageRule } from '../../lib/core/engine/rule.ts'
import { validityAtSight } from './_validity-at-sight.ts'

export default definePageRule({
  id: 'policy/validity-visual-only',
  docs: {
    description: {
      zh: '有效性应写成文字，不能只用图片或颜色表示',
      en: 'Validity is stated in words, not only by a picture or a colour',
    },
    rationale: {
      zh: '图章、圆点和颜色，读屏软件读不出，检索和数据共享也认不得；色觉障碍者看不出区别。',
      en: 'Stamps, dots and colours say nothing to screen readers, search and data exchange, nor to those who cannot tell the colours.',
    },
    fix: {
      zh: '在“有效性”一栏写明“有效”“失效”“废止”等；保留图片的，同时写替代文字。',
      en: 'Write the state behind the label; give a picture that stays its alternative text.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    picture: { zh: '有效性只用图片表示，没有文字', en: 'Validity is shown by a picture only' },
    colour: { zh: '有效性只用颜色或样式表示，没有文字', en: 'Validity is shown by colour or style only' },
  },
  create({ page, report }) {
    return {
      end() {
        const shown = page.fact(validityAtSight)
        if (!shown || shown.words) return
        report({
          messageId: shown.how,
          // A class may mean something else.
          certainty: shown.how === 'colour' ? 'review' : 'sure',
          at: shown.at,
        })
      },
    }
  },
})
