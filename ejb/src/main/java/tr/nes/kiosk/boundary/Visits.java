package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInformation;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.ServicingCodeResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.control.visit.Approval;
import tr.nes.kiosk.control.visit.CardChoice;
import tr.nes.kiosk.control.visit.CardInspection;
import tr.nes.kiosk.control.visit.NextSteps;
import tr.nes.kiosk.control.visit.OldPinChange;
import tr.nes.kiosk.control.visit.ServicingCodeRedemption;
import tr.nes.kiosk.control.visit.VisitFactors;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.kiosk.control.visit.VisitViews;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;

/**
 * One holder's visit at a kiosk, from the first touch to Bitir. {@code token} is the 256-bit value of the
 * servicing cookie; a visit is valid only at the terminal that opened it. Every call except {@link #view} counts
 * as activity.
 *
 * <p>All methods except {@link #open} throw {@link tr.nes.kiosk.ServicingOver} if the visit has ended or never
 * existed, and {@link tr.nes.kiosk.WrongStep} if the call does not fit the step (back button, second tab): nothing
 * is changed then. Secrets are wiped on return. No transaction spans a call: counters are committed first.
 */
@Stateless
@RolesAllowed(Roles.TERMINAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Visits {

    @Inject
    private VisitRecords records;

    @Inject
    private VisitViews views;

    @Inject
    private ServicingCodeRedemption codes;

    @Inject
    private VisitFactors factors;

    @Inject
    private CardChoice choice;

    @Inject
    private CardInspection inspection;

    @Inject
    private Approval approval;

    @Inject
    private OldPinChange oldPinChange;

    @Inject
    private NextSteps nextSteps;

    @Inject
    private Caller caller;

    /** Ends an open visit at this terminal and opens a new one. Returns the token for the cookie. */
    public String open() {
        return records.open(here());
    }

    /** Does not count as activity. */
    public VisitView view(String token) {
        return views.of(token, here());
    }

    /** Devam ediyorum. */
    public void touch(String token) {
        records.change(token, here(), session -> null);
    }

    /** IDENTIFY to CHOOSE_CARD by a Doğrulama Kodu. */
    public ServicingCodeResult redeem(String token, char[] code) {
        try {
            return codes.redeem(token, here(), code);
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /** IDENTIFY to CONFIRM_LOGIN by identity number and password; see PasswordLogins for when it needs a captcha. */
    public PasswordResult logIn(String token, PasswordAttempt attempt) {
        try {
            return factors.logIn(token, here(), attempt);
        } finally {
            attempt.wipe();
        }
    }

    /** CONFIRM_LOGIN or APPROVE: sends the SMS code. */
    public SmsSendResult sendSms(String token) {
        return factors.sendSms(token, here());
    }

    /** CONFIRM_LOGIN to CHOOSE_CARD. */
    public SmsCodeResult confirmLogin(String token, char[] code) {
        try {
            return factors.confirmLogin(token, here(), code);
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /** CHOOSE_CARD: the cards in this terminal's readers. Does not count as activity. */
    public List<CardInReader> cards(String token) {
        return choice.look(token, here());
    }

    /**
     * CHOOSE_CARD to ENTER_PIN; the card is read again. READY means chosen, any other result is the reason why
     * not.
     */
    public CardInReader choose(String token, String reader) {
        return choice.choose(token, here(), reader);
    }

    /** CHOOSE_CARD to ENTER_PIN if the terminal holds one card alone, ready, and there is nothing to tell about it. */
    public void chooseOnlyCard(String token) {
        choice.chooseOnly(token, here());
    }

    /** CHOOSE_CARD to CARD_INFO; false if none of the holder's cards is in that reader. */
    public boolean inspect(String token, String reader) {
        return inspection.inspect(token, here(), reader);
    }

    /**
     * CARD_INFO: data read from the card now; spends no try. Empty unless the chosen card is still in its reader.
     * Does not count as activity.
     */
    public Optional<CardInformation> information(String token) {
        return inspection.information(token, here());
    }

    /** ENTER_PIN to APPROVE. Stores the PIN sealed until the operation starts or the visit ends. */
    public PinProblem enterPin(String token, char[] pin, char[] repeated) {
        try {
            return approval.keep(token, here(), pin, repeated);
        } finally {
            Arrays.fill(pin, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    /** ENTER_PIN to CHANGE_PIN: the holder knows the old PIN. */
    public void preferOldPin(String token) {
        records.change(token, here(), session -> {
            session.prefer(VisitStep.ENTER_PIN, VisitStep.CHANGE_PIN);
            return null;
        });
    }

    /** CHANGE_PIN to WORKING; the card operation runs in the background. A wrong old PIN leads back to CHANGE_PIN. */
    public PinProblem changePin(String token, char[] oldPin, char[] newPin, char[] repeated) {
        try {
            return oldPinChange.run(token, here(), oldPin, newPin, repeated);
        } finally {
            Arrays.fill(oldPin, '\0');
            Arrays.fill(newPin, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    /**
     * CHANGE_PIN to ENTER_PIN, APPROVE to ENTER_PIN (the stored PIN is erased), ENTER_PIN, CARD_INFO,
     * SIGN_CONSENT or SIGN_DOCUMENT to CHOOSE_CARD.
     */
    public void back(String token) {
        records.change(token, here(), session -> {
            session.back();
            return null;
        });
    }

    /** APPROVE to WORKING by SMS code; the card operation runs in the background. */
    public SmsCodeResult approveBySms(String token, char[] code) {
        try {
            SmsCodeResult result = factors.approveBySms(token, here(), code);
            if (result == SmsCodeResult.ACCEPTED) {
                approval.carryOut(token, here());
            }
            return result;
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /**
     * APPROVE to WORKING by a button press alone, after a login whose own SMS is fresh. False: it is too old, and
     * SMS has to approve.
     */
    public boolean approveByPress(String token) {
        boolean fresh = factors.approveByPress(token, here());
        if (fresh) {
            approval.carryOut(token, here());
        }
        return fresh;
    }

    /** APPROVE to WORKING by WEB Parola. False: wrong (counted by the login's own counter). */
    public boolean approveByPassword(String token, char[] password) {
        try {
            boolean right = factors.approveByPassword(token, here(), password);
            if (right) {
                approval.carryOut(token, here());
            }
            return right;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * RESULT to the next step of the same visit: ENTER_PIN for a card whose old PIN must not be tried again, IDENTIFY
     * if the login by signature failed, else CHOOSE_CARD.
     */
    public void goOn(String token) {
        nextSteps.goOn(token, here());
    }

    /** Bitir, timeout or card removed: all data of the visit is erased. Idempotent. */
    public void end(String token) {
        records.end(token);
    }

    private TerminalId here() {
        return new TerminalId(caller.name());
    }
}
