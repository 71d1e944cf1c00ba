package tr.nes.card.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.holder.HolderView;
import tr.nes.sealing.SealedTable;
import tr.nes.sealing.control.EpochRotation;
import tr.nes.shared.Caller;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.RealSeals;

/** A person with two cards whose PINs are stored under real keys. */
public final class PinEnvelopeFixture implements AutoCloseable {

    public final Database database = Database.open();
    public final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    public final AuditLog audit = new AuditLog();
    public final RequestOrigin requestOrigin = new RequestOrigin();
    public final RealSeals seals;
    public final PinEnvelopes envelopes;
    public final EpochRotation rotation;
    public final CardSerial first;
    public final CardSerial second;
    private final Caller caller = mock(Caller.class);
    private final Beans beans;

    /** @param data folder with the keys */
    public PinEnvelopeFixture(Path data) {
        seals = RealSeals.in(data, new SealedTable("pin_envelope", "card_serial", "pin/"));
        beans = new Beans(
                database,
                clock,
                audit,
                caller,
                requestOrigin,
                seals.keys(),
                seals.sealer(),
                seals.fingerprints(),
                seals.tables());
        envelopes = beans.get(PinEnvelopes.class);
        rotation = beans.get(EpochRotation.class);
        comes(People.registered(beans));
        first = card("2468");
        second = card("1357246813572468");
        rotation.step();
    }

    /** Changes the caller to another person. */
    public void strangerComes() {
        comes(People.registered(beans));
    }

    private void comes(HolderView person) {
        when(caller.holder()).thenReturn(person.id());
    }

    /** Adds another card of the caller; its serial number is any text of 20 characters. */
    public CardSerial card(String pin) {
        CardSerial serial = new CardSerial(
                UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT));
        beans.get(Cards.class)
                .register(
                        serial,
                        caller.holder(),
                        "AKİS 1.2",
                        pin.getBytes(StandardCharsets.US_ASCII),
                        "58213977".getBytes(StandardCharsets.US_ASCII));
        return serial;
    }

    public PinEnvelope envelope(CardSerial card) throws Exception {
        return database.inNew(() -> database.entityManager().find(PinEnvelope.class, card.value()));
    }

    @Override
    public void close() {
        database.close();
    }
}
