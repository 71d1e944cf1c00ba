package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.simulator.FaultScript;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/** Unblocks one card repeatedly in one reader, while the card is pulled, slow or refusing at random commands. */
final class UnblockStress implements Callable<Void> {

    private static final byte[] PUK = "12345678".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WRONG_PUK = "87654321".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LATE = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LAST_COMMAND = 9;

    private final RunningConnector connector;
    private final VirtualSlots slots;
    private final int slot;
    private final ReaderName reader;
    private final SimulatedCard card;
    private final Random random;
    private final AtomicInteger faults;
    private final BooleanSupplier over;
    private final CardRecord record = new CardRecord();

    UnblockStress(RunningConnector connector, VirtualSlots slots, int slot, ReaderName reader, FaultPlan faultPlan) {
        this.connector = connector;
        this.slots = slots;
        this.slot = slot;
        this.reader = reader;
        this.card = SimulatedCard.of(faultPlan.dialect(slot))
                .serialNumber("1234A5B6789" + slot)
                .build();
        this.random = new Random(faultPlan.seed() + slot);
        this.faults = faultPlan.faults();
        this.over = faultPlan::isOver;
    }

    @Override
    public Void call() throws Exception {
        while (!over.getAsBoolean()) {
            FaultScript script = new FaultScript(card, reader);
            turn(script, misbehave(script));
            connector.awaitNoCard(reader);
        }
        return null;
    }

    /** Whether there is a fault: one of five iterations has none. */
    private boolean misbehave(FaultScript script) {
        int command = 1 + random.nextInt(LAST_COMMAND);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> script.pullBefore(command);
            case 3, 4, 5 -> script.pullDuringAnswer(command);
            case 6 -> script.statusWord(command, 0x6F00);
            case 7 -> script.slow(command, LATE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** While the daemon is down, no card can be inserted: that is no fault of the card. */
    private void turn(FaultScript script, boolean faulty) throws Exception {
        try (VpcdSlot inserted = slots.insert(slot, card, script)) {
            faults.addAndGet(faulty ? 1 : 0);
            CardConnection connection = patiently(inserted);
            if (connection != null) {
                try (connection) {
                    operate(AkisCard.on(connection));
                }
            }
        } catch (IOException | CardConnectorException | UnexpectedAnswer nothingWasChanged) {
            // the daemon is down, or the card was pulled or refused before a command that changes it was sent
        }
    }

    /** Null if this card can't be reached: it was pulled, or the daemon has failed. */
    private CardConnection patiently(VpcdSlot inserted) throws Exception {
        CardConnection[] got = new CardConnection[1];
        long end = System.nanoTime() + PATIENCE.toNanos();
        Eventually.until("a connection or the end of patience", RunningConnector.SOON, () -> {
            try {
                got[0] = connector.readers().connect(reader);
            } catch (CardConnectorException notYet) {
                // tries again
            }
            return got[0] != null || !inserted.inserted() || System.nanoTime() > end;
        });
        return got[0];
    }

    private void operate(AkisCard on) throws CardConnectorException, UnexpectedAnswer {
        assertThat(on.serialNumber()).isEqualTo(card.serialNumber());
        Tries tries = on.pukTries(question -> true);
        if (!tries.atLeast(2)) {
            return;
        }
        record.read(tries);
        boolean right = !record.bearsAWrongPuk() || random.nextInt(4) > 0;
        byte[] pin = Integer.toString(100_000 + random.nextInt(900_000)).getBytes(StandardCharsets.US_ASCII);
        record.intend(right);
        try {
            boolean done = on.unblock(right ? PUK : WRONG_PUK, pin, record).done();
            record.answered(done);
            assertThat(done && !card.accepts(pin)).as("confirmed and not so").isFalse();
        } catch (CardConnectorException noAnswer) {
            record.noAnswer();
        }
    }

    /** Reads the card once more, without faults, and compares it with the record. */
    CardRecord reconciled() throws Exception {
        connector.awaitNoCard(reader);
        try (VpcdSlot inserted = slots.insert(slot, card)) {
            Eventually.until("the tries of the card in " + reader, RunningConnector.SOON, this::isRead);
            assertThat(inserted.inserted()).isTrue();
        }
        assertThat(record.explains(card.pukTries())).isTrue();
        return record;
    }

    /** On a busy machine an undisturbed card may exceed the stress's short time limit for a command. */
    private boolean isRead() throws Exception {
        try (CardConnection connection = connector.connect(reader)) {
            record.read(AkisCard.on(connection).pukTries(question -> true));
            return true;
        } catch (CardSilent tooSlow) {
            return false;
        }
    }
}
