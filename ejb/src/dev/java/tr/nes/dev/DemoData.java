package tr.nes.dev;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Locale;
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
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void write() {
        if (holders.byIdentityNumber(DemoPeople.person(1).identityNumber()).isEmpty()) {
            DemoPeople.ALL.forEach(this::person);
            lock(DemoPeople.person(3));
            DemoPeople.CARDS.forEach(this::card);
            terminals();
            audit.record(AuditFact.done(AuditAction.DEMO_DATA, null, ""));
        }
        if (database.createNativeQuery("select id from institution")
                .getResultList()
                .isEmpty()) {
            database.flush();
            institutions.write();
        }
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

    private void card(DemoCard card) {
        DemoPeople.Person owner = DemoPeople.person(card.owner());
        KeyPair keys = DemoCertificates.rsa();
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
