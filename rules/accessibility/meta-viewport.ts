import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'

/** Smallest `maximum-scale` that lets a text be read at twice its size. */
const TWICE = 2

/** The setting that keeps from zooming, as axe-core reads it; `null` where there is none. */
const lockIn = (content: string): string | null => {
  for (const item of content.slice(0, 500).toLowerCase().split(/[;,]/)) {
    const [key, value] = item.split('=').map(part => part.trim())
    if (!key || !value) continue
    const number = Number.parseFloat(value)
    if (key === 'user-scalable' && (value === 'no' || (number > -1 && number < 1)))
      return `user-scalable=${value.slice(0, 10)}`
    if (key === 'maximum-scale' && number >= 0 && number < TWICE) return `maximum-scale=${value.slice(0, 10)}`
  }
  return null
}

export default definePageRule({
  id: 'accessibility/meta-viewport',
  docs: {
    description: { zh: '页面应允许放大', en: 'Pages can be zoomed' },
    rationale: {
      zh: '禁止缩放后，老年人和低视力用户在手机上无法把字放大，与适老化改造的要求相反。',
      en: 'Where zooming is forbidden elderly and low-vision users cannot enlarge the text on their phones.',
    },
    fix: {
      zh: '在 <meta name="viewport"> 里删去 user-scalable=no（0），maximum-scale 删去或不小于 2，如 content="width=device-width, initial-scale=1"。',
      en: 'In <meta name="viewport"> delete user-scalable=no (0) and maximum-scale below 2.',
    },
    basis: basis('1.4.4 Resize Text'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    locked: {
      zh: '页面禁止用户放大（viewport 中有 {{ found }}）',
      en: 'Users are kept from zooming (the viewport has {{ found }})',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        for (const meta of page.elements('meta')) {
          if ((attr(meta, 'name') ?? '').toLowerCase() !== 'viewport') continue
          const found = lockIn(attr(meta, 'content') ?? '')
          if (found === null) continue
          report({ messageId: 'locked', at: { node: meta }, data: { found } })
          return
        }
      },
    }
  },
})
