package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tr.nes.web.shell.UiNotice;

/** Notices that the kiosk shows after a redirect. */
public enum KioskNotice implements UiNotice {
    ENDED("bitti", "noticeEnded", "info"),
    OVER("kapandi", "noticeOver", "info"),
    TIMED_OUT("sure-doldu", "noticeTimedOut", "info"),
    ELSEWHERE("baska-sekme", "noticeElsewhere", "warning"),
    PAGE_EXPIRED("sayfa-eskidi", "noticePageExpired", "info"),
    CODE_TRIES_OVER("deneme-bitti", "noticeCodeTriesOver", "danger"),
    CODE_SENT_AGAIN("yeni-kod", "noticeCodeSentAgain", "info"),
    PAIRED("eslendi", "noticePaired", "success");

    private final String slug;
    private final String key;
    private final String kind;

    KioskNotice(String slug, String key, String kind) {
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
    @Named("kioskNotice")
    @RequestScoped
    public static class Current {

        public KioskNotice getShown() {
            return UiNotice.in(values());
        }
    }
}
