package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;

/** Logs people in by SMS and runs requests in their web session, as the web layer would. */
@ApplicationScoped
public class LoginFixture {

    private static final String BINDING = "it";

    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private Phone phone;

    /** The session's token, just confirmed by SMS. */
    public String of(HolderView person) throws Exception {
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, BINDING).id();
        codes.send(challenge, BINDING);
        codes.check(challenge, BINDING, phone.code(person).toCharArray());
        return sessions.open(challenge, BINDING).token();
    }

    /** Runs one request. */
    @ActivateRequestContext
    public <T> T in(String token, HolderView person, Callable<T> deed) throws Exception {
        return CallAs.holder(person.id(), () -> {
            sessions.touch(token);
            return deed.call();
        });
    }
}
