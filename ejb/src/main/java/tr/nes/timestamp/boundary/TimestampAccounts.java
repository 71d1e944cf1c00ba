package tr.nes.timestamp.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.CreditView;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.TimestampException;
import tr.nes.timestamp.TimestampException.Reason;
import tr.nes.timestamp.control.AccountSteps;
import tr.nes.timestamp.control.TimestampAccountRecords;
import tr.nes.timestamp.entity.CreditBooking;
import tr.nes.timestamp.entity.TimestampAccount;

/** Accounts for time stamps and their credits. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class TimestampAccounts {

    /** Credits booked at once. */
    public static final long MOST = 1_000_000;

    private static final int LONGEST_REASON = 200;
    private static final int BOOKINGS_SHOWN = 20;

    @Inject
    private TimestampAccountRecords records;

    @Inject
    private AccountSteps steps;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public long count() {
        return records.count();
    }

    /** By number; {@code first} counts from 0. */
    public List<TimestampAccountView> page(int first, int size) {
        return records.page(first, size).stream().map(TimestampAccount::view).toList();
    }

    /** @throws TimestampException ACCOUNT_UNKNOWN */
    public TimestampAccountView account(String number) {
        return found(number).view();
    }

    /** The last {@value #BOOKINGS_SHOWN}, newest first. @throws TimestampException ACCOUNT_UNKNOWN */
    public List<CreditView> bookings(String number) {
        return records.bookings(found(number).id(), BOOKINGS_SHOWN).stream()
                .map(CreditBooking::view)
                .toList();
    }

    /**
     * A new account without credits.
     *
     * @param owner 1 to 200 characters
     * @return its number, and its password, which is told this once
     * @throws TimestampException OWNER_WRONG
     */
    @RequiresFreshFactor
    public AccountCredentials open(String owner) {
        return steps.open(owner);
    }

    /**
     * Books credits, or takes them back.
     *
     * @param amount 1 to {@value #MOST}, negative to take back
     * @param reason such as an invoice's number, 1 to 200 characters
     * @throws TimestampException ACCOUNT_UNKNOWN, AMOUNT_WRONG, REASON_WRONG
     */
    @RequiresFreshFactor
    public void book(String number, long amount, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (amount == 0 || Math.abs(amount) > MOST) {
            throw new TimestampException(Reason.AMOUNT_WRONG);
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new TimestampException(Reason.REASON_WRONG);
        }
        steps.book(number, amount, why, caller.holder());
    }

    /** The old password is void at once. @return the account's new password. @throws TimestampException ACCOUNT_UNKNOWN */
    @RequiresFreshFactor
    public AccountCredentials renewPassword(String number) {
        return steps.renewPassword(number);
    }

    /** No more stamps, or again. @throws TimestampException ACCOUNT_UNKNOWN */
    @RequiresFreshFactor
    public void block(String number, boolean blocked) {
        TimestampAccount account = steps.locked(number);
        if (blocked) {
            account.block(clock.instant());
        } else {
            account.unblock();
        }
        audit.record(AuditFact.told(
                blocked ? AuditAction.TIMESTAMP_ACCOUNT_BLOCKED : AuditAction.TIMESTAMP_ACCOUNT_UNBLOCKED, number, ""));
    }

    private TimestampAccount found(String number) {
        return records.find(number).orElseThrow(() -> new TimestampException(Reason.ACCOUNT_UNKNOWN));
    }
}
