package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** One sentence that a redirect brought along; the address names it, so that it needs no session. */
public enum KioskNotice {
    ENDED("bitti", "noticeEnded", "success"),
    OVER("kapandi", "noticeOver", "info"),
    TIMED_OUT("sure-doldu", "noticeTimedOut", "info"),
    ELSEWHERE("baska-sekme", "noticeElsewhere", "warning"),
    PAGE_EXPIRED("sayfa-eskidi", "noticePageExpired", "info"),
    CODE_TRIES_OVER("deneme-bitti", "noticeCodeTriesOver", "danger"),
    PAIRED("eslendi", "noticePaired", "success");

    public static final String PARAMETER = "neden";

    private final String slug;
    private final String key;
    private final String kind;

    KioskNotice(String slug, String key, String kind) {
        this.slug = slug;
        this.key = key;
        this.kind = kind;
    }

    public String slug() {
        return slug;
    }

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind;
    }

    /** What the address of this request names; null if nothing. */
    @Named("kioskNotice")
    @RequestScoped
    public static class Current {

        @Inject
        private HttpServletRequest request;

        public KioskNotice getShown() {
            String named = request.getParameter(PARAMETER);
            return Stream.of(values())
                    .filter(n -> n.slug.equals(named))
                    .findFirst()
                    .orElse(null);
        }
    }
}
