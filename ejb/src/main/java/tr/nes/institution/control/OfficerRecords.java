package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.HolderId;

/** Finds officers. */
@ApplicationScoped
@Transactional
public class OfficerRecords {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ISTANBUL);
    }

    public void add(Officer officer) {
        database.persist(officer);
    }

    /** Empty if there is none with this id at the institution, or the office is over. */
    public Optional<Officer> lasting(UUID institution, UUID id) {
        return lasting(institution).stream()
                .filter(officer -> officer.id().equals(id))
                .findFirst();
    }

    /** Offices in which the person acts today. */
    public List<Officer> actingNow(HolderId holder) {
        return database
                .createQuery("select o from Officer o where o.holder = :holder order by o.from, o.id", Officer.class)
                .setParameter("holder", holder.value())
                .getResultList()
                .stream()
                .filter(officer -> officer.actsOn(today()))
                .toList();
    }

    /** Present and coming officers of the institution itself. */
    public List<Officer> lasting(UUID institution) {
        return database
                .createQuery("select o from Officer o where o.institution = :id order by o.from, o.id", Officer.class)
                .setParameter("id", institution)
                .getResultList()
                .stream()
                .filter(officer -> officer.lasts(today()))
                .toList();
    }
}
