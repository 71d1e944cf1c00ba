package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.InvitationRequest;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Requests for a new invitation, answered by a job, so that neither answer nor its time tells who was invited. */
@ApplicationScoped
public class InvitationRequests {

    private static final int LONGEST = 20;
    private static final int LINKS_PER_HOUR = 3;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Invitations invitations;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Clock clock;

    @Transactional
    public void add(String typed) {
        String number = typed == null ? "" : typed.strip();
        database.persist(
                new InvitationRequest(number.substring(0, Math.min(LONGEST, number.length())), clock.instant()));
    }

    /** Begins no transaction: it is asked every three seconds. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isAsked() {
        return database.createQuery("select count(r) from InvitationRequest r", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Answers the oldest request; false if none is left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean answerNext() {
        List<InvitationRequest> oldest = database.createQuery(
                        "select r from InvitationRequest r order by r.number", InvitationRequest.class)
                .setMaxResults(1)
                .getResultList();
        oldest.forEach(request -> {
            database.remove(request);
            records.idsOfPerson(request.identityNumber()).forEach(this::send);
        });
        return !oldest.isEmpty();
    }

    private void send(UUID id) {
        Application application = steps.demand(id);
        if (invitations.isPossible(application) && take(application)) {
            invitations.send(application);
        }
    }

    /** At most three mails an hour for an application. */
    public boolean take(Application application) {
        return limiter.take("invitation " + application.id(), LINKS_PER_HOUR, RatePeriod.HOUR);
    }
}
