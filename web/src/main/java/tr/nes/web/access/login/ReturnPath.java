package tr.nes.web.access.login;

import java.util.Optional;
import tr.nes.web.shell.Address;

/** The page that a person wanted before logging in; only pages that need a login are known, nothing else is followed. */
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
