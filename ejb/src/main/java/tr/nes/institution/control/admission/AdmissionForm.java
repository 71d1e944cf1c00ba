package tr.nes.institution.control.admission;

import java.util.Map;
import java.util.UUID;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.RegisterNumbers;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** The values of an application in which {@link AdmissionPolicy} finds no fault. */
public record AdmissionForm(Map<InstitutionField, String> values) {

    public InstitutionApplication application() {
        String parent = of(InstitutionField.PARENT);
        return new InstitutionApplication(
                parent == null ? null : UUID.fromString(parent),
                of(InstitutionField.TITLE),
                InstitutionKind.valueOf(of(InstitutionField.KIND)),
                numbers(),
                of(InstitutionField.MAIL),
                of(InstitutionField.PROTOCOL_NUMBER),
                AdmissionPolicy.day(of(InstitutionField.PROTOCOL_DATE)).orElseThrow(),
                Payer.valueOf(of(InstitutionField.PAYER)),
                Integer.parseInt(of(InstitutionField.QUOTA)),
                EnrolmentOrder.valueOf(of(InstitutionField.ORDER)),
                PaperReceiver.valueOf(of(InstitutionField.PAPER)),
                evidence());
    }

    public RegisterNumbers numbers() {
        return new RegisterNumbers(of(InstitutionField.TAX), of(InstitutionField.DETSIS), of(InstitutionField.MERSIS));
    }

    private InstitutionApplication.Evidence evidence() {
        return new InstitutionApplication.Evidence(
                of(InstitutionField.ADDRESS),
                of(InstitutionField.KEP),
                of(InstitutionField.CONFORMITY),
                of(InstitutionField.INVOICE_TITLE),
                of(InstitutionField.INVOICE_OFFICE),
                of(InstitutionField.INVOICE_ADDRESS));
    }

    public OfficerPerson officer() {
        return new OfficerPerson(
                new NationalId(of(InstitutionField.OFFICER_NUMBER)),
                of(InstitutionField.OFFICER_NAME),
                of(InstitutionField.OFFICER_SURNAME),
                AdmissionPolicy.day(of(InstitutionField.OFFICER_BIRTH_DATE)).orElseThrow(),
                new MobilePhone(of(InstitutionField.OFFICER_PHONE)),
                of(InstitutionField.OFFICER_MAIL));
    }

    private String of(InstitutionField field) {
        return values.get(field);
    }
}
