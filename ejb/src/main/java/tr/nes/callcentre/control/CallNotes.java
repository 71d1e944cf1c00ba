package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.callcentre.PastCall;
import tr.nes.callcentre.entity.CallNote;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** What was written down in calls. */
@ApplicationScoped
@Transactional
public class CallNotes {

    private static final int CALLS_SHOWN = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public void add(SupportCall call, String judged) {
        database.persist(new CallNote(call, judged, clock.instant()));
    }

    /** Oldest first, that of the identity check before all others. */
    public List<String> of(SupportCall call) {
        Stream<String> later = database.createQuery(
                        "select n from CallNote n where n.call = :call order by n.writtenAt, n.id", CallNote.class)
                .setParameter("call", call.id())
                .getResultStream()
                .map(CallNote::note);
        return Stream.concat(Stream.ofNullable(call.note()), later).toList();
    }

    /** The newest calls about this person in which something was said; calls without a check and a note are left out. */
    public List<PastCall> about(HolderId person) {
        return database.createQuery(
                        "select c from SupportCall c where c.holder = :holder and (c.checkedAt is not null"
                                + " or exists (select n.id from CallNote n where n.call = c.id))"
                                + " order by c.openedAt desc, c.id",
                        SupportCall.class)
                .setParameter("holder", person.value())
                .setMaxResults(CALLS_SHOWN)
                .getResultStream()
                .map(this::past)
                .toList();
    }

    private PastCall past(SupportCall call) {
        String staff = holders.view(call.staff()).fullName();
        return new PastCall(call.openedAt(), staff, call.isChecked(), call.endedAt(), of(call));
    }
}
