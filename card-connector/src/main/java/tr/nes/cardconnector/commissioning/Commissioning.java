package tr.nes.cardconnector.commissioning;

import static tr.nes.cardconnector.commissioning.Surprise.unless;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.Tries;

/**
 * One walk with one test card, whose PIN and PUK are known and which may be spent: through every command of its dialect,
 * from the harmless to the last, ending at the first surprise. Nothing is repeated: a wrong PUK or one without an answer
 * is presented no second time, and each command's effect is read from the card's counters before the next is sent.
 * For one use; not thread-safe.
 */
public final class Commissioning {

    private static final int ALL_TRIES = 3;

    private final CardTrial card;
    private final Atr atr;
    private final AkisDialect dialect;
    private final TestSecrets secrets;
    private final CommissioningListener listener;
    private final Set<Operation> confirmed = EnumSet.noneOf(Operation.class);
    private List<X509Certificate> certificates = List.of();
    private CommissioningStep reached = CommissioningStep.STATUS;
    private String serial = "";
    private int pinTries;

    /**
     * @param source one connection after the other to the reader in which the test card stays
     * @param atr of the test card
     * @param dialect of that ATR
     * @param opener how cards of that ATR are spoken with
     * @param secrets the caller closes them
     */
    public Commissioning(
            ConnectionSource source,
            Atr atr,
            AkisDialect dialect,
            CardOpener opener,
            TestSecrets secrets,
            CommissioningListener listener) {
        this.card = new CardTrial(source, opener, listener, atr.hex());
        this.atr = atr;
        this.dialect = dialect;
        this.secrets = secrets;
        this.listener = listener;
    }

    /** Never throws because of the card: what it did or failed to do is in the result. */
    public CommissioningResult run() {
        try {
            walk();
            return result(CommissioningEnd.COMPLETE, "");
        } catch (Surprise surprise) {
            return result(CommissioningEnd.SURPRISE, surprise.getMessage());
        } catch (CardConnectorException none) {
            return result(CommissioningEnd.NO_ANSWER, none.getMessage());
        }
    }

    private CommissioningResult result(CommissioningEnd end, String finding) {
        return new CommissioningResult(
                atr,
                dialect,
                serial,
                Collections.unmodifiableSet(EnumSet.copyOf(confirmed)),
                card.emptyVerify(),
                end,
                reached,
                finding);
    }

    private void walk() throws CardConnectorException, Surprise {
        begin(CommissioningStep.STATUS);
        status();
        begin(CommissioningStep.CERTIFICATES);
        certificates();
        begin(CommissioningStep.TRIES);
        tries();
        PinTrial pin = new PinTrial(card, secrets, pinTries);
        begin(CommissioningStep.WRONG_PIN);
        pin.wrongOnce();
        confirm(Operation.VERIFY_PIN, Operation.PIN_TRIES);
        begin(CommissioningStep.CHANGE_PIN);
        pin.changeAndBack();
        confirm(Operation.CHANGE_PIN);
        begin(CommissioningStep.BLOCK_PIN);
        pin.block();
        begin(CommissioningStep.UNBLOCK);
        new PukTrial(card, pin, secrets, listener).run();
        confirm(Operation.PUK_TRIES, Operation.UNBLOCK);
        begin(CommissioningStep.SIGN);
        sign();
    }

    private void begin(CommissioningStep step) {
        reached = step;
        listener.begins(step);
    }

    private void confirm(Operation... operations) {
        confirmed.addAll(List.of(operations));
    }

    private void status() throws CardConnectorException, Surprise {
        serial = card.ask(on -> on.serialNumber());
        listener.identified(serial);
        confirm(Operation.SERIAL_NUMBER);
        LifeCycle phase = card.ask(on -> on.lifeCycle());
        unless(phase == LifeCycle.USER, "the card's life cycle is " + phase);
        confirm(Operation.LIFE_CYCLE);
    }

    private void certificates() throws CardConnectorException, Surprise {
        List<X509Certificate> found = new ArrayList<>();
        for (byte[] der : card.ask(on -> on.certificates())) {
            found.add(decoded(der));
        }
        certificates = found;
        if (!found.isEmpty()) {
            confirm(Operation.CERTIFICATES);
        }
    }

    private static X509Certificate decoded(byte[] der) throws Surprise {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new Surprise("a certificate on the card can't be read");
        }
    }

    /** Nothing is presented to a card whose tries can't be read without spending one. */
    private void tries() throws CardConnectorException, Surprise {
        card.learnEmptyVerify();
        if (card.emptyVerify() == EmptyVerify.COSTS_A_TRY && card.pinTries().told()) {
            SecretAnswer restored = card.ask(on -> on.verifyPin(secrets.pin()));
            unless(restored.accepted(), "the known PIN was answered " + PinTrial.word(restored));
        }
        Tries pin = card.pinTries();
        unless(
                pin.told(),
                "the PIN's tries can't be read without spending one (empty VERIFY: " + card.emptyVerify() + ")");
        unless(pin.known() && pin.least() >= ALL_TRIES, "the PIN's counter shows " + PinTrial.shown(pin));
        pinTries = pin.least();
        Tries puk = card.pukTries();
        unless(puk.atLeast(PukTrial.TRIES_NEEDED), "the PUK's counter shows " + PinTrial.shown(puk));
        Tries again = card.pukTries();
        if (again.fewerThan(puk)) {
            card.countsQuestions();
            throw new Surprise("the PUK's counter fell because it was read");
        }
    }

    private void sign() throws CardConnectorException, Surprise {
        if (!certificates.isEmpty()) {
            byte[] text = serial.getBytes(StandardCharsets.US_ASCII);
            confirmed.addAll(new SignatureTrial(card, secrets, certificates, text).run());
        }
    }
}
