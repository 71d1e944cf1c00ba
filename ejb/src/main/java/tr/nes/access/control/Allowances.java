package tr.nes.access.control;

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
    public boolean takeWordTry(String address) {
        Instant minute = minute();
        int limit = Integer.getInteger("nes.word.tries.per.minute", 30);
        return takeApart("word " + SourceNetwork.of(address) + " " + minute, limit, minute.plus(1, ChronoUnit.HOURS));
    }

    /** A nonce for a card to sign. Twice as many as may be tried: who gives up has asked for one too. */
    public boolean takeSignatureNonce(String address) {
        Instant minute = minute();
        return takeApart(
                "nonce " + SourceNetwork.of(address) + " " + minute,
                2 * signatureTries(),
                minute.plus(1, ChronoUnit.HOURS));
    }

    /** The limit is the system property {@code nes.signature.tries.per.minute}, 30 by default. */
    public boolean takeSignatureTry(String address) {
        Instant minute = minute();
        return takeApart(
                "signature " + SourceNetwork.of(address) + " " + minute,
                signatureTries(),
                minute.plus(1, ChronoUnit.HOURS));
    }

    private static int signatureTries() {
        return Integer.getInteger("nes.signature.tries.per.minute", 30);
    }

    /** Asking for a link to a new word. */
    public boolean takeWordRequest(String address) {
        Instant minute = minute();
        return takeApart(
                "word link " + SourceNetwork.of(address) + " " + minute,
                WORD_REQUESTS_PER_MINUTE,
                minute.plus(1, ChronoUnit.HOURS));
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
        Instant minute = minute();
        Instant forgetAt = minute.plus(1, ChronoUnit.HOURS);
        return takeApart(pairing(address, minute), PAIRING_TRIES_PER_ADDRESS, forgetAt)
                && takeApart(pairing(ALL, minute), PAIRING_TRIES, forgetAt);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBackPairingTry(String address) {
        for (String from : List.of(address, ALL)) {
            Allowance allowance = locked(pairing(from, minute()));
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

    private static String pairing(String address, Instant minute) {
        return "pairing " + SourceNetwork.of(address) + " " + minute;
    }

    /** Coming back from the e-Devlet Kapısı. Commits by itself. */
    public boolean takeEDevletTry(String address) {
        Instant minute = minute();
        return takeApart(
                "e-devlet " + SourceNetwork.of(address) + " " + minute,
                E_DEVLET_TRIES_PER_MINUTE,
                minute.plus(1, ChronoUnit.HOURS));
    }

    /** True the first time only, as long as the state lives and somewhat longer; commits by itself. */
    public boolean takeState(String hash, Duration life) {
        return takeApart("e-devlet state " + hash, 1, clock.instant().plus(life).plus(1, ChronoUnit.HOURS));
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
