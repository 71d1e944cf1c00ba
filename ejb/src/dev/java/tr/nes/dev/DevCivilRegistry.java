package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.CivilRegistry;

/**
 * A civil register of everybody on a staff list, as listed, except: those with the surname Ihlamur are registered with another one
 * behind a hyphen, Yılgın is unknown, and for Ürgen the register does not answer.
 */
@ApplicationScoped
@Transactional
public class DevCivilRegistry implements CivilRegistry {

    @PersistenceContext
    private EntityManager database;

    @Override
    public Optional<Entry> find(String identityNumber) {
        List<?> rows = database.createNativeQuery(
                        "select name, surname, birth_date from staff_member where identity_number = :number")
                .setParameter("number", identityNumber)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().findFirst().flatMap(row -> entry((Object[]) row));
    }

    private static Optional<Entry> entry(Object[] row) {
        String surname = (String) row[1];
        if ("Ürgen".equals(surname)) {
            throw new Unreachable("the invented register does not answer for this surname");
        }
        return "Yılgın".equals(surname)
                ? Optional.empty()
                : Optional.of(new Entry(
                        (String) row[0],
                        "Ihlamur".equals(surname) ? "Ihlamur-Çınar" : surname,
                        LocalDate.parse(row[2].toString())));
    }
}
