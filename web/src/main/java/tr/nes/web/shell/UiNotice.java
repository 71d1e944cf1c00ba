package tr.nes.web.shell;

import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** A notice at the top of a page after a redirect; it is named in the address, so that it needs no session. */
public interface UiNotice {
    String PARAMETER = "neden";

    /** Name in the address. */
    String slug();

    /** Key in the message bundle. */
    String getKey();

    /** Style: info, success, warning or danger. */
    String getKind();

    /** The notice named in this page's address; null if it is none of {@code all}. */
    static <S extends UiNotice> S in(S[] all) {
        String named = Faces.getRequestParameter(PARAMETER);
        return Stream.of(all).filter(s -> s.slug().equals(named)).findFirst().orElse(null);
    }
}
