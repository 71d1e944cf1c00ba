package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.RejectionReason;
import tr.nes.enrolment.entity.RejectionReasonText;

/** The catalogue of reasons for which applications are rejected. */
@ApplicationScoped
@Transactional
public class RejectionReasons {

    @PersistenceContext
    private EntityManager database;

    public List<RejectionReason> all() {
        return database
                .createQuery("select r from RejectionReasonText r order by r.place", RejectionReasonText.class)
                .getResultList()
                .stream()
                .map(RejectionReasonText::view)
                .toList();
    }

    /** @param code may be null */
    public Optional<RejectionReason> find(String code) {
        return Optional.ofNullable(code == null ? null : database.find(RejectionReasonText.class, code))
                .map(RejectionReasonText::view);
    }
}
