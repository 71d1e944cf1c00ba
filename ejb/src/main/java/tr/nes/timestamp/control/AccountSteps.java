package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampException;
import tr.nes.timestamp.TimestampException.Reason;
import tr.nes.timestamp.entity.CreditBooking;
import tr.nes.timestamp.entity.TimestampAccount;

/** Opens accounts, books credits and gives passwords, with their audit rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountSteps {

    private static final int NUMBER_DIGITS = 8;

    @Inject
    private TimestampAccountRecords records;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws TimestampException OWNER_WRONG */
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
     * @param by null if an order was paid
     * @throws TimestampException ACCOUNT_UNKNOWN; AMOUNT_WRONG if none would be left
     */
    public void book(String number, long amount, String reason, HolderId by) {
        TimestampAccount account = locked(number);
        account.book(amount);
        records.add(new CreditBooking(account.id(), amount, reason, by, clock.instant()));
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_CREDITS_BOOKED, number, String.valueOf(amount)));
    }

    /** The old password is void at once. @throws TimestampException ACCOUNT_UNKNOWN */
    public AccountCredentials renewPassword(String number) {
        String password = passwords.next();
        locked(number).changePassword(AccountPasswords.digest(password));
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_PASSWORD_RENEWED, number, ""));
        return new AccountCredentials(number, password);
    }

    /** @throws TimestampException ACCOUNT_UNKNOWN */
    public TimestampAccount locked(String number) {
        return records.lock(number).orElseThrow(() -> new TimestampException(Reason.ACCOUNT_UNKNOWN));
    }
}
