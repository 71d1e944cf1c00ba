package tr.nes.web.shell;

import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One sentence on top of a page that a redirect brought along; the address names it, so that it needs no session. */
public interface UiNotice {
    String PARAMETER = "neden";

    /** Its name in the address. */
    String slug();

    /** Its text in the message bundle. */
    String getKey();

    /** The look: info, success, warning or danger. */
    String getKind();

    /** The one that the address of this page names; null if none of these. */
    static <S extends UiNotice> S in(S[] all) {
        String named = Faces.getRequestParameter(PARAMETER);
        return Stream.of(all).filter(s -> s.slug().equals(named)).findFirst().orElse(null);
    }
}
