import { definePageRule } from '../../lib/core/engine/rule.ts'
import { footer } from '../../lib/core/page/facts/footer.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, cleanText, type Element } from '../../lib/core/page/tree.ts'
import { unseen } from '../../lib/core/page/unseen.ts'

const HOTLINE = /12345|接诉即办|(?:便民|市民)(?:服务)?热线/

/** Attributes in which an entry that is a picture names itself: `alt`, `title`, or its file. */
const named = (element: Element): boolean =>
  ['alt', 'title', 'ariaLabel', 'href', 'src'].some(name => HOTLINE.test((attr(element, name) ?? '').slice(0, 500)))

export default definePageRule({
  id: 'service/hotline-missing',
  docs: {
    description: { zh: '首页应有12345热线入口', en: 'The home page has an entry to the 12345 hotline' },
    rationale: {
      zh: '群众有诉求时最先想到12345；首页没有入口，就要到别处去找。',
      en: 'The hotline is the first thing people look for when something is wrong.',
    },
    fix: {
      zh: '在首页互动交流区或页脚写明12345政务服务便民热线，并链接到受理平台。',
      en: 'Name the hotline in the footer or among the channels of the home page and link its platform.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '第33点' }],
    workPoints: ['haidian-2024/33'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['home'],
  messages: {
    missing: {
      zh: '首页没有12345政务服务便民热线的入口',
      en: 'The home page has no entry to the 12345 hotline',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (HOTLINE.test(page.fact(plainText))) return
        if (page.elements('img').some(named) || page.elements('a').some(named)) return
        // A script may write it, or an attribute that only it reads may hold it.
        const written = page.fact(unseen).some(({ place, plain }) => place !== 'comment' && HOTLINE.test(plain))
        const names = page.elements('title').map(cleanText).join(' ')
        const portal = /人民政府/.test(page.simplify(`${page.fact(footer).sponsor ?? ''} ${names}`))
        if (!written) report({ messageId: 'missing', ...(portal ? {} : { certainty: 'review', severity: 'info' }) })
      },
    }
  },
})
