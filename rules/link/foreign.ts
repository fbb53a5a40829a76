import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { codeOf } from '../../lib/core/page/facts/script-text.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { hidingBlocks } from './_hiding.ts'
import { isKnownHost, type OutboundLink, outboundLinks, ownNames } from './_links.ts'

/** The words of the prompt before leaving a site: 您访问的链接即将离开“…”门户网站，是否继续？ */
const NOTICE =
  /(?:即将|将要|正在|您将)(?:离开|跳转|访问|前往|进入)[^\n]{0,40}(?:网站|网页|链接|是否|外部)|离开本(?:网)?站|外部链接/

/** Whether the page itself holds the prompt, as text or in a script. */
const hasNotice = (page: Page): boolean =>
  NOTICE.test(page.fact(plainText)) ||
  page.elements('script').some(script => {
    const code = codeOf(script)
    return code.length < 50_000 && (NOTICE.test(code) || /leaveSite|outLink|openLink_?tip|exitNotice/i.test(code))
  })

/** Whether the link itself asks: by a handler of its own, or by going through a page of the site that asks. */
const asks = ({ node, href }: OutboundLink): boolean =>
  node.properties['onClick'] !== undefined || /[?&](?:url|target|link|redirect)=/i.test(href.slice(0, 300))

export default definePageRule({
  id: 'link/foreign',
  docs: {
    description: {
      zh: '链接到政府网站以外的网站时应有离开提示',
      en: 'A link that leaves the government sites says so',
    },
    rationale: {
      zh: '外部网站的内容不由本单位负责，域名过期后还可能变成不良网站；点击前提示，既方便读者判断，也便于定期排查。',
      en: 'The unit does not answer for other sites, and an expired domain may turn bad; a prompt tells the reader and lists what to review.',
    },
    fix: {
      zh: '为外部链接统一加上“即将离开本网站”的提示；定期检查外链是否有效、是否仍是原来的网站。',
      en: 'Put the prompt before all outbound links and review them regularly.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    foreign: {
      zh: '{{ count }} 个链接指向政府网站以外的网站，点击时没有离开提示：{{ hosts }}',
      en: '{{ count }} link(s) leave the government sites without a prompt: {{ hosts }}',
    },
  },
  identity: [],
  options: z.strictObject({
    /** Hosts besides those of the state that need no prompt; their sub-domains count. */
    allow: z._default(z.array(z.string()), [
      'weibo.com',
      'weibo.cn',
      'weixin.qq.com',
      'qzone.qq.com',
      'connect.qq.com',
      'douyin.com',
      'kuaishou.com',
      'jiathis.com',
      'bshare.cn',
      'adobe.com',
      'wps.cn',
      'firefox.com.cn',
      'google.cn',
      'microsoft.com',
    ]),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const links = page.fact(outboundLinks)
        if (links.length === 0) return
        const own = ownNames(page)
        const verdicts = new Map<string, boolean>()
        const isForeign = (host: string): boolean => {
          let foreign = verdicts.get(host)
          if (foreign === undefined) {
            foreign =
              host.includes('.') &&
              !isKnownHost(host, own) &&
              !options.allow.some(allowed => host === allowed || host.endsWith(`.${allowed}`))
            verdicts.set(host, foreign)
          }
          return foreign
        }
        const hiddenBy = hidingBlocks()
        // What no reader can follow is link/hidden-foreign's.
        const foreign = links.filter(link => isForeign(link.host) && !asks(link) && hiddenBy(link.node) === null)
        if (foreign.length === 0 || hasNotice(page)) return
        const hosts = [...new Set(foreign.map(({ host }) => host))]
        report({
          messageId: 'foreign',
          // A script of another file may ask.
          certainty: 'review',
          at: { node: foreign[0]!.node },
          data: { count: foreign.length, hosts: `${hosts.slice(0, 5).join('、')}${hosts.length > 5 ? ' …' : ''}` },
        })
      },
    }
  },
})
