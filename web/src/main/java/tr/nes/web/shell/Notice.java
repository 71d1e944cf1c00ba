package tr.nes.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** One sentence on top of a page that a redirect brought along; the address names it, so that it needs no session. */
public enum Notice {
    PAGE_EXPIRED("sayfa-eskidi", "noticePageExpired", "info"),
    LOGIN_NEEDED("giris-gerekli", "noticeLoginNeeded", "info"),
    LOGIN_INTERRUPTED("yarim-kaldi", "noticeLoginInterrupted", "warning"),
    CODE_TRIES_OVER("deneme-bitti", "noticeCodeTriesOver", "danger"),
    IDLE("sure-doldu", "noticeIdle", "info"),
    NEWER_LOGIN("baska-giris", "noticeNewerLogin", "warning"),
    LOCKED("kilitlendi", "noticeLocked", "danger");

    public static final String PARAMETER = "neden";

    private final String slug;
    private final String key;
    private final String kind;

    Notice(String slug, String key, String kind) {
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
    @Named("notice")
    @RequestScoped
    public static class Current {
        @Inject
        private HttpServletRequest request;

        public Notice getShown() {
            String named = request.getParameter(PARAMETER);
            return Stream.of(values())
                    .filter(n -> n.slug.equals(named))
                    .findFirst()
                    .orElse(null);
        }
    }
}
