package tr.nes.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Notices that web pages show after a redirect. */
public enum PageNotice implements UiNotice {
    PAGE_EXPIRED("sayfa-eskidi", "noticePageExpired", "info"),
    LOGIN_NEEDED("giris-gerekli", "noticeLoginNeeded", "info"),
    LOGIN_INTERRUPTED("yarim-kaldi", "noticeLoginInterrupted", "warning"),
    CODE_TRIES_OVER("deneme-bitti", "noticeCodeTriesOver", "danger"),
    CODE_SENT_AGAIN("yeni-kod", "noticeCodeSentAgain", "info"),
    IDLE("sure-doldu", "noticeIdle", "info"),
    SESSION_EXPIRED("oturum-doldu", "noticeSessionExpired", "info"),
    NEWER_LOGIN("baska-giris", "noticeNewerLogin", "warning"),
    WORD_CHANGED("sozcuk-degisti", "noticeWordChanged", "warning"),
    LOCKED("kilitlendi", "noticeLocked", "danger"),
    E_DEVLET_CANCELLED("e-devlet-iptal", "noticeEDevletCancelled", "info"),
    E_DEVLET_OVER("e-devlet-yarim", "noticeEDevletOver", "warning"),
    E_DEVLET_UNAVAILABLE("e-devlet-yanit-yok", "noticeEDevletUnavailable", "warning"),
    E_DEVLET_REFUSED("e-devlet-gecersiz", "noticeEDevletRefused", "danger"),
    E_DEVLET_UNKNOWN("e-devlet-kayit-yok", "noticeEDevletUnknown", "warning"),
    E_DEVLET_THROTTLED("e-devlet-cok-deneme", "noticeEDevletThrottled", "warning"),
    E_DEVLET_OPEN("e-devlet-acik", "noticeEDevletOpen", "warning"),
    E_DEVLET_STILL_OPEN("e-devlet-kapanmadi", "noticeEDevletStillOpen", "warning"),
    CONFIRMED("onaylandi", "noticeConfirmed", "success"),
    PINS_ERASED("parolalar-silindi", "noticePinsErased", "success"),
    CONSENT_WITHDRAWN("e-onay-geri-cekildi", "noticeConsentWithdrawn", "success"),
    CONFIRMATION_OVER("onay-bitti", "noticeConfirmationOver", "danger"),
    PHONE_CHANGED("telefon-degisti", "noticePhoneChanged", "success"),
    MAIL_LINK_SENT("baglanti-gonderildi", "noticeMailLinkSent", "info"),
    MAIL_CHANGED("e-posta-degisti", "noticeMailChanged", "success"),
    LANGUAGE_CHANGED("sms-dili", "noticeLanguageChanged", "success"),
    MAIL_LINK_OVER("baglanti-gecersiz", "noticeMailLinkOver", "warning"),
    PHONE_CORRECTED("telefon-duzeltildi", "noticePhoneCorrected", "warning"),
    CALL_OVER("gorusme-bitti", "noticeCallOver", "warning"),
    IDENTITY_CHECKED("kimlik-denetlendi", "noticeIdentityChecked", "success"),
    STAFF_DONE("islem-yapildi", "noticeStaffDone", "success"),
    STAFF_PENDING("yanit-bekleniyor", "noticeStaffPending", "info"),
    STAFF_REFUSED("islem-yapilamadi", "noticeStaffRefused", "danger"),
    LOGIN_UNLOCKED("kilit-kalkti", "noticeLoginUnlocked", "success"),
    PROPOSED("onerildi", "noticeProposed", "success"),
    PHONE_PROPOSED("telefon-onerildi", "noticePhoneProposed", "info"),
    CARD_STOLEN("kart-calindi", "noticeCardStolen", "success"),
    CARD_STOLEN_PROPOSED("kart-calindi-onerildi", "noticeCardStolenProposed", "info"),
    CARD_STOLEN_PENDING("kart-calindi-bekliyor", "noticeCardStolenPending", "warning"),
    WORD_LINK_ASKED("sozcuk-baglantisi", "noticeWordLinkAsked", "success"),
    COMPLAINT_RECORDED("sikayet-kaydedildi", "noticeComplaintRecorded", "success"),
    CASE_OVER("is-kapanmis", "noticeCaseOver", "info"),
    CASE_TAKEN("is-ustlenildi", "noticeCaseTaken", "success"),
    CASE_CALLED("arandi", "noticeCaseCalled", "success"),
    CASE_TOLD("kisiye-yazildi", "noticeCaseTold", "success"),
    CASE_CLOSED("is-kapandi", "noticeCaseClosed", "success"),
    CALL_ENDED("gorusme-kapandi", "noticeCallEnded", "success"),
    PROPOSAL_APPROVED("onay-verildi", "noticeProposalApproved", "success"),
    PROPOSAL_REJECTED("reddedildi", "noticeProposalRejected", "info"),
    READER_REGISTERED("okuyucu-kaydedildi", "noticeReaderRegistered", "success"),
    READER_BOUND("okuyucu-baglandi", "noticeReaderBound", "success"),
    READER_DELETED("okuyucu-silindi", "noticeReaderDeleted", "success"),
    READER_GONE("okuyucu-yok", "noticeReaderGone", "warning"),
    READER_RENAMED("okuyucu-adi", "noticeReaderRenamed", "success"),
    READER_MOVED("okuyucu-tasindi", "noticeReaderMoved", "success"),
    TERMINAL_MOVED("terminal-tasindi", "noticeTerminalMoved", "success"),
    AGENT_REVOKED("ajan-iptal", "noticeAgentRevoked", "success"),
    AGENT_UNBLOCKING_ON("ajan-kilit-acik", "noticeAgentUnblockingOn", "success"),
    AGENT_UNBLOCKING_OFF("ajan-kilit-kapali", "noticeAgentUnblockingOff", "success"),
    TERMINAL_RETIRED("terminal-emekli", "noticeTerminalRetired", "success"),
    TERMINAL_REOPENED("terminal-acildi", "noticeTerminalReopened", "success"),
    ROLE_PROPOSED("gorev-onerildi", "noticeRoleProposed", "success"),
    ROLE_APPROVED("gorev-onaylandi", "noticeRoleApproved", "success"),
    ROLE_REJECTED("gorev-reddedildi", "noticeRoleRejected", "info"),
    TERMINAL_REGISTERED("terminal-kaydedildi", "noticeTerminalRegistered", "success"),
    AUTHORITY_CONTACT_CHANGED("iletisim-kaydedildi", "noticeAuthorityContactChanged", "success"),
    TEXT_SAVED("metin-kaydedildi", "noticeTextSaved", "success"),
    TEXT_PROPOSED("metin-onerildi", "noticeTextProposed", "success"),
    TEXT_APPROVED("metin-onaylandi", "noticeTextApproved", "success"),
    TEXT_REJECTED("metin-reddedildi", "noticeTextRejected", "info"),
    OFFICE_CHANGED("ofis-kaydedildi", "noticeOfficeChanged", "success"),
    INSTITUTION_PROPOSED("kurum-onerildi", "noticeInstitutionProposed", "success"),
    INSTITUTION_CONFIRMED("kurum-onaylandi", "noticeInstitutionConfirmed", "success"),
    INSTITUTION_REJECTED("kurum-reddedildi", "noticeInstitutionRejected", "info"),
    MAIN_OFFICER_PROPOSED("ana-yetkili-onerildi", "noticeMainOfficerProposed", "success"),
    MAIN_OFFICER_CHANGED("ana-yetkili-degisti", "noticeMainOfficerChanged", "success"),
    MAIN_OFFICER_REJECTED("ana-yetkili-reddedildi", "noticeMainOfficerRejected", "info"),
    OFFICER_APPOINTED("yetkili-atandi", "noticeOfficerAppointed", "success"),
    OFFICER_ENDED("yetkili-bitti", "noticeOfficerEnded", "success"),
    STAFF_LIST_CHANGED("personel-yuklendi", "noticeStaffListChanged", "success"),
    STAFF_LIST_RESTORED("personel-geri-alindi", "noticeStaffListRestored", "success"),
    STAFF_LEFT("personel-ayrildi", "noticeStaffLeft", "success"),
    PRE_ORDER_CHANGED("on-basvuru-degisti", "noticePreOrderChanged", "success"),
    PRE_ORDER_SENT("on-basvuru-gonderildi", "noticePreOrderSent", "success"),
    LIST_PREPARED("liste-hazir", "noticeListPrepared", "success"),
    LIST_CHANGED("liste-degisti", "noticeListChanged", "info"),
    LIST_SIGNED("liste-imzalandi", "noticeListSigned", "success"),
    APPROVAL_CHANGED("onay-yolu-degisti", "noticeApprovalChanged", "success"),
    STAFF_MEMBER_ADDED("personel-eklendi", "noticeStaffMemberAdded", "success"),
    STAFF_MEMBER_CHANGED("personel-degisti", "noticeStaffMemberChanged", "success"),
    STAFF_MEMBER_GONE("personel-yok", "noticeStaffMemberGone", "warning"),
    APPLICATION_LOGIN("basvuru-giris", "noticeApplicationLogin", "info"),
    INVITATION_SENT("davet-gonderildi", "noticeInvitationSent", "info"),
    INVITATION_ASKED("davet-istendi", "noticeInvitationAsked", "info"),
    INVITATION_OVER("davet-gecersiz", "noticeInvitationOver", "warning"),
    APPLICATION_CLOSED("basvuru-kapandi", "noticeApplicationClosed", "info"),
    APPLICATION_OVER("basvuru-islemde", "noticeApplicationOver", "info"),
    DRAFT_KEPT("taslak-saklandi", "noticeDraftKept", "success"),
    REVIEW_TAKEN("incelemeye-alindi", "noticeReviewTaken", "success"),
    REVIEW_RELEASED("inceleme-birakildi", "noticeReviewReleased", "success"),
    REGISTRY_ASKED("nufusa-soruldu", "noticeRegistryAsked", "success"),
    REVIEW_ACCEPTED("basvuru-kabul", "noticeReviewAccepted", "success"),
    REVIEW_ASKED("soru-gonderildi", "noticeReviewAsked", "success"),
    REVIEW_REJECTED("basvuru-geri", "noticeReviewRejected", "success"),
    IDENTITY_SEEN("kimlik-goruldu", "noticeIdentitySeen", "success"),
    NOTE_ADDED("not-eklendi", "noticeNoteAdded", "success"),
    IDENTITY_LINK_PROPOSED("kimlik-onerildi", "noticeIdentityLinkProposed", "success"),
    IDENTITY_LINK_CONFIRMED("kimlik-onaylandi", "noticeIdentityLinkConfirmed", "success"),
    IDENTITY_LINK_REJECTED("kimlik-reddedildi", "noticeIdentityLinkRejected", "success"),
    LEAVER_SUSPENDED("kurum-askiya-aldi", "noticeLeaverSuspended", "success"),
    LEAVER_REINSTATED("kurum-askidan-indirdi", "noticeLeaverReinstated", "success"),
    LEAVER_REVOKED("kurum-iptal-etti", "noticeLeaverRevoked", "success"),
    LEAVER_PENDING("kurum-yanit-bekliyor", "noticeLeaverPending", "info"),
    CORPORATE_CHANGED("kurum-sertifikasi-degisti", "noticeCorporateChanged", "success"),
    CORPORATE_REFUSED("kurum-sertifikasi-reddedildi", "noticeCorporateRefused", "danger"),
    CORPORATE_PENDING("kurum-sertifikasi-bekliyor", "noticeCorporatePending", "info"),
    CORPORATE_ISSUED("kurum-sertifikasi-uretildi", "noticeCorporateIssued", "success"),
    INSTITUTION_KEPT("kurum-saklandi", "noticeInstitutionKept", "success"),
    DRAFT_DISCARDED("taslak-silindi", "noticeDraftDiscarded", "success"),
    DRAFT_GONE("taslak-yok", "noticeDraftGone", "warning"),
    APPLICATION_SIGNED("basvuru-imzalandi", "noticeApplicationSigned", "success"),
    APPLICATION_WITHDRAWN("basvurudan-vazgecildi", "noticeApplicationWithdrawn", "success"),
    FORM_TOO_OFTEN("form-cok-acildi", "noticeFormTooOften", "warning"),
    PRINT_RENEWED("yeni-baski", "noticePrintRenewed", "success"),
    SCAN_ADDED("tarama-eklendi", "noticeScanAdded", "success"),
    ANSWER_SENT("yanit-gonderildi", "noticeAnswerSent", "success"),
    READER_ASSIGNED("okuyucu-pakette", "noticeReaderAssigned", "success"),
    PARCELS_HANDED_OVER("kargoya-verildi", "noticeParcelsHandedOver", "success"),
    PARCELS_RESENT("yeniden-gonderilecek", "noticeParcelsResent", "success"),
    SHIPMENT_CONFIRMED("teslim-alindi", "noticeShipmentConfirmed", "success"),
    DELIVERY_REPORTED("bildirim-alindi", "noticeDeliveryReported", "success"),
    LETTERS_RESENT("iletiler-sirada", "noticeLettersResent", "success"),
    LETTERS_SET_ASIDE("iletiler-ayrildi", "noticeLettersSetAside", "success"),
    DELIVERY_SETTLED("bildirim-sonuclandi", "noticeDeliverySettled", "success"),
    CALENDAR_CHANGED("takvim-degisti", "noticeCalendarChanged", "success"),
    PRICES_CHANGED("ucretler-degisti", "noticePricesChanged", "success"),
    ORDER_PROPOSED("iade-onerildi", "noticeOrderProposed", "success"),
    ORDER_DECIDED("iade-karari", "noticeOrderDecided", "success"),
    PEOPLE_INVITED("davet-edildi", "noticePeopleInvited", "success"),
    PEOPLE_PARTLY_INVITED("bir-kismi-davet-edildi", "noticePeoplePartlyInvited", "warning");

    private final String slug;
    private final String key;
    private final String kind;

    PageNotice(String slug, String key, String kind) {
        this.slug = slug;
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getKind() {
        return kind;
    }

    /** The notice named in this request's address; null if there is none. */
    @Named("notice")
    @RequestScoped
    public static class Current {
        public PageNotice getShown() {
            return UiNotice.in(values());
        }
    }
}
