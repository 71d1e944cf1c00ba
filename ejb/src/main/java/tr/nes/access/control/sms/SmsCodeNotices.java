package tr.nes.access.control.sms;

import tr.nes.access.SmsPurpose;
import tr.nes.notification.Notice;

/** What a code is for, in words: nobody shall read it out for something else. */
final class SmsCodeNotices {

    private SmsCodeNotices() {}

    /** Without the code and its life. */
    static Notice about(SmsPurpose purpose) {
        Notice code = Notice.of("access/sms-code");
        return switch (purpose) {
            case LOGIN -> code.said("purpose", "Bireysel İşlemler girişi", "login to your account");
            case KIOSK_LOGIN -> code.said("purpose", "Kiosk girişi", "login at a kiosk");
            case CONFIRM -> code.said("purpose", "İşlem", "an operation");
            case REVOKE -> code.said("purpose", "SERTİFİKA İPTALİ", "REVOKING A CERTIFICATE");
            case NEW_PHONE -> code.said("purpose", "Cep telefonu değişikliği", "changing your mobile phone");
            case SET_PIN -> code.said("purpose", "Kart kilidi çözme işlemi", "unblocking your card");
            case APPLICATION -> code.said("purpose", "NES başvurusu", "your application");
            case STAFF_PHONE -> Notice.of("access/sms-code-to-agent");
        };
    }
}
