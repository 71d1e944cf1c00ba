package tr.nes.access.control;

import tr.nes.access.SmsPurpose;
import tr.nes.access.entity.SmsChallenge;

/** What the SMS says. The purpose stands in it, so that nobody reads a code out for something else. */
final class SmsTexts {

    private SmsTexts() {}

    static String of(SmsPurpose purpose, String code) {
        return what(purpose) + " onay kodunuz: " + code + ". Kod "
                + SmsChallenge.CODE_LIFE.toMinutes()
                + " dakika geçerlidir. Görevlilerimiz dahil kimseye söylemeyiniz.";
    }

    private static String what(SmsPurpose purpose) {
        return switch (purpose) {
            case LOGIN -> "Bireysel İşlemler girişi";
            case KIOSK_LOGIN -> "Kiosk girişi";
            case CONFIRM -> "İşlem";
            case REVOKE -> "SERTİFİKA İPTALİ";
            case NEW_PHONE -> "Cep telefonu değişikliği";
            case SET_PIN -> "Kart kilidi çözme işlemi";
        };
    }
}
