package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.SigningTask;
import tr.nes.kiosk.TerminalId;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/** Creates the challenge that a card signs for login: 256 random bits, this visit and this terminal. */
@ApplicationScoped
public class SignatureChallenges {

    private static final int NONCE = 32;

    @Inject
    private VisitRecords records;

    @Inject
    private Randomness random;

    @Inject
    private AuditTrail audit;

    /** Used once: it is kept in the task only. */
    SigningTask next(UUID session, HolderId holder, TerminalId here) {
        byte[] place = ("nes kiosk login " + session + " " + here.value() + " ").getBytes(StandardCharsets.UTF_8);
        byte[] challenge = new byte[place.length + NONCE];
        System.arraycopy(place, 0, challenge, 0, place.length);
        System.arraycopy(random.bytes(NONCE), 0, challenge, place.length, NONCE);
        return new ChallengeTask(challenge, () -> {
            records.signedIn(session);
            audit.record(AuditFact.done(AuditAction.LOGIN_SIGNATURE, holder, here.value()));
        });
    }
}
