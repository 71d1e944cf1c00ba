package tr.nes.access.control.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tr.nes.access.entity.Allowance;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.SourceNetwork;

/**
 * How often something may be done in a period; counted in the database, so that all servers count together. Unless said
 * otherwise what is taken is committed at once, whatever becomes of the caller's transaction.
 */
@ApplicationScoped
public class Allowances {

    private static final ZoneId DAYS_OF = ZoneId.of("Europe/Istanbul");
    private static final int MESSAGES_PER_DAY = 10;
    /** Of those, so that nobody eats up a stranger's login by entering his number as a new phone. */
    private static final int TO_UNPROVEN_PHONE_PER_DAY = 5;

    private static final int WORD_REQUESTS_PER_MINUTE = 10;
    private static final int NEW_PHONES_PER_DAY = 5;
    private static final int MAIL_LINKS_PER_HOUR = 3;
    private static final int LOOKUPS_PER_MINUTE = 10;
    private static final int E_DEVLET_TRIES_PER_MINUTE = 60;
    private static final String PAIRING = "pairing";
    private static final int PAIRING_TRIES_PER_ADDRESS = 10;
    private static final int PAIRING_TRIES = 60;
    /** No address is called so, not even that of a caller without one. */
    private static final String ALL = "all addresses";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AllowanceRows rows;

    @Inject
    private Clock clock;

    /** The limit is the system property {@code nes.word.tries.per.minute}, 30 by default. */
    public boolean takePasswordTry(String address) {
        return takeThisMinute("word", address, Integer.getInteger("nes.word.tries.per.minute", 30));
    }

    /** A nonce for a card to sign. Twice as many as may be tried: who gives up has asked for one too. */
    public boolean takeSignatureNonce(String address) {
        return takeThisMinute("nonce", address, 2 * signatureTries());
    }

    /** The limit is the system property {@code nes.signature.tries.per.minute}, 30 by default. */
    public boolean takeSignatureTry(String address) {
        return takeThisMinute("signature", address, signatureTries());
    }

    private static int signatureTries() {
        return Integer.getInteger("nes.signature.tries.per.minute", 30);
    }

    /** Asking for a link to a new word. */
    public boolean takePasswordRequest(String address) {
        return takeThisMinute("word link", address, WORD_REQUESTS_PER_MINUTE);
    }

    /** Counts only if the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeMessage(MobilePhone phone) {
        return takeToday("sms " + phone.e164(), MESSAGES_PER_DAY);
    }

    /** The same for a number that is yet to be proven: it counts with the others, but less of them is allowed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeMessageToUnproven(MobilePhone phone) {
        return takeToday("sms " + phone.e164(), TO_UNPROVEN_PHONE_PER_DAY);
    }

    public boolean takeNewPhone(HolderId holder) {
        return takeApart("new phone " + holder + " " + today(), NEW_PHONES_PER_DAY, dayAfterTomorrow());
    }

    public boolean takeMailLink(HolderId holder) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return takeApart("mail link " + holder + " " + hour, MAIL_LINKS_PER_HOUR, hour.plus(2, ChronoUnit.HOURS));
    }

    public boolean takeLookup(HolderId staff) {
        Instant minute = minute();
        return takeApart("lookup " + staff + " " + minute, LOOKUPS_PER_MINUTE, minute.plus(1, ChronoUnit.HOURS));
    }

    private boolean takeToday(String name, int limit) {
        return take(name + " " + today(), limit, dayAfterTomorrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DAYS_OF);
    }

    private Instant dayAfterTomorrow() {
        return today().plusDays(2).atStartOfDay(DAYS_OF).toInstant();
    }

    /** One address can use up its own tries, not everybody's. */
    public boolean takePairingTry(String address) {
        return takeThisMinute(PAIRING, address, PAIRING_TRIES_PER_ADDRESS)
                && takeThisMinute(PAIRING, ALL, PAIRING_TRIES);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBackPairingTry(String address) {
        for (String from : List.of(address, ALL)) {
            Allowance allowance = locked(ofMinute(PAIRING, from, minute()));
            if (allowance != null) {
                allowance.giveBack();
            }
        }
    }

    /** Whether this is the first alarm of the minute. */
    public boolean takePairingAlarm() {
        Instant minute = minute();
        return takeApart("pairing alarm " + minute, 1, minute.plus(1, ChronoUnit.HOURS));
    }

    /** Coming back from the e-Devlet Kapısı. */
    public boolean takeEDevletTry(String address) {
        return takeThisMinute("e-devlet", address, E_DEVLET_TRIES_PER_MINUTE);
    }

    /** True the first time only, as long as the state lives and somewhat longer. */
    public boolean takeState(String hash, Duration life) {
        return takeApart("e-devlet state " + hash, 1, clock.instant().plus(life).plus(1, ChronoUnit.HOURS));
    }

    private boolean takeThisMinute(String what, String address, int limit) {
        Instant minute = minute();
        return takeApart(ofMinute(what, address, minute), limit, minute.plus(1, ChronoUnit.HOURS));
    }

    private static String ofMinute(String what, String address, Instant minute) {
        return what + " " + SourceNetwork.of(address) + " " + minute;
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private boolean takeApart(String name, int limit, Instant forgetAt) {
        return rows.take(name, limit).orElseGet(() -> {
            rows.make(name, forgetAt);
            return rows.take(name, limit).orElseThrow();
        });
    }

    private boolean take(String name, int limit, Instant forgetAt) {
        Allowance allowance = locked(name);
        if (allowance == null) {
            rows.make(name, forgetAt);
            allowance = locked(name);
        }
        return allowance.take(limit);
    }

    private Allowance locked(String name) {
        return database.find(Allowance.class, name, LockModeType.PESSIMISTIC_WRITE);
    }
}
