package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import tr.nes.access.boundary.Sessions;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.holder.HolderView;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Agents and their calls. */
@ApplicationScoped
public class CallCentre {

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private Sessions sessions;

    @Inject
    private Rows rows;

    /** One request of a member of staff; {@code token} is that of his session, or null. */
    @ActivateRequestContext
    public <T> T in(String token, HolderView staff, String role, Callable<T> deed) throws Exception {
        return As.staff(staff.id(), role, () -> {
            if (token != null) {
                sessions.touch(token);
            }
            return deed.call();
        });
    }

    /** A call whose identity check is on record. */
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
        in(null, agent, Roles.CALL_CENTRE, () -> {
            proposals.proposePhone(call, phone);
            return null;
        });
        return UUID.fromString(rows.text("select id from proposal where call_id = ?", call));
    }
}
