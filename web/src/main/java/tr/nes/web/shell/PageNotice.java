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
    PROPOSAL_APPROVED("onay-verildi", "noticeProposalApproved", "success"),
    PROPOSAL_REJECTED("reddedildi", "noticeProposalRejected", "info"),
    READER_REGISTERED("okuyucu-kaydedildi", "noticeReaderRegistered", "success"),
    READER_BOUND("okuyucu-baglandi", "noticeReaderBound", "success"),
    READER_DELETED("okuyucu-silindi", "noticeReaderDeleted", "success"),
    READER_GONE("okuyucu-yok", "noticeReaderGone", "warning"),
    TERMINAL_REGISTERED("terminal-kaydedildi", "noticeTerminalRegistered", "success"),
    OFFICE_CHANGED("ofis-kaydedildi", "noticeOfficeChanged", "success"),
    INSTITUTION_PROPOSED("kurum-onerildi", "noticeInstitutionProposed", "success"),
    INSTITUTION_CONFIRMED("kurum-onaylandi", "noticeInstitutionConfirmed", "success"),
    INSTITUTION_REJECTED("kurum-reddedildi", "noticeInstitutionRejected", "info"),
    STAFF_LIST_CHANGED("personel-yuklendi", "noticeStaffListChanged", "success"),
    STAFF_LIST_RESTORED("personel-geri-alindi", "noticeStaffListRestored", "success"),
    STAFF_LEFT("personel-ayrildi", "noticeStaffLeft", "success");

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
