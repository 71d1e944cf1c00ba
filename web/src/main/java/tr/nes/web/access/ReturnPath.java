package tr.nes.web.access;

import java.util.Optional;
import tr.nes.web.shell.Address;

/** The page that a person wanted before logging in; only pages that need a login are known, nothing else is followed. */
final class ReturnPath {
    static final String PARAMETER = "sonra";

    private ReturnPath() {}

    static Address orMenu(String wanted) {
        return Optional.ofNullable(wanted)
                .flatMap(Address::ofPath)
                .filter(page -> !page.isPublic())
                .orElse(Address.MENU);
    }
}
