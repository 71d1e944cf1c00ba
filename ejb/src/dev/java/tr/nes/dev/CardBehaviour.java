package tr.nes.dev;

import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A simulated card with altered behaviour: another ATR, slow or missing responses, or responses that get lost. */
final class CardBehaviour implements InsertableCard {

    private static final Atr OF_NOBODY = new Atr("3B6500002063CB6800");
    private static final Atr VERSION_THREE = new Atr("3B9C968131FE4580666832090102033195810501");
    private static final Atr UNPROVEN = new Atr("3B9F968131FE45806755454B41451312318073B3A180EB");
    private static final byte[] FILE_NOT_FOUND = {0x6A, (byte) 0x82};
    private static final long SLOWNESS = TimeUnit.SECONDS.toNanos(6);

    private final SimulatedCard card;
    private final Atr atr;
    private final CardChannel channel;

    private CardBehaviour(SimulatedCard card, Atr atr, CardChannel channel) {
        this.card = card;
        this.atr = atr;
        this.channel = channel;
    }

    static InsertableCard of(SimulatedCard card, CardShape shape, ReaderName reader) {
        return switch (shape) {
            case OTHER_KIND -> new CardBehaviour(card, OF_NOBODY, card);
            case VERSION_THREE -> new CardBehaviour(card, VERSION_THREE, card);
            case HIDES_TRIES -> new CardBehaviour(card, UNPROVEN, card);
            case WITHOUT_CERTIFICATES -> new CardBehaviour(card, card.atr(), withoutCertificates(card));
            case SILENT -> new CardBehaviour(card, card.atr(), silent(reader));
            case SLOW -> new CardBehaviour(card, card.atr(), slowly(card));
            case TORN -> new CardBehaviour(card, card.atr(), tornOnce(card, reader, FalseAnswers::writesPin));
            case TORN_AT_SIGNATURE -> new CardBehaviour(card, card.atr(), tornOnce(card, reader, FalseAnswers::signs));
            case TORN_AT_PUK ->
                new CardBehaviour(card, card.atr(), tornOnce(card, reader, FalseAnswers::presentsAlone));
            case CLAIMS_NEW_PIN, CLAIMS_RIGHT_PUK, DENIES_PUK, REFUSES_NEW_PIN, COUNTS_PUK_USES ->
                new CardBehaviour(card, card.atr(), FalseAnswers.of(card, shape));
            default -> card;
        };
    }

    private static CardChannel silent(ReaderName reader) {
        return command -> {
            throw new CardMute(reader);
        };
    }

    /** SELECT of the PKCS#15 file 4404 fails. */
    private static CardChannel withoutCertificates(CardChannel card) {
        return command -> {
            boolean selects = command[1] == (byte) 0xA4;
            boolean certificates = HexFormat.of().formatHex(command).contains("4404");
            return selects && certificates ? FILE_NOT_FOUND.clone() : card.transmit(command);
        };
    }

    private static CardChannel slowly(CardChannel card) {
        return command -> {
            if (FalseAnswers.writesPin(command) || FalseAnswers.presentsAlone(command)) {
                LockSupport.parkNanos(SLOWNESS);
            }
            return card.transmit(command);
        };
    }

    private static CardChannel tornOnce(CardChannel card, ReaderName reader, Predicate<byte[]> where) {
        AtomicBoolean torn = new AtomicBoolean();
        return command -> {
            byte[] answer = card.transmit(command);
            if (where.test(command) && isDone(answer) && torn.compareAndSet(false, true)) {
                throw new CardRemoved(reader);
            }
            return answer;
        };
    }

    private static boolean isDone(byte[] answer) {
        return answer[answer.length - 2] == (byte) 0x90;
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public void reset() {
        card.reset();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        return channel.transmit(command);
    }
}
