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
import tr.nes.shared.Randomness;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.CreditView;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.TimestampException;
import tr.nes.timestamp.TimestampException.Reason;
import tr.nes.timestamp.control.AccountPasswords;
import tr.nes.timestamp.control.TimestampAccountRecords;
import tr.nes.timestamp.entity.CreditBooking;
import tr.nes.timestamp.entity.TimestampAccount;

/** Accounts for time stamps and their credits. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class TimestampAccounts {

    /** Credits booked at once. */
    public static final long MOST = 1_000_000;

    private static final int NUMBER_DIGITS = 8;
    private static final int LONGEST_REASON = 200;
    private static final int BOOKINGS_SHOWN = 20;

    @Inject
    private TimestampAccountRecords records;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private Randomness randomness;

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
        String number = freeNumber();
        String password = passwords.next();
        records.add(new TimestampAccount(number, owner, AccountPasswords.digest(password), clock.instant()));
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_ACCOUNT_OPENED, number, ""));
        return new AccountCredentials(number, password);
    }

    private String freeNumber() {
        String number;
        do {
            number = "1" + randomness.digits(NUMBER_DIGITS - 1);
        } while (records.find(number).isPresent());
        return number;
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
        TimestampAccount account = locked(number);
        account.book(amount);
        records.add(new CreditBooking(account.id(), amount, why, caller.holder(), clock.instant()));
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_CREDITS_BOOKED, number, String.valueOf(amount)));
    }

    /** The old password is void at once. @return the account's new password. @throws TimestampException ACCOUNT_UNKNOWN */
    @RequiresFreshFactor
    public AccountCredentials renewPassword(String number) {
        String password = passwords.next();
        locked(number).changePassword(AccountPasswords.digest(password));
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_PASSWORD_RENEWED, number, ""));
        return new AccountCredentials(number, password);
    }

    /** No more stamps, or again. @throws TimestampException ACCOUNT_UNKNOWN */
    @RequiresFreshFactor
    public void block(String number, boolean blocked) {
        TimestampAccount account = locked(number);
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

    private TimestampAccount locked(String number) {
        return records.lock(number).orElseThrow(() -> new TimestampException(Reason.ACCOUNT_UNKNOWN));
    }
}
