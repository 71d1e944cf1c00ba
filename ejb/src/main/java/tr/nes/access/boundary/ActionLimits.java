package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.control.limit.Allowances;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;

/** How often the caller may do something in a period. Counted and committed before it is done; false: not now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActionLimits {

    @Inject
    private Allowances allowances;

    @Inject
    private Caller caller;

    /** Entering a number as the own new phone: 5 times a day. */
    @RolesAllowed(Roles.HOLDER)
    public boolean takeNewPhone() {
        return allowances.takeNewPhone(caller.holder());
    }

    /** Having a link sent to a new mail address: 3 times an hour. */
    @RolesAllowed(Roles.HOLDER)
    public boolean takeMailLink() {
        return allowances.takeMailLink(caller.holder());
    }

    /** Looking somebody up: 10 times a minute. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public boolean takeLookup() {
        return allowances.takeLookup(caller.holder());
    }
}
