import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { consultationForm, isElsewhere } from './_consultation.ts'

/** Ways to send an opinion, as notices name them. */
const CHANNELS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    '网站',
    /登[录陆]|在线|网上(?:提交|留言|填写|征集|参与)|留言(?:板|栏|区)?|(?:意见征集|民意征集|征求意见|互动交流|政民互动|我要提意见)(?:栏目|系统|平台|板块|专栏|频道|页面)|https?:\/\/|www\.|小程序|公众号|二维码|下方(?:提交|填写)|网站(?:提交|提出|反馈|留言)/i,
  ],
  ['邮箱', /@|电子 ?邮[箱件]|邮箱|e-?mail/i],
  [
    '信函',
    /信函|来信|寄(?:至|送|往|到|回)|邮寄|信封|通[信讯]地址|(?:联系|邮寄|收件|来信|单位|办公)?地 ?址 ?:|邮 ?编|邮政编码|书面(?:形式|意见)?(?:反馈|送|报|提交|寄)/,
  ],
  ['电话', /电 ?话|致电|拨打|(?<![0-9])0[0-9]{2,3}[- ]?[0-9]{7,8}|热线/],
  ['传真', /传 ?真|fax/i],
]

export default definePageRule({
  id: 'consultation/channels-few',
  docs: {
    description: {
      zh: '征求意见应提供两种以上反馈渠道',
      en: 'A consultation offers more than one way to send an opinion',
    },
    rationale: {
      zh: '只留一个邮箱或一部电话，不会用、打不通的人就没有办法提意见。',
      en: 'With one mailbox or one telephone, whoever cannot use it has no way to be heard.',
    },
    fix: {
      zh: '在网站、邮箱、信函地址、电话、传真中写明至少两种，并写清地址和号码。',
      en: 'Name at least two of site, mailbox, postal address, telephone and fax, with address and number.',
    },
    basis: [{ title: '《重大行政决策程序暂行条例》', clause: '第十五条' }],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    few: {
      zh: '反馈渠道只写了 {{ found }}（至少应有 {{ least }} 种），还可以提供：{{ others }}',
      en: 'The only way to send an opinion is {{ found }} (at least {{ least }} are wanted); others: {{ others }}',
    },
    none: {
      zh: '没有写明怎样提意见（网站、邮箱、信函地址、电话、传真都没有）',
      en: 'The consultation does not say how to send an opinion: no site, mailbox, postal address, telephone or fax',
    },
  },
  options: z.strictObject({
    least: z
      ._default(z.number().check(z.int(), z.gte(1), z.lte(CHANNELS.length)), 2)
      .check(z.describe('至少应有几种反馈渠道 / Ways to send an opinion that there are at least')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        if (page.fact(consultationForm) !== 'draft' || isElsewhere(page)) return
        const text = page.fact(articleText)
        const form = page.elements('textarea').length > 0
        const has = ([name, words]: (typeof CHANNELS)[number]) => (name === '网站' && form) || words.test(text)
        const found = CHANNELS.filter(has).map(([name]) => name)
        if (found.length >= options.least) return
        if (found.length === 0) {
          report({ messageId: 'none' })
          return
        }
        const others = CHANNELS.map(([name]) => name).filter(name => !found.includes(name))
        report({
          messageId: 'few',
          data: { found: found.join('、'), least: options.least, others: others.join('、') },
        })
      },
    }
  },
})
