package tr.nes.production.control.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationState;
import tr.nes.card.PersonalisationEnded;
import tr.nes.card.boundary.CardPersonalisation;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.ProductionState;
import tr.nes.production.control.CertificateOrderRecords;
import tr.nes.production.control.ProductionOutcomes;
import tr.nes.production.control.ProductionRecords;
import tr.nes.production.control.bureau.BureauContent.Line;
import tr.nes.production.entity.ProductionOrder;

/** The transactions of single lines: each counts by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BureauLines {

    private static final String AT_BUREAU = "AtBureau";

    @Inject
    private ProductionRecords production;

    @Inject
    private CertificateOrderRecords certificates;

    @Inject
    private ProductionOutcomes outcomes;

    @Inject
    private CardPersonalisation cards;

    /** Number of the application for which the bureau makes this card; empty if it does not. */
    public Optional<String> number(Line line) {
        return at(line).map(order -> order.view().number());
    }

    /** @throws ProductionException ORDER_UNKNOWN unless the bureau is making this card */
    public void demandOpen(Line line) {
        open(line);
    }

    /** The bureau could not make it, or there is no certificate for it. @param reason empty for the bureau's own */
    public void fail(Line line, String reason) {
        open(line);
        outcomes.ended(new PersonalisationEnded(
                line.order(), serial(line), OperationState.REFUSED, false, reason.isEmpty() ? AT_BUREAU : reason));
    }

    /** Does nothing if it was recorded already. @throws ProductionException ORDER_UNKNOWN */
    public void finish(Line line) {
        boolean recorded = at(line).filter(order -> order.state() == ProductionState.PRODUCED)
                .isPresent();
        if (recorded) {
            return;
        }
        open(line);
        if (!certificates.isIssued(line.order())) {
            throw new ProductionException(Reason.ORDER_UNKNOWN);
        }
        cards.complete(serial(line));
        outcomes.ended(new PersonalisationEnded(line.order(), serial(line), OperationState.CONFIRMED, true, ""));
    }

    private ProductionOrder open(Line line) {
        return at(line).filter(order -> order.state() == ProductionState.MAKING)
                .orElseThrow(() -> new ProductionException(Reason.ORDER_UNKNOWN));
    }

    private Optional<ProductionOrder> at(Line line) {
        UUID attempt = line.order();
        return production
                .of(attempt)
                .filter(order -> ProductionOrder.BUREAU.equals(order.view().reader()))
                .filter(order -> line.card().equals(order.view().card()));
    }

    private static CardSerial serial(Line line) {
        return new CardSerial(line.card());
    }
}
