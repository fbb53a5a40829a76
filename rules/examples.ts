import type { PageExamples, SiteExamples } from '../lib/core/engine/rule.ts'
import accessibilityAltFilename from './accessibility/alt-filename.examples.ts'
import accessibilityAreaAlt from './accessibility/area-alt.examples.ts'
import accessibilityAriaHiddenFocus from './accessibility/aria-hidden-focus.examples.ts'
import accessibilityBlink from './accessibility/blink.examples.ts'
import accessibilityButtonName from './accessibility/button-name.examples.ts'
import accessibilityBypass from './accessibility/bypass.examples.ts'
import accessibilityDefinitionList from './accessibility/definition-list.examples.ts'
import accessibilityDocumentTitle from './accessibility/document-title.examples.ts'
import accessibilityDuplicateIdAria from './accessibility/duplicate-id-aria.examples.ts'
import accessibilityElderEntry from './accessibility/elder-entry.examples.ts'
import accessibilityEmptyHeading from './accessibility/empty-heading.examples.ts'
import accessibilityFrameTitle from './accessibility/frame-title.examples.ts'
import accessibilityHeadingOrder from './accessibility/heading-order.examples.ts'
import accessibilityHtmlHasLang from './accessibility/html-has-lang.examples.ts'
import accessibilityHtmlLangValid from './accessibility/html-lang-valid.examples.ts'
import accessibilityImageAlt from './accessibility/image-alt.examples.ts'
import accessibilityInputButtonName from './accessibility/input-button-name.examples.ts'
import accessibilityInputImageAlt from './accessibility/input-image-alt.examples.ts'
import accessibilityLabel from './accessibility/label.examples.ts'
import accessibilityLinkName from './accessibility/link-name.examples.ts'
import accessibilityList from './accessibility/list.examples.ts'
import accessibilityListitem from './accessibility/listitem.examples.ts'
import accessibilityMarquee from './accessibility/marquee.examples.ts'
import accessibilityMetaRefresh from './accessibility/meta-refresh.examples.ts'
import accessibilityMetaViewport from './accessibility/meta-viewport.examples.ts'
import accessibilityNewWindow from './accessibility/new-window.examples.ts'
import accessibilityNoAutoplayAudio from './accessibility/no-autoplay-audio.examples.ts'
import accessibilityObjectAlt from './accessibility/object-alt.examples.ts'
import accessibilityPageHasHeadingOne from './accessibility/page-has-heading-one.examples.ts'
import accessibilityPageLanguage from './accessibility/page-language.examples.ts'
import accessibilityRoleImgAlt from './accessibility/role-img-alt.examples.ts'
import accessibilityScopeAttrValid from './accessibility/scope-attr-valid.examples.ts'
import accessibilitySelectName from './accessibility/select-name.examples.ts'
import accessibilityServerSideImageMap from './accessibility/server-side-image-map.examples.ts'
import accessibilitySvgImgAlt from './accessibility/svg-img-alt.examples.ts'
import accessibilityTabindex from './accessibility/tabindex.examples.ts'
import accessibilityTableHeaderMissing from './accessibility/table-header-missing.examples.ts'
import accessibilityTdHeadersAttr from './accessibility/td-headers-attr.examples.ts'
import accessibilityValidLang from './accessibility/valid-lang.examples.ts'
import accessibilityVideoCaption from './accessibility/video-caption.examples.ts'
import columnBlank from './column/blank.examples.ts'
import columnHomeStale from './column/home-stale.examples.ts'
import columnMissing from './column/missing.examples.ts'
import columnPinnedUnmarked from './column/pinned-unmarked.examples.ts'
import columnStale from './column/stale.examples.ts'
import columnUndated from './column/undated.examples.ts'
import consultationChannelsFew from './consultation/channels-few.examples.ts'
import consultationDraftMissing from './consultation/draft-missing.examples.ts'
import consultationExpiredOpen from './consultation/expired-open.examples.ts'
import consultationExplanationMissing from './consultation/explanation-missing.examples.ts'
import consultationFeedbackThin from './consultation/feedback-thin.examples.ts'
import consultationPeriodMissing from './consultation/period-missing.examples.ts'
import consultationPeriodShort from './consultation/period-short.examples.ts'
import contactEmpty from './contact/empty.examples.ts'
import contactPersonalMailbox from './contact/personal-mailbox.examples.ts'
import contactPhoneFormat from './contact/phone-format.examples.ts'
import disclosureEntriesMissing from './disclosure/entries-missing.examples.ts'
import disclosureEntryMissing from './disclosure/entry-missing.examples.ts'
import disclosureEntryName from './disclosure/entry-name.examples.ts'
import disclosureGuideDeadline from './disclosure/guide-deadline.examples.ts'
import disclosureGuideIncomplete from './disclosure/guide-incomplete.examples.ts'
import disclosureGuideOld from './disclosure/guide-old.examples.ts'
import disclosureGuideStaleLaw from './disclosure/guide-stale-law.examples.ts'
import disclosureGuideSupervision from './disclosure/guide-supervision.examples.ts'
import disclosureReportCrossFoot from './disclosure/report-cross-foot.examples.ts'
import disclosureReportLate from './disclosure/report-late.examples.ts'
import disclosureReportSections from './disclosure/report-sections.examples.ts'
import disclosureRequestEntryMissing from './disclosure/request-entry-missing.examples.ts'
import disclosureRequestPurpose from './disclosure/request-purpose.examples.ts'
import financeGlossaryMissing from './finance/glossary-missing.examples.ts'
import financeNotText from './finance/not-text.examples.ts'
import financeRunningCostMissing from './finance/running-cost-missing.examples.ts'
import financeThreePublicMissing from './finance/three-public-missing.examples.ts'
import financeTotalMismatch from './finance/total-mismatch.examples.ts'
import financeUnitMissing from './finance/unit-missing.examples.ts'
import gazetteSourceIncomplete from './gazette/source-incomplete.examples.ts'
import interpretationAspectsThin from './interpretation/aspects-thin.examples.ts'
import interpretationBackLinkMissing from './interpretation/back-link-missing.examples.ts'
import interpretationCaptionsMissing from './interpretation/captions-missing.examples.ts'
import interpretationContactMissing from './interpretation/contact-missing.examples.ts'
import interpretationImageOnly from './interpretation/image-only.examples.ts'
import interpretationLinkMissing from './interpretation/link-missing.examples.ts'
import interpretationLinkOneWay from './interpretation/link-one-way.examples.ts'
import interpretationPublishedLate from './interpretation/published-late.examples.ts'
import leakBankCard from './leak/bank-card.examples.ts'
import leakBirthDate from './leak/birth-date.examples.ts'
import leakDraftMark from './leak/draft-mark.examples.ts'
import leakHomeAddress from './leak/home-address.examples.ts'
import leakMobilePhone from './leak/mobile-phone.examples.ts'
import leakPersonColumn from './leak/person-column.examples.ts'
import leakProcessDocument from './leak/process-document.examples.ts'
import leakPublicAttribute from './leak/public-attribute.examples.ts'
import leakResidentId from './leak/resident-id.examples.ts'
import leakSecretMark from './leak/secret-mark.examples.ts'
import leakSensitiveTerm from './leak/sensitive-term.examples.ts'
import leakTravelDocument from './leak/travel-document.examples.ts'
import linkEmpty from './link/empty.examples.ts'
import linkForeign from './link/foreign.examples.ts'
import linkHiddenForeign from './link/hidden-foreign.examples.ts'
import linkInsecure from './link/insecure.examples.ts'
import linkVagueText from './link/vague-text.examples.ts'
import pageDateFuture from './page/date-future.examples.ts'
import pageDateMissing from './page/date-missing.examples.ts'
import pageDateUrl from './page/date-url.examples.ts'
import pageEncodingMismatch from './page/encoding-mismatch.examples.ts'
import pageFooterItems from './page/footer-items.examples.ts'
import pageGarbledText from './page/garbled-text.examples.ts'
import pageMetaContradiction from './page/meta-contradiction.examples.ts'
import pageMetaFormat from './page/meta-format.examples.ts'
import pageMetaRequired from './page/meta-required.examples.ts'
import pageMetaStyle from './page/meta-style.examples.ts'
import pageMixedCharacters from './page/mixed-characters.examples.ts'
import pageSiteIdCode from './page/site-id-code.examples.ts'
import pageSourceMissing from './page/source-missing.examples.ts'
import pageTemplateResidue from './page/template-residue.examples.ts'
import pageTitleQuality from './page/title-quality.examples.ts'
import pageTraditionalConversion from './page/traditional-conversion.examples.ts'
import policyAttachmentUnlinked from './policy/attachment-unlinked.examples.ts'
import policyBodyNotText from './policy/body-not-text.examples.ts'
import policyDateFormat from './policy/date-format.examples.ts'
import policyDateImpossible from './policy/date-impossible.examples.ts'
import policyDateOrder from './policy/date-order.examples.ts'
import policyDocNumberBracket from './policy/doc-number-bracket.examples.ts'
import policyDocNumberForm from './policy/doc-number-form.examples.ts'
import policyDocNumberMismatch from './policy/doc-number-mismatch.examples.ts'
import policyListDisagrees from './policy/list-disagrees.examples.ts'
import policyMetadataComplete from './policy/metadata-complete.examples.ts'
import policyMetadataMissing from './policy/metadata-missing.examples.ts'
import policyNumberDuplicate from './policy/number-duplicate.examples.ts'
import policyPublishedLate from './policy/published-late.examples.ts'
import policyRepealDateMissing from './policy/repeal-date-missing.examples.ts'
import policyRepealedByOther from './policy/repealed-by-other.examples.ts'
import policyTrialTooOld from './policy/trial-too-old.examples.ts'
import policyValidityContradiction from './policy/validity-contradiction.examples.ts'
import policyValidityMissing from './policy/validity-missing.examples.ts'
import policyValidityVisualOnly from './policy/validity-visual-only.examples.ts'
import policyValidityWord from './policy/validity-word.examples.ts'
import serviceContactMissing from './service/contact-missing.examples.ts'
import serviceGuideIncomplete from './service/guide-incomplete.examples.ts'
import serviceHallIncomplete from './service/hall-incomplete.examples.ts'
import serviceHotlineMissing from './service/hotline-missing.examples.ts'
import serviceRedemptionIncomplete from './service/redemption-incomplete.examples.ts'

