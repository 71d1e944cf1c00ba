package tr.nes.it.testing;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import tr.nes.kiosk.TerminalId;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Calls code with another caller, as established by the container. */
public final class CallAs {

    private CallAs() {}

    public static <T> T holder(HolderId holder, Callable<T> deed) throws Exception {
        return somebody(holder.toString(), Roles.HOLDER, deed);
    }

    /** A person who is also a member of staff, logged in as by the web layer. */
    public static <T> T staff(HolderId person, String role, Callable<T> deed) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(person.toString())
                .withDefaultRoleMapper(
                        RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(Set.of(Roles.HOLDER, role))))
                .runAs(deed);
    }

    public static <T> T terminal(TerminalId terminal, Callable<T> deed) throws Exception {
        return somebody(terminal.value(), Roles.TERMINAL, deed);
    }

    public static <T> T system(Callable<T> deed) throws Exception {
        return somebody("system", Roles.SYSTEM, deed);
    }

    public static <T> T somebody(String name, String role, Callable<T> deed) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.of(role)))
                .runAs(deed);
    }
}
