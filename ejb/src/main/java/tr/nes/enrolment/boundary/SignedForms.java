package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.SignedForm;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.FormSignatures;
import tr.nes.enrolment.entity.FormSignature;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Roles;
import tr.nes.signature.boundary.SignedDocuments;

/** The caller's forms that were signed without paper. */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class SignedForms {

    @Inject
    private ApplicationSteps steps;

    @Inject
    private FormSignatures signatures;

    @Inject
    private SignedDocuments documents;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    /** Empty if the application is signed by hand, or not yet. @throws ApplicationException APPLICATION_UNKNOWN */
    public Optional<SignedForm> of(UUID application) {
        return newest(application).map(FormSignature::view);
    }

    /** The signed PDF, or the form that names the consent. @throws ApplicationException APPLICATION_UNKNOWN */
    public byte[] pdf(UUID application) {
        FormSignature signature =
                newest(application).orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
        if (signature.way() == SignatureWay.E_SIGNED) {
            return documents.pdf(signature.id());
        }
        audit.record(AuditFact.done(
                AuditAction.SIGNED_DOCUMENT_READ,
                holders.me().id(),
                signature.id().toString()));
        return signatures.consentedForm(signature);
    }

    private Optional<FormSignature> newest(UUID application) {
        return steps.find(application)
                .filter(found -> found.identityNumber()
                        .equals(holders.me().identityNumber().value()))
                .map(found -> signatures.of(found.id()))
                .orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
    }
}
