package tr.nes.enrolment.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tr.nes.institution.SearchText;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/** Applications of other people, each a copy of one with its print. */
public final class CopiedApplications {

    private CopiedApplications() {}

    /** @param unit of its applicant @param since when it reached its state */
    public static UUID of(UUID original, String surname, String unit, Instant since) {
        UUID id = UUID.randomUUID();
        String number = "%010d".formatted(Math.floorMod(id.getLeastSignificantBits(), 10_000_000_000L));
        String columns =
                "code, institution_id, kind, name, birth_date, staff_mail, language, expires_at, reminded, phone,"
                        + " revision, contract_version, contract_at, privacy_version, privacy_at, declared_at, state";
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery(
                        "insert into application (id, version, number, open_key, identity_number, surname, unit,"
                                + " state_since, search_text, " + columns
                                + ") select :id, 0, :number, :number, :identity, :surname,"
                                + " :unit, :since, :search, " + columns
                                + " from application where id = :original")
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("identity", People.somebody().identityNumber().value())
                .setParameter("surname", surname)
                .setParameter("search", SearchText.of(surname) + " " + number)
                .setParameter("unit", unit)
                .setParameter("since", since.truncatedTo(ChronoUnit.MICROS))
                .setParameter("original", original)
                .executeUpdate());
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery(
                        "insert into application_print (application_id, print_version, language, content_hash,"
                                + " printed_at) select :id, print_version, language, content_hash, printed_at"
                                + " from application_print where application_id = :original")
                .setParameter("id", id)
                .setParameter("original", original)
                .executeUpdate());
        return id;
    }
}
