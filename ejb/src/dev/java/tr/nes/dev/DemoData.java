package tr.nes.dev;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.boundary.Holders;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.shared.Roles;

/** Writes the demo's people, cards and terminals into an empty database; never changes one that is in use. */
@Singleton
@Startup
@DependsOn({"Migration", "AuthorityInitialization"})
@RunAs(Roles.SYSTEM)
public class DemoData {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Holders holders;

    @Inject
    private Passwords passwords;

    @Inject
    private Cards cards;

    @Inject
    private CertificateRegistration registration;

    @Inject
    private DemoCertificates demoCertificates;

    @Inject
    private Terminals terminals;

    @Inject
    private Readers readers;

    @Inject
    private DemoInstitutions institutions;

    @Inject
    private DemoTimestamps timestamps;

    @Inject
    private DemoDrivers drivers;

    @Inject
    private DemoBodies bodies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService workers;

    @PostConstruct
    void write() {
        if (holders.byIdentityNumber(DemoPeople.person(1).identityNumber()).isEmpty()) {
            // A fresh JVM needs a third of a second for each: all cores make them while the people are written.
            List<Future<KeyPair>> keys = DemoPeople.CARDS.stream()
                    .map(card -> workers.submit(DemoCertificates::rsa))
                    .toList();
            DemoPeople.ALL.forEach(this::person);
            lock(DemoPeople.person(3));
            for (int i = 0; i < keys.size(); i++) {
                card(DemoPeople.CARDS.get(i), made(keys.get(i)));
            }
            terminals();
            timestamps.write();
            drivers.write();
            bodies.write();
            DemoOrders.statements()
                    .forEach(text -> database.createNativeQuery(text).executeUpdate());
            audit.record(AuditFact.done(AuditAction.DEMO_DATA, null, ""));
        }
        database.flush();
        if (isEveryoneKnown()
                && database.createNativeQuery("select id from institution")
                        .getResultList()
                        .isEmpty()) {
            institutions.write();
            database.flush();
            DemoOrders.ofApplications()
                    .forEach(text -> database.createNativeQuery(text).executeUpdate());
        }
    }

    /** Not in a database of an earlier build, whose demo had fewer people. */
    private boolean isEveryoneKnown() {
        return DemoPeople.ALL.stream()
                .noneMatch(person ->
                        holders.byIdentityNumber(person.identityNumber()).isEmpty());
    }

    private void person(DemoPeople.Person person) {
        holders.register(person.view(), person.roles());
        if (person.password() != null) {
            passwords.put(person.id(), person.password().toCharArray());
        }
    }

    private void lock(DemoPeople.Person person) {
        database.flush();
        database.createNativeQuery("update try_counter set wrong = 3, told = true, locked_at = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", person.id().value())
                .executeUpdate();
    }

    private static KeyPair made(Future<KeyPair> keys) {
        try {
            return keys.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("demo keys", e);
        }
    }

    private void card(DemoCard card, KeyPair keys) {
        DemoPeople.Person owner = DemoPeople.person(card.owner());
        X509Certificate certificate = demoCertificates.issue(owner, keys, card.status());
        cards.register(
                new CardSerial(card.serial()), owner.id(), card.label(), ascii(DemoCard.PIN), ascii(DemoCard.PUK));
        try {
            registration.register(certificate, owner.id(), card.serial(), card.status());
            registration.issuedIn(
                    DemoPeople.INSTITUTION,
                    certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
            store(card, certificate.getEncoded(), keys.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("demo certificate", e);
        }
    }

    private void store(DemoCard card, byte[] certificate, byte[] privateKey) {
        database.createNativeQuery(
                        "insert into dev_card (serial, dialect, pin, puk, pin_blocked, certificate, private_key)"
                                + " values (:serial, :dialect, :pin, :puk, :blocked, :certificate, :key)")
                .setParameter("serial", card.serial())
                .setParameter("dialect", card.dialect().name())
                .setParameter("pin", DemoCard.PIN)
                .setParameter("puk", DemoCard.PUK)
                .setParameter("blocked", card.pinBlocked())
                .setParameter("certificate", certificate)
                .setParameter("key", privateKey)
                .executeUpdate();
    }

    private void terminals() {
        for (DemoOffice place : DemoOffice.values()) {
            terminals.register(new TerminalId(place.terminal()), place.office(), place.address());
        }
        database.flush();
        DemoOffice.statements().forEach(text -> database.createNativeQuery(text).executeUpdate());
        for (DemoReaders reader : DemoReaders.values()) {
            readers.register(reader.id(), new TerminalId(reader.terminal()), reader.names());
        }
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
