import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { At } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { characterSet, holdsAny } from './_character-set.ts'

/**
 * Characters that UTF-8 bytes of Chinese prose become when they are read as GBK, by frequency; most are outside GB 2312, none is the
 * traditional form of another, so that neither words nor names have two of them side by side.
 */
const AS_GBK =
  '鍏銆鍙鏀佸鐪笟鍒眬佹屽殑鐢鏂傚鏋戠鍗戝忓夊姟佷鍦叕勫紑佺閮屾拰氱嶅鐩鍖鏁闄戞鏉鎴珯嗗伅椾夋囧浗綋鍐綔鐞皯簻鍜竴叧熷傛姙勬暀姩満幙佽屼悊婂岃祫岀勭儴彂闀硶栧簬侀滃畨煡鐗闂呭偛庡熻噾叏愬浘鐜鍑氭湡鏄疄斿曚曞鎺寲厓滀堟巺炲渷涘楀繘棬栭勮憳瀯敤嗙忚曡犲綅簨濇尯笂湁枃堜戜泭濆濋姏涜瓥炴埗畾瓑崡姞冨傜湪勯簮簲煄嬩熸嬬钀柊紒楃妧侊濈掑撶瘑涓瀹灞璁褰姘绠杩鐨鍔鍥鍚浠缁绉鈥锛'

/** What stands at the second and third place when the bytes are read as Windows-1252. */
const CONTINUED = '[\\u0080-\\u00bf\\u0152-\\u0178\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]'

const MOJIBAKE = new RegExp(
  [
    // U+FFFD written out, and read as GBK again; memory that a program never filled.
    '\\ufffd{1,200}|锟斤|烫{3,200}|屯{3,200}',
    `[${AS_GBK}][^\\n]{0,6}[${AS_GBK}]`,
    `(?:[\\u00e3-\\u00e9\\u00ef]${CONTINUED}{1,2}){2,60}|\\u00e2\\u20ac${CONTINUED}?|[\\u00c2\\u00c3][\\u0080-\\u00b6\\u00b8-\\u00bf]`,
    // GBK read as Windows-1252: ÖÐ¹ú. No × of ××××.
    '(?:[\\u00b0-\\u00d6\\u00d8-\\u00f6][\\u00a1-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00fe]){3,60}',
  ].join('|'),
)
/** Letters of Latin-1, without signs: °°° and ··· are no garbage. */
const LATIN = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g

const ENTITY =
  /&(?:#[0-9]{2,6}|#x[0-9a-f]{2,5}|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|times|copy|bull|laquo|raquo|emsp|thinsp|deg|permil|yen|rarr|larr);/i
/** A character of a private font between words: the reader sees a box. */
const PRIVATE = /(?<=[\u3400-\u9fff])[\ue000-\uf8ff]{1,3}(?=[\u3400-\u9fff,。、;:)])/

const SUSPECT = characterSet(`\ufffd锟烫屯${AS_GBK}`, [0xe000, 0xf8ff], [0xc0, 0xd6], [0xd8, 0xf6])
const isSuspect = (text: string): boolean => text.includes('&') || holdsAny(text, SUSPECT)

const findMojibake = (text: string): { start: number; end: number } | null => {
  const match = MOJIBAKE.exec(text)
  if (!match) return null
  const [found] = match
  const latin = /[\u00b0-\u00ff]/.test(found) && !/[^\u0080-\u00ff]/.test(found)
  if (latin && found.length >= 6 && (found.match(LATIN)?.length ?? 0) < 3) return null
  return { start: match.index, end: match.index + found.length }
}

/** Readable as the reader sees it, a few characters around. */
const sample = (text: string, start: number): string => text.slice(Math.max(0, start - 6), start + 12).trim()

type MessageId = 'mojibake' | 'entity' | 'private'

interface Hit {
  readonly found: string
  readonly at: At
}

const PLACES = 10

