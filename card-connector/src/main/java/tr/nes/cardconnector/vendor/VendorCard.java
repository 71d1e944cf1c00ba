package tr.nes.cardconnector.vendor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.AkisPersonalisation;
import tr.nes.cardconnector.akis.ComputedSignature;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.SecretDigits;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockListener;
import tr.nes.cardconnector.akis.UnexpectedAnswer;

/**
 * A card that is driven by the manufacturer's library. What the card answered to the library's commands is the result,
 * whatever the library returns or throws. What no public part of it tells is read as the product's own dialect does: the
 * life cycle, tries that it does not tell, in ways that are allowed, and logging out.
 */
final class VendorCard implements AkisCard {

    private static final int PIN = 1;
    private static final int PUK = 2;
    private static final int NO_ANSWER = 0x0000;
    private static final int NO_SUCH_KEY = 0x6A88;

    private final AkisCard own;
    private final AkisDialect dialect;
    private final VendorSession session;
    private Boolean elliptic;

    /** @param own the product's own dialect for the same connection */
    VendorCard(AkisCard own, VendorSession session) {
        this.own = own;
        this.dialect = own.dialect();
        this.session = session;
    }

    @Override
    public AkisDialect dialect() {
        return dialect;
    }

    @Override
    public String version() {
        return own.version();
    }

    @Override
    public String serialNumber() throws CardConnectorException, UnexpectedAnswer {
        return CardData.serialNumber(read("serial number", library -> (byte[]) library.call("getSerial")));
    }

    @Override
    public LifeCycle lifeCycle() throws CardConnectorException, UnexpectedAnswer {
        return own.lifeCycle();
    }

    @Override
    public Tries pinTries(Predicate<TriesQuestion> allowed) throws CardConnectorException {
        Tries told = tries(PIN, allowed);
        return told.told() ? told : own.pinTries(allowed);
    }

    @Override
    public Tries pukTries(Predicate<TriesQuestion> allowed) throws CardConnectorException {
        Tries told = tries(PUK, allowed);
        return told.told() ? told : own.pukTries(allowed);
    }

    /** Unknown if the library can't or does not tell them. */
    private Tries tries(int number, Predicate<TriesQuestion> allowed) throws CardConnectorException {
        if (VendorCalls.isFirstGeneration(dialect) || !allowed.test(TriesQuestion.DATA_OBJECT)) {
            return Tries.unknown();
        }
        try {
            OptionalInt left = read("tries", library -> VendorCalls.tries(library, number));
            return left.isPresent() ? Tries.exactly(left.getAsInt()) : Tries.unknown();
        } catch (UnexpectedAnswer | CardLibraryFailed untold) {
            return Tries.unknown();
        }
    }

    @Override
    public List<byte[]> certificates() throws CardConnectorException, UnexpectedAnswer {
        CommandGuard guard = new CommandGuard(OperationRules.READING);
        List<byte[]> files = read(
                "certificates",
                guard,
                library -> VendorCalls.certificateFiles(library, guard::lastWord, Integer.MAX_VALUE));
        List<byte[]> certificates = new ArrayList<>();
        for (byte[] file : files) {
            certificates.add(CardData.certificate(file));
        }
        elliptic = !files.isEmpty() && CardData.hasEllipticKey(files.get(0));
        return certificates;
    }

    private <T> T read(String what, VendorWork<T> work) throws CardConnectorException, UnexpectedAnswer {
        return read(what, new CommandGuard(OperationRules.READING), work);
    }

    private <T> T read(String what, CommandGuard guard, VendorWork<T> work)
            throws CardConnectorException, UnexpectedAnswer {
        Answered<T> end = session.call(guard, work);
        if (session.trouble() != null) {
            throw new CardLibraryFailed(session.trouble(), null);
        } else if (!end.normally() && guard.lastWord() != ResponseApdu.OK) {
            throw UnexpectedAnswer.refused(what, guard.lastWord());
        } else if (!end.normally()) {
            String thrown = end.thrown().getClass().getSimpleName();
            throw new CardLibraryFailed("the manufacturer's library failed at the " + what + ": " + thrown, null);
        } else if (end.value() == null) {
            throw UnexpectedAnswer.malformed(what);
        }
        return end.value();
    }

