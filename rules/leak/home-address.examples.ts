import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '名单里写到门牌的家庭住址', en: 'Full addresses in a list of persons' },
      html: '<table><tr><th>姓名</th><th>家庭住址</th></tr><tr><td>张三</td><td>莲湖新区清河街道松风小区3号楼2单元501室</td></tr><tr><td>李四</td><td>柳河乡李家村三组</td></tr></table>',
      findings: [{ messageId: 'column', quote: '家庭住址' }],
    },
    {
      title: { zh: '正文里某人的住处', en: "Somebody's home in the text" },
      html: '<p>张三，家住莲湖新区清河街道豆腐胡同15号，符合救助条件。</p>',
      findings: [{ messageId: 'shown', quote: '莲湖新' }],
    },
    {
      title: { zh: '标签后面的住址', en: 'An address behind its label' },
      html: '<p>户籍地址：青溪县石桥镇王庄村5组12号</p>',
      findings: [{ messageId: 'shown', quote: '青溪县' }],
    },
    {
      title: { zh: '注释和脚本里的住址', en: 'Addresses in a comment and a script' },
      html: '<!-- 张三 现住址：莲湖新区建设路12号3栋501 --><script>var p={"name":"李四","address":"莲湖新区松风小区3号楼2单元501室"}</script>',
      findings: [{ messageId: 'unseen' }, { messageId: 'unseen' }],
    },
  ],
  good: [
    {
      title: { zh: '只写到乡镇、街道或村', en: 'Township, street office or village only' },
      html: '<table><tr><th>姓名</th><th>家庭住址</th></tr><tr><td>张三</td><td>莲湖新区清河街道</td></tr><tr><td>李四</td><td>柳河乡李家村</td></tr></table>',
    },
    {
      title: { zh: '办公地址应当公开', en: 'Office addresses are to be published' },
      html: '<p>办公地址：莲湖新区清河街道建设路12号3号楼501室</p><p>中标人：云岭建设有限公司，地址：人民路15号2栋301室</p>',
    },
    {
      title: { zh: '门牌已遮盖', en: 'The house number is masked' },
      html: '<p>户籍地址：青溪县石桥镇**村**组</p><table><tr><th>企业名称</th><th>住所</th></tr><tr><td>某公司</td><td>人民路15号2栋</td></tr></table>',
    },
    {
      title: { zh: '需要提交的材料', en: 'What an application needs' },
      html: '<p>申请人应当提供家庭住址、户籍地址证明各1份，到3号窗口办理。</p><script>var c={"address":"莲湖新区建设路12号3号楼政务服务中心"}</script>',
    },
  ],
} satisfies PageExamples
