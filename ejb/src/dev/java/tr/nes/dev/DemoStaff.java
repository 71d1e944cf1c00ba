package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Writes the 40 people who work at the demo's first institution; one of them is Deneme Aday. */
@ApplicationScoped
public class DemoStaff {

    private static final int PEOPLE = 40;
    private static final DemoPeople.Person CANDIDATE = DemoPeople.person(4);
    private static final List<String> SURNAMES =
            List.of("Ardıç", "Çınar", "Ihlamur", "İğde", "Meşe", "Söğüt", "Ürgen", "Yılgın");
    private static final List<String> UNITS = List.of("Bilgi İşlem", "Personel", "Strateji", "Yazı İşleri");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void write(UUID officer) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("insert into staff_import (id, version, institution_id, uploaded_by,"
                        + " uploaded_at, line_count, state) values (:id, 0, :institution, :by, :now, :lines,"
                        + " 'CONFIRMED')")
                .setParameter("id", DemoInstitution.STAFF)
                .setParameter("institution", DemoInstitution.ORNEK.id())
                .setParameter("by", officer)
                .setParameter("now", clock.instant())
                .setParameter("lines", PEOPLE)
                .executeUpdate();
        person(0, CANDIDATE.identityNumber(), CANDIDATE.surname(), CANDIDATE.born(), "1234567890");
        for (int i = 1; i < PEOPLE; i++) {
            person(
                    i,
                    number(200_000_000 + i),
                    SURNAMES.get(i % SURNAMES.size()),
                    LocalDate.of(1980, 1, i % 28 + 1),
                    "%05d".formatted(i));
        }
    }

    private void person(int number, String identityNumber, String surname, LocalDate born, String registryNumber) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("insert into staff_member (id, version, institution_id, import_id,"
                        + " identity_number, name, surname, birth_date, mail, registry_number, unit, title, state)"
                        + " values (:id, 0, :institution, :source, :number, 'Deneme', :surname, :born, :mail,"
                        + " :registry, :unit, 'Memur', 'ACTIVE')")
                .setParameter("id", new UUID(0x5065_7273_6f6eL, number))
                .setParameter("institution", DemoInstitution.ORNEK.id())
                .setParameter("source", DemoInstitution.STAFF)
                .setParameter("number", identityNumber)
                .setParameter("surname", surname)
                .setParameter("born", born)
                .setParameter("mail", number == 0 ? CANDIDATE.view().mail() : "personel" + number + "@ornek.test")
                .setParameter("registry", registryNumber)
                .setParameter("unit", UNITS.get(number % UNITS.size()))
                .executeUpdate();
    }

    /** Nine digits with the two check digits after them. */
    private static String number(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}
