package tr.nes.production.control.bureau;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.CardPersonalisation;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.production.BureauFileKind;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.control.ProductionRecords;
import tr.nes.production.control.StockRecords;
import tr.nes.production.control.bureau.BureauContent.Line;
import tr.nes.production.entity.BlankCard;
import tr.nes.production.entity.ProductionOrder;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Hands the oldest orders of the queue over to the bureau, each with a card of the delivery that it has. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class BureauOrders {

    private static final String LABEL = "AKİS";

    @Inject
    private BureauKeys keys;

    @Inject
    private BureauFileRecords files;

    @Inject
    private ProductionRecords production;

    @Inject
    private StockRecords stock;

    @Inject
    private ProductionApplications applications;

    @Inject
    private CardPersonalisation cards;

    @Inject
    private Clock clock;

    /** All or nothing. @throws ProductionException BUREAU_MISSING, NOTHING_TO_ORDER */
    public byte[] order(String batch, int most, HolderId staff) {
        BureauKeys.Pair pair = keys.read();
        List<Line> lines = new ArrayList<>();
        for (BlankCard card : stock.blank(batch, most)) {
            next().ifPresent(order -> lines.add(line(order, card, pair)));
        }
        if (lines.isEmpty()) {
            throw new ProductionException(Reason.NOTHING_TO_ORDER);
        }
        BureauContent content = new BureauContent(BureauFileKind.ORDER, UUID.randomUUID(), null, lines);
        byte[] sealed = BureauEnvelope.seal(content.encoded(), pair.key(), pair.certificate(), pair.bureau());
        files.add(content, sealed, staff);
        return sealed;
    }

    /** Those that are not in production any more leave the queue. */
    private Optional<ProductionOrder> next() {
        Optional<ProductionOrder> order = production.next();
        while (order.isPresent() && applications.data(order.get().application()).isEmpty()) {
            order.get().reject("State", clock.instant());
            order = production.next();
        }
        return order;
    }

    private Line line(ProductionOrder order, BlankCard card, BureauKeys.Pair pair) {
        CardSerial serial = card.serial();
        UUID attempt = UUID.randomUUID();
        CertificateData data = applications.data(order.application()).orElseThrow();
        HolderId holder = applications.holder(order.application());
        card.reserve();
        order.begin(attempt, serial, ProductionOrder.BUREAU, holder, clock.instant());
        List<String> fields = new ArrayList<>(List.of(plain(data.name()), plain(data.surname())));
        cards.entrust(serial, holder, LABEL, (pin, puk) -> {
            fields.add(encrypted(pin, attempt, pair));
            fields.add(encrypted(puk, attempt, pair));
        });
        return new Line(attempt, serial.value(), fields);
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String encrypted(byte[] secret, UUID order, BureauKeys.Pair pair) {
        return Base64.getEncoder()
                .encodeToString(BureauEnvelope.encrypt(secret, pair.bureau().getPublicKey(), order));
    }
}
