import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, cleanText, type Element } from '../../lib/core/page/tree.ts'
import { type Hiding, hidingBlocks } from './_hiding.ts'
import { isKnownHost, type OutboundLink, outboundLinks, ownNames } from './_links.ts'

/** Trades that pay for hidden links. */
const TRADE =
  /彩票|时时彩|六合彩|双色球|开奖|博彩|棋牌|娱乐城|娱乐平台|赌|百家乐|老虎机|投注|真人|电玩|捕鱼|体育投|私服|外挂|色情|成人|约炮|一夜情|裸聊|AV|伟哥|壮阳|迷药|春药|枪|发票|办证|毕业证|学历|贷款|套现|代孕|信用卡|男科|妇科|整形|减肥|SEO|外链|友链|刷单|casino|porn|sex|bet|poker|slot|viagra/i

/** Whether a script could find the element to show it again. */
const hasHook = (element: Element): boolean =>
  attr(element, 'id') !== null || (attr(element, 'className') ?? '').trim() !== ''

export default definePageRule({
  id: 'link/hidden-foreign',
  docs: {
    description: { zh: '页面不应藏有指向外部网站的暗链', en: 'A page hides no links to foreign sites' },
    rationale: {
      zh: '用样式藏起来、只给搜索引擎看的外部链接多是被植入的暗链，说明网站可能已被入侵；链接到赌博、色情网站属单项否决情形。',
      en: 'Links hidden from readers but not from search engines are usually injected: the site may be compromised; links to gambling or pornography veto it.',
    },
    fix: {
      zh: '立即删除暗链，排查网站后台账号、上传目录和模板文件，按网络安全事件流程处置并报告。',
      en: 'Remove the links, check accounts, upload folders and templates, and report it as a security incident.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决指标' }],
    workPoints: ['haidian-2024/27'],
    owner: 'operations',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    hidden: {
      zh: '页面藏有 {{ count }} 个指向外部网站的链接（{{ hosts }}），疑似暗链，请排查网站是否被入侵',
      en: 'The page hides {{ count }} link(s) to foreign sites ({{ hosts }}): check whether it was compromised',
    },
  },
  identity: ['hosts'],
  create({ page, report }) {
    return {
      end() {
        const links = page.fact(outboundLinks)
        if (links.length === 0) return
        const own = ownNames(page)
        const hiddenBy = hidingBlocks()
        const blocks = new Map<Element, { how: Hiding; foreign: OutboundLink[]; others: number }>()
        for (const link of links) {
          const hidden = hiddenBy(link.node)
          if (!hidden) continue
          const block = blocks.get(hidden.by) ?? { how: hidden.how, foreign: [], others: 0 }
          if (link.host.includes('.') && !isKnownHost(link.host, own)) block.foreign.push(link)
          else block.others++
          blocks.set(hidden.by, block)
        }
        for (const [by, { how, foreign, others }] of blocks) {
          if (foreign.length === 0) continue
          const shady = foreign.filter(({ node, host }) => TRADE.test(host) || TRADE.test(cleanText(node).slice(0, 60)))
          // Menus, tabs and dialogs are hidden too, but a script can find them, and they lead within the state's sites as well.
          const suspicious = how === 'style' ? others <= foreign.length : !hasHook(by) && others * 2 < foreign.length
          if (shady.length === 0 && !suspicious) continue
          const hosts = [...new Set((shady.length > 0 ? shady : foreign).map(({ host }) => host))]
          report({
            messageId: 'hidden',
            certainty: 'review',
            at: { node: foreign[0]!.node },
            data: {
              count: foreign.length,
              hosts: `${hosts.slice(0, 5).join('、')}${hosts.length > 5 ? ' …' : ''}`,
            },
          })
        }
      },
    }
  },
})
