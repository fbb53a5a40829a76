import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { registeredName } from '../page/_hosts.ts'
import { addressParts, outboundLinks, ownNames } from './_links.ts'

/** What a page loads, and the attribute that says from where; hast property names. */
const LOADED: readonly (readonly [tag: string, property: string])[] = [
  ['script', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['source', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['link', 'href'],
]

/** `<link>`s that load nothing. */
const NOT_LOADED = /canonical|alternate|shortlink|next|prev|author|license|dns-prefetch|preconnect/i

export default definePageRule({
  id: 'link/insecure',
  docs: {
    description: {
      zh: 'https 页面不应加载 http 资源；指向政府网站的链接宜用 https',
      en: 'A page served over https loads nothing over http; links to government sites use https',
    },
    rationale: {
      zh: '浏览器会拦截 https 页面里的 http 脚本和框架，页面因此残缺；明文传输也容易被劫持、植入内容。',
      en: 'Browsers block scripts and frames loaded over http, so the page breaks; plain transport can be tampered with.',
    },
    fix: {
      zh: '把资源地址改为 https:// 或相对地址；链接的网站已支持 https 的，改用 https。',
      en: 'Load resources over https or by relative addresses; link to https where the other site has it.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    mixed: {
      zh: 'https 页面里有 {{ count }} 个资源用 http 加载：{{ hosts }}',
      en: 'A page served over https loads {{ count }} resource(s) over http: {{ hosts }}',
    },
    link: {
      zh: '{{ count }} 个指向政府网站的链接仍是 http：{{ hosts }}',
      en: '{{ count }} link(s) to government sites still use http: {{ hosts }}',
    },
  },
  identity: [],
  create({ page, report }) {
    return {
      end() {
        const secure = page.url !== null && /^https:/i.test(page.url)
        if (secure) {
          const loaded: { node: Element; host: string }[] = []
          for (const [tag, property] of LOADED) {
            for (const node of page.elements(tag)) {
              const address = node.properties[property]
              if (typeof address !== 'string' || !/^\s{0,5}http:/i.test(address)) continue
              if (tag === 'link' && NOT_LOADED.test(attr(node, 'rel') ?? '')) continue
              const host = addressParts(address)?.host
              if (host !== undefined) loaded.push({ node, host })
            }
          }
          if (loaded.length > 0)
            report({
              messageId: 'mixed',
              at: { node: loaded[0]!.node },
              data: { count: loaded.length, hosts: listed(loaded) },
            })
        }
        const own = ownNames(page)
        const links = page
          .fact(outboundLinks)
          .filter(({ scheme, host }) => scheme === 'http' && (host.endsWith('.gov.cn') || host.endsWith('.政务')))
          // A site without https cannot link to itself by it.
          .filter(({ host }) => secure || !own.has(registeredName(host)))
        if (links.length > 0)
          report({
            messageId: 'link',
            at: { node: links[0]!.node },
            data: { count: links.length, hosts: listed(links) },
          })
      },
    }
  },
})

/** The first five hosts. */
const listed = (found: readonly { readonly host: string }[]): string => {
  const hosts = [...new Set(found.map(({ host }) => host))]
  return `${hosts.slice(0, 5).join('、')}${hosts.length > 5 ? ' …' : ''}`
}
