package tr.nes.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;

/** Roles as words for people. */
final class RoleWords {

    private static final List<String> STAFF = List.of(Roles.CALL_CENTRE, Roles.BACK_OFFICE, Roles.ADMIN, Roles.AUDITOR);
    private static final List<String> ORDER = List.of(
            Roles.CALL_CENTRE,
            Roles.BACK_OFFICE,
            Roles.ADMIN,
            Roles.AUDITOR,
            Roles.OFFICER,
            Roles.HOLDER,
            Roles.TERMINAL);

    private RoleWords() {}

    static boolean isStaff(Collection<String> roles) {
        return STAFF.stream().anyMatch(roles::contains);
    }

    /** Roles that open the page, unless one of those held does already. */
    static Set<String> needed(Address page, Set<String> held) {
        return page.opensFor(held) ? Set.of() : page.roles();
    }

    /** In the page's language; empty for none. */
    static String list(Collection<String> roles) {
        return list(roles, role -> Messages.of("staff.role" + role), Messages.of("staff.or"));
    }

    /** Always in the same order. */
    static String list(Collection<String> roles, UnaryOperator<String> word, String between) {
        return String.join(
                " " + between + " ",
                ORDER.stream().filter(roles::contains).map(word).toList());
    }
}
