package tr.nes.it.testing;

import java.util.function.UnaryOperator;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;

/** The registered data of a card; creates cards that match it exactly or not quite. */
public record CardUnderTest(AkisDialect dialect, String serial, byte[] certificate) {

    public SimulatedCard card() {
        return builder().certificate(certificate).build();
    }

    /** A card with the same serial number and certificate and other differences. */
    public SimulatedCard twin(UnaryOperator<SimulatedCardBuilder> change) {
        return change.apply(builder().certificate(certificate)).build();
    }

    /** A card with the same serial number and the certificate of another card. */
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
