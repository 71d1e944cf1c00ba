package tr.nes.timestamp.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.shared.Roles;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.control.AccountSteps;

/** Accounts that somebody ordered without login; for the slice of these orders, never called by a page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderedAccounts {

    @Inject
    private AccountSteps steps;

    /**
     * Its password is told to nobody; {@link #hand} makes another.
     *
     * @param owner 1 to 200 characters
     * @param credits that were paid for
     * @param order its number
     * @return number of the account
     */
    @RolesAllowed(Roles.SYSTEM)
    public String open(String owner, long credits, String order) {
        String number = steps.open(owner).number();
        steps.book(number, credits, order, null);
        return number;
    }

    /** A new password for whoever has proven to have ordered the account. @throws TimestampException ACCOUNT_UNKNOWN */
    public AccountCredentials hand(String number) {
        return steps.renewPassword(number);
    }
}
