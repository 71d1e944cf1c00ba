package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;

/** The demo's simulated cards; each keeps its state until the server stops. */
@ApplicationScoped
public class DemoCardStore {

    private static final Map<AkisDialect, String> ATRS = Map.of(
            AkisDialect.AKIS_1_0, "3BBA11008131FE4D55454B41452056312E30AE",
            AkisDialect.AKIS_1_X, "3B9F968131FE45806755454B41451212318073B3A180EA",
            AkisDialect.AKIS_2_X, "3B9F978131FE458065544353228231C073F62180810553");

    @PersistenceContext
    private EntityManager database;

    /** Nobody's, to commission their types with: PIN 123456, PUK 12345678. */
    private static final Map<String, AkisDialect> TEST_CARDS = new TreeMap<>(Map.of(
            "0000TESTAK10", AkisDialect.AKIS_1_0,
            "0000TESTAK1X", AkisDialect.AKIS_1_X,
            "0000TESTAK2X", AkisDialect.AKIS_2_X));

    private final Map<String, SimulatedCard> cards = new HashMap<>();

    List<String> serials() {
        List<?> rows = database.createNativeQuery("select serial from dev_card order by serial", String.class)
                .getResultList();
        return Stream.of(
                        rows.stream().map(Object::toString),
                        DemoProduction.SERIALS.stream(),
                        TEST_CARDS.keySet().stream())
                .flatMap(each -> each)
                .toList();
    }

    synchronized SimulatedCard take(String serial, CardShape shape) {
        if (DemoProduction.SERIALS.contains(serial)) {
            return cards.computeIfAbsent(serial, DemoCardStore::blank);
        }
        if (TEST_CARDS.containsKey(serial)) {
            return testCard(serial);
        }
        if (shape == CardShape.AS_IT_IS) {
            return cards.computeIfAbsent(serial, s -> make(s, CardShape.AS_DELIVERED));
        }
        SimulatedCard card = make(serial, shape);
        cards.put(serial, card);
        return card;
    }

    /** Resets every card. */
    synchronized void forget() {
        cards.clear();
    }

    /** It keeps what is written to it, whatever shape is asked for. */
    private static SimulatedCard blank(String serial) {
        return SimulatedCard.of(AkisDialect.AKIS_2_X)
                .blank()
                .serialNumber(serial)
                .build();
    }

    /** With the key and certificate of some demo card; anew each time. */
    private SimulatedCard testCard(String serial) {
        AkisDialect dialect = TEST_CARDS.get(serial);
        Object[] row = (Object[]) database.createNativeQuery(
                        "select certificate, private_key from dev_card order by serial limit 1", Object[].class)
                .getSingleResult();
        return SimulatedCard.of(dialect)
                .atr(new Atr(ATRS.get(dialect)))
                .serialNumber(serial)
                .certificate(DevBlobs.bytes(row[0]))
                .privateKey(privateKey(DevBlobs.bytes(row[1])))
                .build();
    }

    private SimulatedCard make(String serial, CardShape shape) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select dialect, pin, puk, pin_blocked, certificate, private_key from dev_card where serial = :s",
                        Object[].class)
                .setParameter("s", serial)
                .getSingleResult();
        AkisDialect dialect = AkisDialect.valueOf((String) row[0]);
        SimulatedCardBuilder builder = SimulatedCard.of(dialect)
                .atr(new Atr(ATRS.get(dialect)))
                .serialNumber(serial)
                .pin((String) row[1])
                .puk(shape.hasOtherPuk() ? "99999999" : (String) row[2])
                .certificate(certificate(serial, shape, row))
                .privateKey(privateKey(DevBlobs.bytes(row[5])));
        if ((Boolean) row[3] || shape.isPinBlocked()) {
            builder.pinBlocked();
        }
        if (shape == CardShape.PUK_LOW) {
            builder.pukTries(1);
        }
        if (shape == CardShape.COUNTS_QUESTIONS) {
            builder.countsEmptyVerify();
        }
        return shape == CardShape.DEAD ? builder.dead().build() : builder.build();
    }

    private byte[] certificate(String serial, CardShape shape, Object[] row) {
        if (shape != CardShape.OTHER_CERTIFICATE) {
            return DevBlobs.bytes(row[4]);
        }
        return DevBlobs.bytes(database.createNativeQuery("select certificate from dev_card where serial <> :s limit 1")
                .setParameter("s", serial)
                .getSingleResult());
    }

    private static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("demo key", e);
        }
    }
}
