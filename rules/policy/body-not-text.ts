import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { ownNumbers } from '../../lib/core/page/facts/doc-number.ts'
import { labels } from '../../lib/core/page/facts/labels.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import { headline } from '../../lib/core/page/facts/title.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, closest, type Element, isWithin, type Nodes, parentOf } from '../../lib/core/page/tree.ts'

/** Lines that stand beside a document and are no text of it. */
const BESIDE =
  /^(?:[([]?附\s?[件表图]|[([]此件|(?:点击)?(?:下载|查看|打开|阅读)|(?:请)?(?:详?见|参见)|(?:正文|全文|原文|内容).{0,8}(?:附件|下载|如下)|扫描件|图片)/
/** What a viewer of files has in its address or its code. */
const VIEWER =
  /\.(?:pdf|ofd|docx?|wps|swf|ceb)(?:[?#&"'\s]|$)|pdf\.?js|viewer\.html|pdfobject|pdfh5|flexpaper|pageoffice|officeapps|docview|onlinepreview|turn\.js/i
/** Longer scripts are libraries of the whole site. */
const LONGEST_SCRIPT = 4_000
/** Pictures below this width or height, in pixels, are icons and lines. */
const ICON = 80

/** Letters of the text itself: number, title, signature, notes and links left out. */
const ownText = (page: Page, lines: readonly Line[], enough: number): { letters: number; sentence: boolean } => {
  const traits = page.fact(lineTraits)
  const signed = page.fact(signature)
  const title = (page.fact(headline) ?? '').replace(/\s/g, '')
  const apart = new Set<Line>(signed ? [signed.dateLine, ...signed.organLines] : [])
  for (const { at } of page.fact(ownNumbers)) if ('line' in at) apart.add(at.line)
  for (const { line, at } of page.fact(labels)) {
    if (line) apart.add(line)
    if ('line' in at) apart.add(at.line)
  }
  let letters = 0
  let sentence = false
  for (const line of lines) {
    const { linked } = traits[line.index]!
    if (linked * 2 > line.text.length || apart.has(line) || BESIDE.test(line.plain)) continue
    const words = line.plain.replace(/\s/g, '')
    if (words.length < 200 && (title.includes(words) || (title !== '' && words.includes(title)))) continue
    letters += words.length - linked
    sentence ||= /[。;]/.test(words)
    if (letters > enough) break
  }
  return { letters, sentence }
}

/** Sentences anywhere on the page: where there are some, the text was only not recognised. */
const hasProse = (page: Page, enough: number): boolean => {
  const traits = page.fact(lineTraits)
  let letters = 0
  for (const { plain, hidden, index } of page.lines) {
    if (hidden || plain.length < 40 || !plain.includes('。') || traits[index]!.chrome) continue
    letters += plain.length - traits[index]!.linked
    if (letters >= enough) return true
  }
  return false
}

const isPicture = (image: Element): boolean => {
  for (const side of ['width', 'height']) {
    const size = Number.parseInt(attr(image, side) ?? '', 10)
    if (size < ICON) return false
  }
  return !/icon|filetype|fileext|ico_|\/share|qrcode|ewm/i.test(
    `${attr(image, 'src') ?? ''} ${attr(image, 'className') ?? ''}`,
  )
}

/** The element around the text and its title; text and picture may stand in blocks of their own. */
const holderOf = (body: Element, heading: Element | null): Element => {
  for (let at: Nodes | null = body; heading && at; at = parentOf(at)) {
    if (at.type !== 'element' || at.tagName === 'body') break
    if (isWithin(heading, at)) return at
  }
  return body
}

/** Pictures of the text: within its body, else beside it, where they lead nowhere. */
const picturesOf = (page: Page, body: Element, heading: Element | null): Element[] => {
  const all = page.elements('img')
  const within = all.filter(image => isWithin(image, body) && isPicture(image))
  if (within.length > 0) return within
  const holder = holderOf(body, heading)
  return all.filter(
    image => isWithin(image, holder) && isPicture(image) && !closest(image, 'a', 'nav', 'aside', 'footer', 'header'),
  )
}

const embedded = (page: Page): Element | null => {
  for (const [tag, property] of [
    ['iframe', 'src'],
    ['embed', 'src'],
    ['object', 'data'],
  ] as const) {
    for (const element of page.elements(tag)) {
      const address = attr(element, property) ?? ''
      if (VIEWER.test(address.slice(0, 1_000)) || /pdf/i.test(attr(element, 'type') ?? '')) return element
    }
  }
  for (const script of page.elements('script')) {
    const src = attr(script, 'src')
    if (src !== null) continue
    const [code] = script.children
    if (code?.type !== 'text' || code.value.length > LONGEST_SCRIPT) continue
    if (/pdfobject|pdfh5|pdfjslib|flexpaper|viewer\.html\?file/i.test(code.value)) return script
  }
  return null
}

export default definePageRule({
  id: 'policy/body-not-text',
  docs: {
    description: {
      zh: '政策文件的正文应是网页文字，不能只有图片、内嵌文档或附件',
      en: 'The text of a policy document is text, not only pictures, an embedded file or an attachment',
    },
    rationale: {
      zh: '扫描件和PDF里的字检索不到，读屏软件读不出，手机上也看不清。',
      en: 'Search does not find what stands in scans and files, screen readers cannot read it, and phones show it badly.',
    },
    fix: {
      zh: '把正文以文字形式录入网页，扫描件、PDF作为附件保留下载。',
      en: 'Put the text on the page as text and keep the scan or file as a download.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第二十四条' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    images: { zh: '正文只有图片，没有文字', en: 'The text consists of pictures only' },
    embedded: { zh: '正文是内嵌的文档，页面上没有文字', en: 'The text is an embedded file; the page has no text' },
    attachment: {
      zh: '正文只在附件里，页面上没有文字',
      en: 'The text stands only in an attachment; the page has no text',
    },
  },
  options: z.strictObject({
    /** Letters below which a text is no text. The shortest real ones, replies and appointments, have about 60. */
    letters: z._default(z.int().check(z.positive()), 50),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const { body, heading, lines, titled } = page.fact(article)
        if (!body && !titled) return
        const { letters, sentence } = ownText(page, lines, options.letters)
        if (letters >= options.letters || hasProse(page, 2 * options.letters)) return
        const viewer = embedded(page)
        if (viewer) {
          report({ messageId: 'embedded', at: { node: viewer } })
          return
        }
        const pictures = body ? picturesOf(page, body, heading) : []
        const files = page.fact(attachments)
        const [picture] = pictures
        if (picture && (!sentence || pictures.length > 1)) {
          const message = { zh: '正文的又一幅图片', en: 'Another picture of the text' }
          const related = pictures.slice(1, 6).map(node => ({ at: { node }, message }))
          report({ messageId: 'images', at: { node: picture }, related })
        } else if (files.length > 0 || namesAttachment(lines)) {
          // 现予公布，详见附件: a sentence may be all there is to say.
          report({ messageId: 'attachment', certainty: sentence ? 'review' : 'sure', ...spot(lines) })
        }
      },
    }
  },
})

const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar) ?$/i

const namesAttachment = (lines: readonly Line[]): boolean =>
  lines.some(({ plain }) => plain.length < 200 && (FILE.test(plain) || /见附件|附件下载/.test(plain)))

const spot = (lines: readonly Line[]) => {
  const line = lines.find(({ plain }) => plain.length < 200 && (FILE.test(plain) || plain.includes('附件'))) ?? lines[0]
  return line ? { at: { line, start: 0, end: line.text.length } } : {}
}
