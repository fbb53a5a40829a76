import type { PageExamples } from '../../lib/core/engine/rule.ts'

const url = 'https://www.example.gov.cn/gate/big5/www.example.gov.cn/zwgk/202405/t20240514_12.html'
/** Enough traditional text for the page to count as traditional. */
const TEXT =
  '<p>各街道辦事處，各有關單位：為做好今年的業務工作，現將有關事項通知如下，請認真組織實施，確保各項任務按期完成。</p>'

export default {
  bad: [
    {
      title: { zh: '法定用语被换成另一地区的词', en: 'Official terms replaced by those of another region' },
      url,
      html: `${TEXT}<p>規範政府資訊公開程式標準，推動高品質發展。</p>`,
      findings: [{ messageId: 'altered', quote: '政府資訊' }],
    },
    {
      title: { zh: '一简对多繁转错', en: 'The wrong one of several traditional characters' },
      url,
      html: `${TEXT}<p>完善工作機製，健全製度體係，全麵落實。</p>`,
      findings: [{ messageId: 'altered', quote: '機製' }],
    },
    {
      title: { zh: '断词错误', en: 'A word cut at the wrong place' },
      url,
      html: `${TEXT}<p>發揮協調機製作用，審查公開闔規性。</p>`,
      findings: [{ messageId: 'altered', quote: '機製作用' }],
    },
    {
      title: { zh: '没有网址，页脚有备案号', en: 'No address, but a filing number in the footer' },
      html: `${TEXT}<p>關於印發規範性檔案的通知</p><footer>京ICP備12345678號</footer>`,
      findings: [{ messageId: 'altered', quote: '規範性檔案' }],
    },
  ],
  good: [
    {
      title: { zh: '只转字、不转词', en: 'Characters converted, words kept' },
      url,
      html: `${TEXT}<p>規範政府信息公開程序標準，推動高質量發展，完善工作機制和制度體系，全面落實，大力支持網絡平臺建設。</p>`,
    },
    {
      title: { zh: '大陆也用的词', en: 'Words that the mainland has too' },
      url,
      html: `${TEXT}<p>新聞資訊、旅遊檔案館、對口支援、市場運作、智慧城市、高品質生活、飛機製造、計算機製圖、有關系統、批准備案、有關註冊事項。</p>`,
    },
    {
      title: { zh: '涉及港澳台的名称', en: 'Names from Taiwan, Hong Kong and Macao' },
      url,
      html: `${TEXT}<p>香港互聯網註冊管理公司、臺灣資訊公開協會的網路代表出席。</p>`,
    },
    {
      title: { zh: '简体页面', en: 'A page in simplified characters' },
      url: 'https://www.example.gov.cn/zwgk/202405/t20240514_12.html',
      html: '<p>规范政府信息公开程序标准，完善工作机制，推动高质量发展，提高服务水平，大力支持网络平台建设，正文提到一次「機製」。</p>',
    },
    {
      title: { zh: '其他地区的网站', en: 'A site of another region' },
      url: 'https://www.example.gov.tw/a.html',
      html: `${TEXT}<p>政府資訊公開法的程式規定，推動網路服務。</p>`,
    },
  ],
} satisfies PageExamples