export default definePageRule({
  id: 'page/garbled-text',
  docs: {
    description: { zh: '页面上不应有乱码', en: 'No garbled characters are shown' },
    rationale: {
      zh: '“锟斤拷”“鐨勬”“Ã©”“�”是文字在转换编码时坏掉的痕迹：读者读不懂，也搜不到，原来的字往往已经丢失。',
      en: 'These are the traces of text broken between encodings: nobody can read or find it, and the words are often lost.',
    },
    fix: {
      zh: '从原稿重新录入这一段，不要在乱码上改；从其他系统导入的，先统一为 UTF-8 再导入。显示出“&ldquo;”等代码的，改为对应的字符。',
      en: 'Enter the passage again from the original; convert imports to UTF-8 first. Put the character in place of codes like &ldquo;.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    mojibake: {
      zh: '页面有 {{ count }} 处乱码，如「{{ found }}」，请从原稿重新录入',
      en: '{{ count }} garbled places, as "{{ found }}": enter them again from the original',
    },
    entity: {
      zh: '页面有 {{ count }} 处把字符代码显示了出来，如「{{ found }}」，请改为对应的字符',
      en: '{{ count }} places show the code of a character, as "{{ found }}": put the character in its place',
    },
    private: {
      zh: '页面有 {{ count }} 处字符只有个别字库才有，如「{{ found }}」，多数读者看到的是方框，请改用标准字符或注明',
      en: '{{ count }} characters of a private font, as in "{{ found }}": most readers see a box',
    },
  },
  create({ page, report }) {
    const hits: Record<MessageId, Hit[]> = { mojibake: [], entity: [], private: [] }

    const look = (line: Line): void => {
      const { plain } = line
      const garbled = findMojibake(plain)
      if (garbled) hits.mojibake.push({ found: sample(line.text, garbled.start), at: { line, ...garbled } })
      const entity = ENTITY.exec(plain)
      if (entity) {
        const [found] = entity
        hits.entity.push({ found, at: { line, start: entity.index, end: entity.index + found.length } })
      }
      const own = PRIVATE.exec(plain)
      if (!own) return
      const start = own.index
      // The icon of an icon font stands in an element of its own.
      const { node, offset } = line.nodeAt(start)
      if (offset === 0 && node.value.trim().length <= own[0].length) return
      hits.private.push({ found: sample(line.text, start), at: { line, start, end: start + own[0].length } })
    }

    return {
      end() {
        // Bytes read in the wrong encoding are another rule's, and it says so of the whole page.
        const misread = page.decoded?.mismatch ?? false
        if (isSuspect(page.fact(plainText))) {
          for (const line of page.lines) if (!line.hidden && isSuspect(line.plain)) look(line)
        }
        for (const element of page.elements('title')) {
          const [child] = element.children
          const garbled = child?.type === 'text' && isSuspect(child.value) ? findMojibake(fold(child.value)) : null
          if (child?.type === 'text' && garbled)
            hits.mojibake.push({ found: sample(child.value, garbled.start), at: { node: child, ...garbled } })
        }
        for (const element of page.elements('meta')) {
          const content = attr(element, 'content')
          const garbled = content !== null && isSuspect(content) ? findMojibake(fold(content)) : null
          if (content !== null && garbled)
            hits.mojibake.push({
              found: sample(content, garbled.start),
              at: { node: element, attribute: 'content', ...garbled },
            })
        }
        const say = (messageId: MessageId, more: { certainty?: 'review'; severity?: 'info' } = {}): void => {
          const [first, ...others] = hits[messageId]
          if (!first) return
          report({
            messageId,
            at: first.at,
            data: { count: others.length + 1, found: first.found },
            related: others.slice(0, PLACES).map(({ at }) => ({ at, message: { zh: '另一处', en: 'Here too' } })),
            ...more,
          })
        }
        if (!misread) say('mojibake')
        say('entity')
        say('private', { certainty: 'review', severity: 'info' })
      },
    }
  },
})
