package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.order.DebtView;
import tr.nes.order.Lira;
import tr.nes.request.RequestField;
import tr.nes.request.entity.ServiceRequest;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.PublicUrl;

/**
 * Tells by SMS and mail how an order stands. Nobody has proven phone or mail: of what was typed a notice has only the name, and
 * that without what a mail program could take for a link.
 */
@ApplicationScoped
public class RequestNotices {

    private static final int LONGEST_NAME = 60;
    private static final String STATUS = "/siparis-durumu";
    private static final String PAYMENT = "/borc-odeme";
    private static final String CERTIFICATES = "/kurum-sertifikalari";
    private static final String COLLECTION = "/zaman-damgasi-parolasi";

    @Inject
    private Notices notices;

    void received(ServiceRequest request) {
        tell(request, filled(request, "request/received"));
    }

    void papers(ServiceRequest request) {
        tell(request, filled(request, "request/papers"));
    }

    void owes(ServiceRequest request, DebtView debt) {
        tell(
                request,
                filled(request, "request/payment")
                        .with("reference", debt.reference())
                        .with("amount", Lira.text(debt.amount()))
                        .with("page", PublicUrl.forPeople() + PAYMENT));
    }

    void paid(ServiceRequest request) {
        tell(request, filled(request, "request/paid"));
    }

    void refused(ServiceRequest request) {
        tell(request, filled(request, "request/refused").with("reason", request.note()));
    }

    void handed(ServiceRequest request) {
        tell(request, filled(request, "request/handed"));
    }

    /** A key is awaited. */
    void key(ServiceRequest request) {
        tell(request, filled(request, "request/key").with("page", PublicUrl.forPeople() + CERTIFICATES));
    }

    void issued(ServiceRequest request) {
        tell(request, filled(request, "request/issued").with("page", PublicUrl.forPeople() + CERTIFICATES));
    }

    void expired(ServiceRequest request) {
        tell(request, filled(request, "request/expired"));
    }

    void sent(ServiceRequest request) {
        tell(
                request,
                filled(request, "request/sent")
                        .with("shipment", request.shipment())
                        .with("page", PublicUrl.forPeople() + "/gonderi-sorgula"));
    }

    /** The page by mail, the code by SMS: one of them alone opens nothing. */
    void account(ServiceRequest request, String code) {
        Notice notice = filled(request, "request/account").with("page", PublicUrl.forPeople() + COLLECTION);
        notices.mail(request.value(RequestField.MAIL), notice, null);
        notices.sms(phone(request), filled(request, "request/code").with("code", code), null);
    }

    void collected(ServiceRequest request) {
        tell(request, filled(request, "request/collected"));
    }

    /** Letters, digits and a few marks; nothing follows a dot at once. */
    static String greeted(String name) {
        String plain = name.replaceAll("[^\\p{L}0-9 .,'&()-]", " ").replaceAll("\\.(?=\\S)", ". ");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
    }

    private void tell(ServiceRequest request, Notice notice) {
        notices.tell(phone(request), request.value(RequestField.MAIL), notice);
    }

    private static MobilePhone phone(ServiceRequest request) {
        return new MobilePhone(request.value(RequestField.PHONE));
    }

    private static Notice filled(ServiceRequest request, String template) {
        Notice notice = Notice.of(template)
                .in(request.language())
                .with("name", greeted(request.value(RequestField.NAME)))
                .with("number", request.number())
                .with("reference", request.receipt().reference())
                .with("page", PublicUrl.forPeople() + STATUS);
        return switch (request.kind()) {
            case CARD_READER -> notice.said("service", "Kart Okuyucu", "card reader");
            case TIMESTAMP -> notice.said("service", "Zaman Damgası", "time stamp");
            case FISCAL_SEAL -> notice.said("service", "Mali Mühür", "fiscal seal");
        };
    }
}
