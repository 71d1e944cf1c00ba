package tr.nes.authority.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import tr.nes.authority.AuthorityRole;
import tr.nes.shared.Roles;

/** Founds the authority at the first start, and has current lists before anybody asks for them. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
public class AuthorityStart {

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private RevocationLists lists;

    @PostConstruct
    void start() {
        hierarchy.found();
        lists.tell(AuthorityRole.ROOT);
        lists.tell(AuthorityRole.ISSUING);
    }
}
