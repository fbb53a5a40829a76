import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'

const declaringTag = (page: Page): Element | null =>
  page
    .elements('meta')
    .find(tag => attr(tag, 'charSet') !== null || /^content-type$/i.test(attr(tag, 'httpEquiv') ?? '')) ?? null

export default definePageRule({
  id: 'page/encoding-mismatch',
  docs: {
    description: {
      zh: '页面声明的字符编码应与实际编码一致',
      en: 'The declared character encoding is the one that the bytes are in',
    },
    rationale: {
      zh: '浏览器照声明解码，声明与实际不符时整页变成乱码；搜索引擎和读屏软件同样读不出内容。',
      en: 'Browsers decode as declared: where the declaration is wrong, readers, search engines and screen readers get garbage.',
    },
    fix: {
      zh: '把文件另存为声明的编码，或把 <meta charset>、HTTP 响应头 Content-Type 改为实际编码；新页面统一使用 UTF-8。',
      en: 'Save the file in the declared encoding, or declare the real one in <meta charset> and Content-Type; use UTF-8 for new pages.',
    },
    basis: [{ title: 'HTML Standard', clause: "Specifying the document's character encoding" }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    page: {
      zh: '页面声明编码为 {{ declared }}，实际是 {{ actual }}',
      en: 'The page declares {{ declared }}, but its bytes are {{ actual }}',
    },
    server: {
      zh: '服务器响应头声明编码为 {{ declared }}，实际是 {{ actual }}',
      en: 'The server declares {{ declared }}, but the bytes are {{ actual }}',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const { decoded } = page
        if (!decoded?.mismatch) return
        const data = { declared: decoded.label ?? decoded.declared ?? '', actual: decoded.encoding }
        const tag = decoded.declaredBy === 'meta' ? declaringTag(page) : null
        if (decoded.declaredBy === 'http') report({ messageId: 'server', data })
        else report({ messageId: 'page', data, suggestion: decoded.encoding, ...(tag ? { at: { node: tag } } : {}) })
      },
    }
  },
})
