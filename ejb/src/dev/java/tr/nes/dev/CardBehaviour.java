package tr.nes.dev;

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
            case SILENT -> new CardBehaviour(card, card.atr(), silent(reader));
            case SLOW -> new CardBehaviour(card, card.atr(), slowly(card));
            case TORN -> new CardBehaviour(card, card.atr(), tornOnce(card, reader, FalseAnswers::writesPin));
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
