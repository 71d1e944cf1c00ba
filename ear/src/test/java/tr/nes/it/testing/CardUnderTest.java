package tr.nes.it.testing;

import java.util.function.UnaryOperator;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;

/** What is on record of a card; makes cards that are so, or not quite. */
public record CardUnderTest(AkisDialect dialect, String serial, byte[] certificate) {

    public SimulatedCard card() {
        return builder().certificate(certificate).build();
    }

    /** A card of the same serial number and certificate that differs otherwise. */
    public SimulatedCard twin(UnaryOperator<SimulatedCardBuilder> change) {
        return change.apply(builder().certificate(certificate)).build();
    }

    /** A card of the same serial number that carries a certificate of another one. */
    public SimulatedCard mixedUp() throws Exception {
        return builder().certificate(TestCertificates.issue().getEncoded()).build();
    }

    private SimulatedCardBuilder builder() {
        return SimulatedCard.of(dialect)
                .serialNumber(serial)
                .pin(CardStock.PIN)
                .puk(CardStock.PUK)
                .pinBlocked();
    }
}
