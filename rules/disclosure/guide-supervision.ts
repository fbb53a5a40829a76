import { definePageRule } from '../../lib/core/engine/rule.ts'
import { guideText } from './_guide.ts'

const CHANNELS = /投诉|举报|复议|诉讼/

export default definePageRule({
  id: 'disclosure/guide-supervision',
  docs: {
    description: {
      zh: '政府信息公开指南应写明监督和救济渠道',
      en: 'Disclosure guides tell where to complain and appeal',
    },
    rationale: {
      zh: '申请人认为行政机关没有依法公开的，有权投诉、举报、申请行政复议、提起行政诉讼；指南里没有，申请人不知道找谁。',
      en: 'Applicants may complain, report, appeal and sue; a guide that is silent leaves them without an address.',
    },
    fix: {
      zh: '加一节“监督和救济”，写明受理投诉举报的机关和电话，以及可以依法申请行政复议或者提起行政诉讼。',
      en: 'Add a part on supervision: who takes complaints, by which telephone, and that one may appeal or sue.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['disclosure-guide'],
  messages: {
    missing: {
      zh: '指南没有写投诉、举报、行政复议或行政诉讼的渠道',
      en: 'The guide names no way to complain, report, appeal or sue',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const text = guideText(page)
        if (text !== null && !CHANNELS.test(text)) report({ messageId: 'missing' })
      },
    }
  },
})
