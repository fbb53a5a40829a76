import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'

/** Twenty hours: longer than anyone reads a page (WCAG 2.1, 2.2.1). */
const LONGEST = 72_000

export default definePageRule({
  id: 'accessibility/meta-refresh',
  docs: {
    description: { zh: '页面不应定时自动刷新、跳转', en: 'Pages do not refresh by themselves' },
    rationale: {
      zh: '读屏用户还没听完，页面就刷新或跳走，又要从头听起。',
      en: 'The page reloads or leaves before people have heard it.',
    },
    fix: {
      zh: '删去 <meta http-equiv="refresh">；要跳转的用服务器重定向（或延时 0 秒），要更新的给“刷新”按钮。',
      en: 'Delete the <meta http-equiv="refresh">; redirect on the server (or with 0 seconds), offer a button to refresh.',
    },
    basis: basis('2.2.1 Timing Adjustable'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    timed: {
      zh: '页面会在 {{ seconds }} 秒后自动刷新或跳转',
      en: 'The page refreshes or leaves by itself after {{ seconds }} seconds',
    },
  },
  identity: ['seconds'],
  create({ page, report }) {
    return {
      end() {
        for (const meta of page.elements('meta')) {
          if ((attr(meta, 'httpEquiv') ?? '').toLowerCase() !== 'refresh') continue
          const seconds = Number(/^\s{0,8}([0-9]{1,6})/.exec(attr(meta, 'content') ?? '')?.[1] ?? 0)
          if (seconds > 0 && seconds <= LONGEST) report({ messageId: 'timed', at: { node: meta }, data: { seconds } })
        }
      },
    }
  },
})
