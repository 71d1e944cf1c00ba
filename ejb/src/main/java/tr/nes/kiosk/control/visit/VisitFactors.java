package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.Visit;

/** Verifies that the person at the kiosk is the holder: password and SMS code, each with its own counter. */
@ApplicationScoped
public class VisitFactors {

    @Inject
    private VisitRecords records;

    @Inject
    private PasswordLogins passwords;

    @Inject
    private SmsCodes smsCodes;

    @Inject
    private Clock clock;

    public PasswordResult logIn(String token, TerminalId here, PasswordAttempt attempt) {
        at(token, here, VisitStep.IDENTIFY);
        PasswordResult result = passwords.checkAt(here.value(), attempt);
        if (result.outcome() == PasswordResult.Outcome.ACCEPTED) {
            records.change(token, here, visit -> {
                visit.require(VisitStep.IDENTIFY);
                UUID challenge = smsCodes.open(result.holder(), SmsPurpose.KIOSK_LOGIN, visit.binding())
                        .id();
                visit.passwordAccepted(result.holder(), challenge);
                return null;
            });
        }
        return result;
    }

    public SmsSendResult sendSms(String token, TerminalId here) {
        Visit visit = touched(token, here);
        if (visit.step() != VisitStep.CONFIRM_LOGIN && visit.step() != VisitStep.APPROVE) {
            throw new WrongStep();
        }
        return smsCodes.send(challenge(visit), visit.binding());
    }

    public SmsCodeResult confirmLogin(String token, TerminalId here, char[] code) {
        SmsCodeResult smsCodeResult = check(token, at(token, here, VisitStep.CONFIRM_LOGIN), code);
        if (smsCodeResult == SmsCodeResult.ACCEPTED) {
            records.change(token, here, visit -> {
                visit.loginConfirmed(clock.instant());
                return null;
            });
        }
        return smsCodeResult;
    }

    public SmsCodeResult approveBySms(String token, TerminalId here, char[] code) {
        return check(token, at(token, here, VisitStep.APPROVE), code);
    }

    /** False if the login's own SMS has become too old. */
    public boolean approveByPress(String token, TerminalId here) {
        return at(token, here, VisitStep.APPROVE).allowsPress(clock.instant());
    }

    public boolean approveByPassword(String token, TerminalId here, char[] password) {
        Visit visit = at(token, here, VisitStep.APPROVE);
        if (!visit.wayIn().allowsPassword()) {
            throw new WrongStep();
        }
        return passwords.confirm(visit.holder(), password);
    }

    /**
     * Five wrong codes end the visit.
     *
     * @throws WrongStep if another click has just used the code: the visit continues with the operation of that
     * click
     */
    private SmsCodeResult check(String token, Visit visit, char[] code) {
        UUID challenge = challenge(visit);
        SmsCodeResult smsCodeResult = smsCodes.check(challenge, visit.binding(), code);
        if (smsCodeResult == SmsCodeResult.ENDED) {
            SmsChallengeView view = smsCodes.view(challenge, visit.binding());
            if (view.triesLeft() > 0 && !view.remaining().isZero()) {
                throw new WrongStep();
            }
            records.end(token);
        }
        return smsCodeResult;
    }

    private static UUID challenge(Visit visit) {
        return visit.smsChallenge().orElseThrow(WrongStep::new);
    }

    private Visit at(String token, TerminalId here, VisitStep step) {
        Visit visit = touched(token, here);
        visit.require(step);
        return visit;
    }

    private Visit touched(String token, TerminalId here) {
        return records.change(token, here, visit -> visit);
    }
}
