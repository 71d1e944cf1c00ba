package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.CardRecipient;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.control.ApplicationNotices;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.enrolment.control.FormValuesFactory;
import tr.nes.enrolment.control.fee.FeeFacts;
import tr.nes.enrolment.entity.Application;
import tr.nes.notification.Notice;

/**
 * Applications whose card is on its way; for the delivery, never called by a page. Each method throws
 * {@link ApplicationException} APPLICATION_UNKNOWN if there is none with this id.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationDeliveries {

    /** Digits of a delegate's number that a carrier compares with the document. */
    private static final int SHOWN = 4;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationNotices notices;

    public CardRecipient recipient(UUID id) {
        Application application = steps.demand(id);
        String reader = application.fields().getOrDefault(FormField.READER, "NONE");
        return new CardRecipient(
                id,
                application.number(),
                application.code(),
                application.fullName(),
                FormValuesFactory.address(application.fields()),
                delegate(application.fields()),
                reader.equals("NONE") ? null : reader);
    }

    private static String delegate(Map<FormField, String> fields) {
        String name = fields.get(FormField.DELEGATE_NAME);
        String number = fields.get(FormField.DELEGATE_NUMBER);
        return name == null || number == null || !EnrolmentConfiguration.CURRENT.delegates()
                ? null
                : name + " (…" + number.substring(number.length() - SHOWN) + ")";
    }

    /**
     * To the carrier, for the first time or again.
     *
     * @param shipment its number
     * @throws ApplicationException STATE unless it is in production or came back; OWN_APPLICATION
     */
    public void shipped(UUID id, String shipment) {
        steps.move(steps.demand(id), ApplicationState.SHIPPED, ApplicationActor.AUTHORITY, shipment);
    }

    /** Does nothing if it was said before. @param by the courier or the applicant */
    public void delivered(UUID id, ApplicationActor by) {
        Application application = steps.demand(id);
        if (application.state() != ApplicationState.DELIVERED) {
            steps.move(application, ApplicationState.DELIVERED, by, "");
        }
    }

    public void returned(UUID id) {
        steps.move(steps.demand(id), ApplicationState.RETURNED, ApplicationActor.COURIER, "");
    }

    /**
     * Its card is lost or faulty: another one is made, at once or when it is paid for. If the applicant has another open
     * application of the kind, that one stands, and this one stays as it is.
     *
     * @param charged whether the applicant pays for it
     * @return whether another card is made
     * @throws ApplicationException OWN_APPLICATION
     */
    public boolean replace(UUID id, boolean charged) {
        Application application = steps.demand(id);
        if (!application.state().isReplaceable() || records.isOtherOpen(application)) {
            return false;
        }
        ApplicationState next = charged ? ApplicationState.AWAITING_PAYMENT : ApplicationState.IN_PRODUCTION;
        steps.move(application, next, ApplicationActor.AUTHORITY, FeeFacts.REPLACED);
        records.write();
        return true;
    }

    /** By the Bilgi Kanalı of the form; adds name and number to the notice. */
    public void tell(UUID id, Notice notice) {
        notices.tell(steps.demand(id), notice);
    }
}
