package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.holder.HolderView;
import tr.nes.shared.FactorScope;

/** Login sessions, to which the test's request is then bound, and their confirmations. */
@ApplicationScoped
public class Logins {

    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private FreshFactors factors;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    /** Logs in by SMS; returns the session's token. */
    public String open(HolderView person) throws Exception {
        String binding = UUID.randomUUID().toString();
        UUID challenge = codes.open(person.id(), SmsPurpose.LOGIN, binding).id();
        int before = phone.messages(person).size();
        codes.send(challenge, binding);
        codes.check(challenge, binding, next(person, before).toCharArray());
        String token = sessions.open(challenge, binding).token();
        sessions.touch(token);
        return token;
    }

    /** Makes the person's confirmations ten minutes older. */
    public void age(HolderView person) throws Exception {
        rows.change(
                "update web_session set confirmed_at = confirmed_at - interval '10' minute, version = version + 1"
                        + " where holder_id = ?",
                person.id().value());
    }

    public SmsCodeResult confirm(HolderView person, FactorScope scope) throws Exception {
        return CallAs.holder(person.id(), () -> {
            UUID challenge = factors.open(scope).id();
            int before = phone.messages(person).size();
            factors.send(challenge);
            return factors.check(challenge, next(person, before).toCharArray());
        });
    }

    private String next(HolderView person, int before) throws Exception {
        Await.until("an SMS arrives", () -> phone.messages(person).size() > before);
        return phone.newestCode(person);
    }
}
