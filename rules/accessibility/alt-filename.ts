import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { editorImages } from './_silent-images.ts'
import { isSome, together } from './_together.ts'

const LONGEST = 120
/** A name with an ending; a camera's, a chat's or an editor's number; a placeholder that nobody filled in. */
const NAME =
  /^[^。，；]{0,100}\.(?:jpe?g|jfif|png|gif|bmp|webp|svg|tmp)$|^(?:W0|P0|IMG|DSC[FN]?|MVIMG|clip_image|image|img|pic|timg|wps|mmexport|微信图片|微信截图|QQ图片|QQ截图|屏幕截图|截图|未标题|图片|图像|照片|图|文本框|矩形|图文框)[\s_-]{0,3}[\d()（）_-]{0,40}$|^[\d_-]{1,40}$|^[0-9a-f]{16,40}$|^(?:undefined|null|alt)$/i
const ALSO = { zh: '这张图片的 alt 也是文件名', en: 'A file name too' }

export default definePageRule({
  id: 'accessibility/alt-filename',
  docs: {
    description: { zh: '替代文字不应是文件名', en: 'Alternative text is no file name' },
    rationale: {
      zh: '编辑器上传图片时常把文件名填进 alt，读屏软件就念“W020…点 jpg”，等于没有替代文字。',
      en: 'Editors fill alt with the file name on upload: screen readers speak “W020… dot jpg”, as good as nothing.',
    },
    fix: {
      zh: '把 alt 改为图片说明，如“工作人员为老人讲解养老认证流程”；纯装饰的写 alt=""。',
      en: 'Let alt say what the picture shows; decoration gets alt="".',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'recommended',
  messages: {
    name: {
      zh: '{{ count }} 张图片的替代文字（alt）是文件名或编号，如「{{ alt }}」，应写图片内容',
      en: '{{ count }} image(s) have a file name as alternative text, such as "{{ alt }}"',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page.fact(editorImages).filter(image => {
          const alt = attr(image, 'alt')
          return alt !== null && alt !== '' && alt.length <= LONGEST && NAME.test(alt.trim()) && isExposed(image)
        })
        if (!isSome(found)) return
        const { at, related, data } = together(found, ALSO)
        report({ messageId: 'name', at, related, data: { ...data, alt: attr(found[0], 'alt')!.trim() } })
      },
    }
  },
})
