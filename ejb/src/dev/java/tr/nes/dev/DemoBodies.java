package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;

/** ÖRNEK KURUM with an e-seal and a certificate for encryption, both in use, and who acts for it. Their keys are kept nowhere. */
@ApplicationScoped
class DemoBodies {

    private static final UUID BODY = new UUID(0x4dfc_6875L, 1);
    private static final UUID ACTOR = new UUID(0x4dfc_6875L, 2);
    private static final DemoPeople.Person REPRESENTATIVE = DemoPeople.person(2);
    private static final String MAIL = "kurum@ornek.test";
    private static final Duration VALID = Duration.ofDays(3 * 365);
    private static final String DEMO = "(select serial_number from certificate where body_id = '" + BODY + "')";
    private static final String ORDERED = "(select serial_number from body_order where serial_number is not null)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private CertificateRegistration registration;

    @Inject
    private Clock clock;

    void write() {
        Instant now = clock.instant();
        database.createNativeQuery(
                        "insert into corporate_body (id, version, number_kind, number, title, mail, opened_at)"
                                + " values (:id, 0, 'TAX', :number, :title, :mail, :now)")
                .setParameter("id", BODY)
                .setParameter("number", DemoInstitution.ORNEK.tax())
                .setParameter("title", DemoInstitution.ORNEK.title())
                .setParameter("mail", MAIL)
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into body_representative (id, version, body_id, identity_number, name, since,"
                                + " confirmed_at) values (:id, 0, :body, :number, :name, :now, :now)")
                .setParameter("id", ACTOR)
                .setParameter("body", BODY)
                .setParameter("number", REPRESENTATIVE.identityNumber())
                .setParameter("name", REPRESENTATIVE.view().fullName())
                .setParameter("now", now)
                .executeUpdate();
        certificate(CertificateFamily.E_SEAL, now);
        certificate(CertificateFamily.ENCRYPTION, now);
        database.flush();
        statements().forEach(text -> database.createNativeQuery(text).executeUpdate());
    }

    private void certificate(CertificateFamily family, Instant now) {
        PublicKey key = key();
        X509Certificate issued = authority.issue(new IssueOrder(
                UUID.nameUUIDFromBytes(key.getEncoded()),
                family,
                new BodySubject(
                        DemoInstitution.ORNEK.title(),
                        new BodyNumber(BodyNumber.Kind.TAX, DemoInstitution.ORNEK.tax())),
                key,
                now,
                now.plus(VALID),
                null));
        authority.publish(issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.GOOD);
        registration.issuedTo(
                BODY, family, issued, REPRESENTATIVE.id(), new InstitutionContact(DemoInstitution.ORNEK.title(), MAIL));
    }

    private static PublicKey key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has EC", e);
        }
    }

    /** SQL that removes all other bodies and certificates of bodies, and brings these back into use. */
    static List<String> statements() {
        return List.of(
                "delete from certificate_change where serial_number in " + ORDERED,
                "delete from certificate_reminder where serial_number in " + ORDERED,
                "delete from certificate where serial_number in " + ORDERED,
                "delete from body_order",
                "delete from body_representative where id <> '" + ACTOR + "'",
                "update body_representative set ended_at = null, ended_by = null, version = version + 1"
                        + " where ended_at is not null",
                "delete from corporate_body where id <> '" + BODY + "'",
                "delete from certificate_change where serial_number in " + DEMO,
                "delete from certificate_reminder where serial_number in " + DEMO,
                "update issued_certificate set kind = 'GOOD', reason = null, version = version + 1"
                        + " where serial_number in " + DEMO,
                "update certificate set status = 'ACTIVE', held_by = null, revocation_reason = null,"
                        + " version = version + 1 where body_id = '" + BODY + "'");
    }
}