    /** Which kind of key signs is read before: reading a file afterwards may take the PIN's rights away. */
    @Override
    public SecretAnswer verifyPin(byte[] pin) throws CardConnectorException {
        SecretDigits.require(pin);
        learnKind();
        PinRules rules = PinRules.verifying(dialect, pin);
        return present(rules, library -> VendorCalls.verify(library, dialect, pin));
    }

    private void learnKind() throws CardConnectorException {
        if (elliptic != null) {
            return;
        }
        try {
            CommandGuard guard = new CommandGuard(OperationRules.READING);
            List<byte[]> first =
                    read("certificate", guard, library -> VendorCalls.certificateFiles(library, guard::lastWord, 1));
            elliptic = !first.isEmpty() && CardData.hasEllipticKey(first.get(0));
        } catch (UnexpectedAnswer | CardLibraryFailed unknown) {
            elliptic = false;
        }
    }

    @Override
    public SecretAnswer changePin(byte[] oldPin, byte[] newPin) throws CardConnectorException {
        SecretDigits.require(oldPin, newPin);
        PinRules rules = PinRules.changing(dialect, oldPin, newPin);
        return present(rules, library -> VendorCalls.change(library, dialect, oldPin, newPin));
    }

    private SecretAnswer present(PinRules rules, VendorWork<Void> work) throws CardConnectorException {
        CommandGuard guard = new CommandGuard(rules);
        try {
            session.call(guard, work);
        } catch (CardLibraryFailed notCalled) {
            return SecretAnswer.notPresented(NO_ANSWER);
        }
        int word = guard.lastWord() == ResponseApdu.OK ? NO_ANSWER : guard.lastWord();
        return rules.answer()
                .map(answer -> SecretAnswer.of(answer, dialect))
                .orElseGet(() -> SecretAnswer.notPresented(word));
    }

    @Override
    public UnblockAnswer unblock(byte[] puk, byte[] newPin, UnblockListener listener)
            throws CardConnectorException, UnexpectedAnswer {
        SecretDigits.require(puk, newPin);
        PukRules rules = new PukRules(dialect, puk, newPin, listener);
        CommandGuard guard = new CommandGuard(rules);
        Answered<Void> end = session.call(guard, library -> VendorCalls.unblock(library, dialect, puk, newPin));
        Optional<UnblockAnswer> outcome = rules.outcome();
        if (outcome.isPresent()) {
            return outcome.get();
        } else if (session.trouble() == null && guard.lastWord() != ResponseApdu.OK) {
            throw UnexpectedAnswer.refused("unblocking", guard.lastWord());
        }
        String thrown =
                end.thrown() == null ? "" : ": " + end.thrown().getClass().getSimpleName();
        throw new CardLibraryFailed(
                session.trouble() == null ? "the manufacturer's library presented nothing" + thrown : session.trouble(),
                null);
    }

    @Override
    public ComputedSignature sign(HashAlgorithm algorithm, byte[] hash)
            throws CardConnectorException, UnexpectedAnswer {
        byte[] digestInfo = algorithm.digestInfo(hash);
        boolean curve = Boolean.TRUE.equals(elliptic);
        SigningRules rules = new SigningRules(hash);
        CommandGuard guard = new CommandGuard(rules);
        Answered<byte[]> end = session.call(
                guard,
                library ->
                        VendorCalls.sign(library, dialect, curve ? algorithm.name() : null, curve ? hash : digestInfo));
        if (rules.signed() && end.normally() && end.value() != null) {
            ResponseApdu signature = positive(end.value());
            return curve ? ComputedSignature.plain(signature) : ComputedSignature.of(signature);
        } else if (guard.lastWord() != ResponseApdu.OK) {
            return ComputedSignature.refused(answer(guard.lastWord()));
        } else if (end.normally() && end.value() == null) {
            return ComputedSignature.refused(answer(NO_SUCH_KEY));
        }
        throw new CardLibraryFailed("the manufacturer's library did not sign", null);
    }

    private static ResponseApdu positive(byte[] data) {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) (ResponseApdu.OK >> 8);
        return new ResponseApdu(bytes);
    }

    private static ResponseApdu answer(int word) {
        return new ResponseApdu(new byte[] {(byte) (word >> 8), (byte) word});
    }

    @Override
    public AkisPersonalisation personalisation() {
        return own.personalisation();
    }

    @Override
    public void logOut() throws CardConnectorException, UnexpectedAnswer {
        own.logOut();
    }
}
