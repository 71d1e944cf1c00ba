package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.holder.HolderView;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Agents and their support calls. */
@ApplicationScoped
public class CallCentre {

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionOpening opening;

    @Inject
    private TestPeople people;

    @Inject
    private Rows rows;

    /** The token of a new session of this member of staff, just confirmed by SMS. */
    public String session(HolderView staff) {
        return opening.byPassword(staff.id(), Instant.now(), "it").token();
    }

    /** Runs as a member of staff with this role who has just logged in. */
    public <T> T staff(String role, Callable<T> deed) throws Exception {
        HolderView somebody = people.somebody();
        return in(session(somebody), somebody, role, deed);
    }

    /** Runs one request of a member of staff; {@code token} is that of the session, or null. */
    @ActivateRequestContext
    public <T> T in(String token, HolderView staff, String role, Callable<T> deed) throws Exception {
        return CallAs.staff(staff.id(), role, () -> {
            if (token != null) {
                sessions.touch(token);
            }
            return deed.call();
        });
    }

    /** A call with a recorded identity check. */
    public UUID checkedCall(HolderView agent, HolderView person) throws Exception {
        return in(null, agent, Roles.CALL_CENTRE, () -> {
            UUID call = calls.open(person.identityNumber().value());
            calls.check(
                    call, EnumSet.of(IdentityQuestion.BIRTH_DATE, IdentityQuestion.CARD_SERIAL), "Telefonda istedi.");
            return call;
        });
    }

    public UUID proposedPhone(HolderView agent, HolderView person, MobilePhone phone) throws Exception {
        UUID call = checkedCall(agent, person);
        in(session(agent), agent, Roles.CALL_CENTRE, () -> {
            proposals.proposePhone(call, phone);
            return null;
        });
        UUID proposal = UUID.fromString(rows.text("select id from proposal where call_id = ?", call));
        // as if the code that went to the phone had come back
        rows.change("update proposal set proven_at = proposed_at where id = ?", proposal);
        return proposal;
    }
}