/** The examples of every built-in rule, by id: for tests and documentation, never for a run. */
export const examples: Readonly<Record<string, PageExamples | SiteExamples>> = {
  'accessibility/alt-filename': accessibilityAltFilename,
  'accessibility/area-alt': accessibilityAreaAlt,
  'accessibility/aria-hidden-focus': accessibilityAriaHiddenFocus,
  'accessibility/blink': accessibilityBlink,
  'accessibility/button-name': accessibilityButtonName,
  'accessibility/bypass': accessibilityBypass,
  'accessibility/definition-list': accessibilityDefinitionList,
  'accessibility/document-title': accessibilityDocumentTitle,
  'accessibility/duplicate-id-aria': accessibilityDuplicateIdAria,
  'accessibility/elder-entry': accessibilityElderEntry,
  'accessibility/empty-heading': accessibilityEmptyHeading,
  'accessibility/frame-title': accessibilityFrameTitle,
  'accessibility/heading-order': accessibilityHeadingOrder,
  'accessibility/html-has-lang': accessibilityHtmlHasLang,
  'accessibility/html-lang-valid': accessibilityHtmlLangValid,
  'accessibility/image-alt': accessibilityImageAlt,
  'accessibility/input-button-name': accessibilityInputButtonName,
  'accessibility/input-image-alt': accessibilityInputImageAlt,
  'accessibility/label': accessibilityLabel,
  'accessibility/link-name': accessibilityLinkName,
  'accessibility/list': accessibilityList,
  'accessibility/listitem': accessibilityListitem,
  'accessibility/marquee': accessibilityMarquee,
  'accessibility/meta-refresh': accessibilityMetaRefresh,
  'accessibility/meta-viewport': accessibilityMetaViewport,
  'accessibility/new-window': accessibilityNewWindow,
  'accessibility/no-autoplay-audio': accessibilityNoAutoplayAudio,
  'accessibility/object-alt': accessibilityObjectAlt,
  'accessibility/page-has-heading-one': accessibilityPageHasHeadingOne,
  'accessibility/page-language': accessibilityPageLanguage,
  'accessibility/role-img-alt': accessibilityRoleImgAlt,
  'accessibility/scope-attr-valid': accessibilityScopeAttrValid,
  'accessibility/select-name': accessibilitySelectName,
  'accessibility/server-side-image-map': accessibilityServerSideImageMap,
  'accessibility/svg-img-alt': accessibilitySvgImgAlt,
  'accessibility/tabindex': accessibilityTabindex,
  'accessibility/table-header-missing': accessibilityTableHeaderMissing,
  'accessibility/td-headers-attr': accessibilityTdHeadersAttr,
  'accessibility/valid-lang': accessibilityValidLang,
  'accessibility/video-caption': accessibilityVideoCaption,
  'column/blank': columnBlank,
  'column/home-stale': columnHomeStale,
  'column/missing': columnMissing,
  'column/pinned-unmarked': columnPinnedUnmarked,
  'column/stale': columnStale,
  'column/undated': columnUndated,
  'consultation/channels-few': consultationChannelsFew,
  'consultation/draft-missing': consultationDraftMissing,
  'consultation/expired-open': consultationExpiredOpen,
  'consultation/explanation-missing': consultationExplanationMissing,
  'consultation/feedback-thin': consultationFeedbackThin,
  'consultation/period-missing': consultationPeriodMissing,
  'consultation/period-short': consultationPeriodShort,
  'contact/empty': contactEmpty,
  'contact/personal-mailbox': contactPersonalMailbox,
  'contact/phone-format': contactPhoneFormat,
  'disclosure/entries-missing': disclosureEntriesMissing,
  'disclosure/entry-missing': disclosureEntryMissing,
  'disclosure/entry-name': disclosureEntryName,
  'disclosure/guide-deadline': disclosureGuideDeadline,
  'disclosure/guide-incomplete': disclosureGuideIncomplete,
  'disclosure/guide-old': disclosureGuideOld,
  'disclosure/guide-stale-law': disclosureGuideStaleLaw,
  'disclosure/guide-supervision': disclosureGuideSupervision,
  'disclosure/report-cross-foot': disclosureReportCrossFoot,
  'disclosure/report-late': disclosureReportLate,
  'disclosure/report-sections': disclosureReportSections,
  'disclosure/request-entry-missing': disclosureRequestEntryMissing,
  'disclosure/request-purpose': disclosureRequestPurpose,
  'finance/glossary-missing': financeGlossaryMissing,
  'finance/not-text': financeNotText,
  'finance/running-cost-missing': financeRunningCostMissing,
  'finance/three-public-missing': financeThreePublicMissing,
  'finance/total-mismatch': financeTotalMismatch,
  'finance/unit-missing': financeUnitMissing,
  'gazette/source-incomplete': gazetteSourceIncomplete,
  'interpretation/aspects-thin': interpretationAspectsThin,
  'interpretation/back-link-missing': interpretationBackLinkMissing,
  'interpretation/captions-missing': interpretationCaptionsMissing,
  'interpretation/contact-missing': interpretationContactMissing,
  'interpretation/image-only': interpretationImageOnly,
  'interpretation/link-missing': interpretationLinkMissing,
  'interpretation/link-one-way': interpretationLinkOneWay,
  'interpretation/published-late': interpretationPublishedLate,
  'leak/bank-card': leakBankCard,
  'leak/birth-date': leakBirthDate,
  'leak/draft-mark': leakDraftMark,
  'leak/home-address': leakHomeAddress,
  'leak/mobile-phone': leakMobilePhone,
  'leak/person-column': leakPersonColumn,
  'leak/process-document': leakProcessDocument,
  'leak/public-attribute': leakPublicAttribute,
  'leak/resident-id': leakResidentId,
  'leak/secret-mark': leakSecretMark,
  'leak/sensitive-term': leakSensitiveTerm,
  'leak/travel-document': leakTravelDocument,
  'link/empty': linkEmpty,
  'link/foreign': linkForeign,
  'link/hidden-foreign': linkHiddenForeign,
  'link/insecure': linkInsecure,
  'link/vague-text': linkVagueText,
  'page/date-future': pageDateFuture,
  'page/date-missing': pageDateMissing,
  'page/date-url': pageDateUrl,
  'page/encoding-mismatch': pageEncodingMismatch,
  'page/footer-items': pageFooterItems,
  'page/garbled-text': pageGarbledText,
  'page/meta-contradiction': pageMetaContradiction,
  'page/meta-format': pageMetaFormat,
  'page/meta-required': pageMetaRequired,
  'page/meta-style': pageMetaStyle,
  'page/mixed-characters': pageMixedCharacters,
  'page/site-id-code': pageSiteIdCode,
  'page/source-missing': pageSourceMissing,
  'page/template-residue': pageTemplateResidue,
  'page/title-quality': pageTitleQuality,
  'page/traditional-conversion': pageTraditionalConversion,
  'policy/attachment-unlinked': policyAttachmentUnlinked,
  'policy/body-not-text': policyBodyNotText,
  'policy/date-format': policyDateFormat,
  'policy/date-impossible': policyDateImpossible,
  'policy/date-order': policyDateOrder,
  'policy/doc-number-bracket': policyDocNumberBracket,
  'policy/doc-number-form': policyDocNumberForm,
  'policy/doc-number-mismatch': policyDocNumberMismatch,
  'policy/list-disagrees': policyListDisagrees,
  'policy/metadata-complete': policyMetadataComplete,
  'policy/metadata-missing': policyMetadataMissing,
  'policy/number-duplicate': policyNumberDuplicate,
  'policy/published-late': policyPublishedLate,
  'policy/repeal-date-missing': policyRepealDateMissing,
  'policy/repealed-by-other': policyRepealedByOther,
  'policy/trial-too-old': policyTrialTooOld,
  'policy/validity-contradiction': policyValidityContradiction,
  'policy/validity-missing': policyValidityMissing,
  'policy/validity-visual-only': policyValidityVisualOnly,
  'policy/validity-word': policyValidityWord,
  'service/contact-missing': serviceContactMissing,
  'service/guide-incomplete': serviceGuideIncomplete,
  'service/hall-incomplete': serviceHallIncomplete,
  'service/hotline-missing': serviceHotlineMissing,
  'service/redemption-incomplete': serviceRedemptionIncomplete,
}
