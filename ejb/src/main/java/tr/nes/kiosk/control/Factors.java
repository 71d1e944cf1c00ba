package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSending;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.access.boundary.WordLogins;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingSession;

/** Proofs that the person at the kiosk is the holder: security word and SMS code, each counted where it belongs. */
@ApplicationScoped
public class Factors {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private WordLogins words;

    @Inject
    private SmsCodes smsCodes;

    @Inject
    private Clock clock;

    public WordResult logIn(String token, TerminalId here, WordAttempt attempt) {
        at(token, here, ServicingStep.IDENTIFY);
        WordResult result = words.check(attempt);
        if (result.outcome() == WordResult.Outcome.ACCEPTED) {
            sessions.change(token, here, session -> {
                session.require(ServicingStep.IDENTIFY);
                UUID challenge = smsCodes.open(result.holder(), SmsPurpose.KIOSK_LOGIN, session.binding())
                        .id();
                session.wordAccepted(result.holder(), challenge);
                return null;
            });
        }
        return result;
    }

    public SmsSending sendSms(String token, TerminalId here) {
        ServicingSession session = touched(token, here);
        if (session.step() != ServicingStep.CONFIRM_LOGIN && session.step() != ServicingStep.APPROVE) {
            throw new WrongStep();
        }
        return smsCodes.send(challenge(session), session.binding());
    }

    public SmsAnswer confirmLogin(String token, TerminalId here, char[] code) {
        SmsAnswer answer = check(token, at(token, here, ServicingStep.CONFIRM_LOGIN), code);
        if (answer == SmsAnswer.ACCEPTED) {
            sessions.change(token, here, session -> {
                session.loginConfirmed(clock.instant());
                return null;
            });
        }
        return answer;
    }

    public SmsAnswer approveBySms(String token, TerminalId here, char[] code) {
        return check(token, at(token, here, ServicingStep.APPROVE), code);
    }

    /** False if the login's own SMS has become too old meanwhile. */
    public boolean approveByPress(String token, TerminalId here) {
        return at(token, here, ServicingStep.APPROVE).allowsPress(clock.instant());
    }

    public boolean approveByWord(String token, TerminalId here, char[] word) {
        ServicingSession session = at(token, here, ServicingStep.APPROVE);
        if (!session.wayIn().allowsWord()) {
            throw new WrongStep();
        }
        return words.confirm(session.holder(), word);
    }

    /**
     * Five wrong codes end the visit.
     *
     * @throws WrongStep if another click has just used the code: the visit goes on with what that click began
     */
    private SmsAnswer check(String token, ServicingSession session, char[] code) {
        UUID challenge = challenge(session);
        SmsAnswer answer = smsCodes.check(challenge, session.binding(), code);
        if (answer == SmsAnswer.ENDED) {
            SmsChallengeView view = smsCodes.view(challenge, session.binding());
            if (view.triesLeft() > 0 && !view.remaining().isZero()) {
                throw new WrongStep();
            }
            sessions.end(token);
        }
        return answer;
    }

    private static UUID challenge(ServicingSession session) {
        return session.smsChallenge().orElseThrow(WrongStep::new);
    }

    private ServicingSession at(String token, TerminalId here, ServicingStep step) {
        ServicingSession session = touched(token, here);
        session.require(step);
        return session;
    }

    private ServicingSession touched(String token, TerminalId here) {
        return sessions.change(token, here, session -> session);
    }
}
