package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import tr.nes.institution.SearchText;

/** Writes the 40 people who work at the demo's first institution; among them Deneme Aday and two holders; and applications. */
@ApplicationScoped
public class DemoStaff {

    private static final int PEOPLE = 40;
    private static final DemoPeople.Person CANDIDATE = DemoPeople.person(4);
    /** Of certificates. */
    private static final List<DemoPeople.Person> HOLDERS =
            List.of(DemoPeople.person(DemoPeople.RENEWING), DemoPeople.person(1));

    /** Place of the first of them. */
    static final int HOLDER = PEOPLE - HOLDERS.size();

    private static final List<String> SURNAMES =
            List.of("Ardıç", "Çınar", "Ihlamur", "İğde", "Meşe", "Söğüt", "Ürgen", "Yılgın");
    private static final List<String> UNITS = List.of("Bilgi İşlem", "Personel", "Strateji", "Yazı İşleri");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DemoApplications applications;

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
        for (int i = 1; i < HOLDER; i++) {
            person(
                    i,
                    number(200_000_000 + i),
                    SURNAMES.get(i % SURNAMES.size()),
                    LocalDate.of(1980, 1, i % 28 + 1),
                    "%05d".formatted(i));
        }
        for (int i = 0; i < HOLDERS.size(); i++) {
            DemoPeople.Person holder = HOLDERS.get(i);
            int place = HOLDER + i;
            person(place, holder.identityNumber(), holder.surname(), holder.born(), "%05d".formatted(place));
        }
        applications.write();
        database.flush();
        DemoShipments.statements()
                .forEach(each -> database.createNativeQuery(each).executeUpdate());
    }

    private void person(int number, String identityNumber, String surname, LocalDate born, String registryNumber) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("insert into staff_member (id, version, institution_id, import_id,"
                        + " identity_number, name, surname, birth_date, mail, registry_number, unit, title, state, search_text)"
                        + " values (:id, 0, :institution, :source, :number, 'Deneme', :surname, :born, :mail,"
                        + " :registry, :unit, 'Memur', 'ACTIVE', :search)")
                .setParameter("id", new UUID(0x5065_7273_6f6eL, number))
                .setParameter("institution", DemoInstitution.ORNEK.id())
                .setParameter("source", DemoInstitution.STAFF)
                .setParameter("number", identityNumber)
                .setParameter("surname", surname)
                .setParameter("born", born)
                .setParameter("mail", mail(number, surname))
                .setParameter("registry", registryNumber)
                .setParameter("search", SearchText.of(surname + " Deneme " + identityNumber + " " + registryNumber))
                .setParameter("unit", UNITS.get(number % UNITS.size()))
                .executeUpdate();
    }

    private static String mail(int number, String surname) {
        return Stream.concat(Stream.of(CANDIDATE), HOLDERS.stream())
                .filter(known -> known.surname().equals(surname))
                .findFirst()
                .map(known -> known.view().mail())
                .orElse("personel" + number + "@ornek.test");
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
