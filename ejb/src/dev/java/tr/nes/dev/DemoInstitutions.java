package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hibernate.Session;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;

/** Writes the demo's institutions with a main officer and a deputy. */
@ApplicationScoped
public class DemoInstitutions {

    private static final DemoPeople.Person MAIN = DemoPeople.person(2);
    private static final DemoPeople.Person DEPUTY = DemoPeople.person(DemoPeople.RENEWING);
    private static final DemoPeople.Person BACK_OFFICE = DemoPeople.person(5);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SealedSecrets seals;

    @Inject
    private DemoStaff staff;

    @Inject
    private Clock clock;

    void write() {
        for (DemoInstitution each : DemoInstitution.values()) {
            institution(each);
            letter(each.id());
        }
        officer(DemoInstitution.ORNEK, MAIN, "MAIN", null);
        officer(
                DemoInstitution.ORNEK,
                DEPUTY,
                "DEPUTY",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1));
        officer(DemoInstitution.DENEME, DEPUTY, "MAIN", null);
        staff.write(MAIN.id().value());
    }

    private void institution(DemoInstitution each) {
        database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into institution (id, version, parent_id, path, title, kind, tax_number,"
                                + " detsis, number_key, mail, protocol_number, protocol_date, payer, quota, enrolment_order,"
                                + " paper, state, first_identity_number, first_name, first_surname, first_birth_date,"
                                + " first_phone, first_mail, address, conformity, invoice_title, invoice_office,"
                                + " invoice_address, proposed_by, proposed_at, decided_by, decided_at) values (:id, 0,"
                                + " :parent, :path, :title, 'PUBLIC_BODY', :tax, :detsis, :key, 'kurum@ornek.test',"
                                + " '2026/1', :day, 'INSTITUTION', 0, 'BOTH', 'OFFICER', 'ACTIVE', :number, 'Deneme',"
                                + " :surname, :born, :phone, :mail, 'Örnek Mahallesi, Deneme Caddesi 1, Ankara',"
                                + " 'UD-2025/114, 03.11.2025', :title, 'Çankaya',"
                                + " 'Örnek Mahallesi, Deneme Caddesi 1, Ankara', :by, :now, :second, :now)")
                .setParameter("id", each.id())
                .setParameter("parent", each.parentId(), UUID.class)
                .setParameter("path", each.path())
                .setParameter("title", each.title())
                .setParameter("tax", each.tax())
                .setParameter("detsis", each.detsis())
                .setParameter("key", "DETSIS " + each.detsis())
                .setParameter("day", LocalDate.of(2026, 1, 5))
                .setParameter("number", MAIN.identityNumber())
                .setParameter("surname", MAIN.surname())
                .setParameter("born", MAIN.born())
                .setParameter("phone", MAIN.view().phone().e164())
                .setParameter("mail", MAIN.view().mail())
                .setParameter("by", BACK_OFFICE.id().value())
                .setParameter("second", DemoPeople.person(7).id().value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void letter(UUID institution) {
        byte[] pdf = emptyPage();
        Sealed sealed = seals.seal(MasterKey.CUSTODY, "letter/" + institution, pdf);
        database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into officer_letter (institution_id, sha256, sealed_text, sealed_key,"
                                + " sealed_by) values (:id, :hash, :text, :key, :by)")
                .setParameter("id", institution)
                .setParameter("hash", Digest.sha256(pdf))
                .setParameter("text", sealed.text())
                .setParameter("key", sealed.wrappedKey())
                .setParameter("by", sealed.keyId())
                .executeUpdate();
    }

    private void officer(DemoInstitution institution, DemoPeople.Person person, String role, LocalDate until) {
        database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into institution_officer (id, version, institution_id, holder_id, role,"
                                + " valid_from, valid_until) values (:id, 0, :institution, :holder, :role, :from, :until)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("institution", institution.id())
                .setParameter("holder", person.id().value())
                .setParameter("role", role)
                .setParameter("from", DemoInstitution.SINCE)
                .setParameter("until", until, LocalDate.class)
                .executeUpdate();
    }

    private static byte[] emptyPage() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
