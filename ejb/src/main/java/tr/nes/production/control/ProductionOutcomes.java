package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.OperationState;
import tr.nes.card.PersonalisationEnded;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.production.CardProduced;
import tr.nes.production.entity.BlankCard;
import tr.nes.production.entity.CertificateOrder;
import tr.nes.production.entity.ProductionOrder;

/** What follows from the end of a card's making, in the transaction that records it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProductionOutcomes {

    @Inject
    private ProductionRecords records;

    @Inject
    private StockRecords stock;

    @Inject
    private CertificateOrderRecords certificates;

    @Inject
    private CertificateRegistration registration;

    @Inject
    private ProductionApplications applications;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CardProduced> produced;

    @Inject
    private Clock clock;

    public void ended(@Observes PersonalisationEnded event) {
        records.of(event.operation()).ifPresent(order -> end(order, event));
    }

    private void end(ProductionOrder order, PersonalisationEnded event) {
        BlankCard card = stock.lock(event.card());
        if (event.whole()) {
            finish(order, card, event);
        } else if (event.state() == OperationState.UNKNOWN) {
            order.missAnswer(event.reason(), clock.instant());
        } else {
            boolean counts = !event.reason().equals(CardException.Reason.CERTIFICATE_NOT_ISSUED.key());
            certificates.reject(event.operation());
            order.fail(event.reason(), counts, clock.instant());
            card.fail(event.reason(), counts);
        }
    }

    private void finish(ProductionOrder order, BlankCard card, PersonalisationEnded event) {
        CertificateData data = applications
                .data(order.application())
                .orElseThrow(() -> new IllegalStateException("application is not in production"));
        CertificateOrder certificate = certificates.putOnCard(event.operation());
        registration.produced(
                certificate.encoded(), order.holder(), event.card().value(), data.institution());
        card.personalised();
        order.produced(clock.instant());
        applications.produced(order.application());
        audit.record(AuditFact.done(
                AuditAction.CARD_PRODUCED, order.holder(), event.card().value()));
        produced.fire(new CardProduced(order.application(), event.card(), order.holder()));
    }
}
