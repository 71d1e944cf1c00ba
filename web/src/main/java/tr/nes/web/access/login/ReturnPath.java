package tr.nes.web.access.login;

import java.util.Optional;
import tr.nes.web.shell.Address;

/**
 * The page requested before the login. Only pages that need a login are accepted, so that a link can't redirect
 * elsewhere.
 */
public final class ReturnPath {
    public static final String PARAMETER = "sonra";

    private ReturnPath() {}

    public static Address orMenu(String wanted) {
        return Optional.ofNullable(wanted)
                .flatMap(Address::ofPath)
                .filter(page -> !page.isPublic())
                .orElse(Address.MENU);
    }
}
