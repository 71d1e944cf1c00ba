package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.KeyMedium;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.corporate.entity.Representative;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.HolderId;
import tr.nes.shared.NationalId;

/** Opens orders of certificates, with the body and who acts for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BodyOpening {

    private static final String TITLE = "[\\p{L}0-9][^\\p{Cntrl}<>]{2,119}";
    private static final String NAME = "\\p{L}[\\p{L} .'-]{2,79}";

    @Inject
    private CorporateRecords records;

    @Inject
    private CorporateNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Who is named for a body that is not known yet may act for it at once; for a known one staff has to confirm the person
     * first, and its contact stays.
     *
     * @throws CorporateException BODY_WRONG, REPRESENTATIVE_WRONG
     */
    public BodyOrder open(BodyOrderRequest ordered) {
        check(ordered);
        Optional<CorporateBody> known = records.body(ordered.number());
        CorporateBody body = known.map(records::lock).orElseGet(() -> added(ordered));
        name(body, ordered.person(), ordered.personName(), null, known.isEmpty());
        BodyOrder order =
                new BodyOrder(body.id(), ordered, CorporateConfiguration.years(ordered.family()), clock.instant());
        records.add(order);
        notices.opened(body, order);
        audit.record(AuditFact.told(
                AuditAction.BODY_ORDER_OPENED,
                body.number().organizationIdentifier(),
                ordered.family().name()));
        return order;
    }

    /** @throws CorporateException BODY_ORDER_STATE unless it waits for a key */
    public void cancel(BodyOrder order) {
        order.cancel(clock.instant());
        audit.record(AuditFact.told(
                AuditAction.BODY_ORDER_CANCELLED,
                order.id().toString(),
                order.family().name()));
    }

    private CorporateBody added(BodyOrderRequest ordered) {
        CorporateBody body = new CorporateBody(ordered.number(), ordered.title(), ordered.mail(), clock.instant());
        records.add(body);
        return body;
    }

    /**
     * Does nothing if the person acts for it, or waits to be confirmed.
     *
     * @param by null if an order names the person
     */
    public void name(CorporateBody body, String number, String name, HolderId by, boolean confirmed) {
        if (!NationalId.isValid(number) || name == null || !name.matches(NAME)) {
            throw new CorporateException(Reason.REPRESENTATIVE_WRONG);
        }
        boolean named = records.representatives(body.id()).stream()
                .anyMatch(each -> each.identityNumber().equals(number));
        if (!named) {
            Representative representative = new Representative(body.id(), number, name, by, clock.instant());
            if (confirmed) {
                representative.confirm(null, clock.instant());
            }
            records.add(representative);
            audit.record(AuditFact.told(
                    AuditAction.REPRESENTATIVE_NAMED,
                    body.number().organizationIdentifier(),
                    confirmed ? "confirmed" : ""));
        }
    }

    private static void check(BodyOrderRequest ordered) {
        boolean good = ordered.family().isOfBodies()
                && ordered.family().media().contains(KeyMedium.HSM)
                && ordered.number().isWellFormed()
                && ordered.title() != null
                && ordered.title().matches(TITLE)
                && ordered.mail() != null
                && MailboxSyntax.ascii(ordered.mail()).isPresent();
        if (!good) {
            throw new CorporateException(Reason.BODY_WRONG);
        }
    }
}
