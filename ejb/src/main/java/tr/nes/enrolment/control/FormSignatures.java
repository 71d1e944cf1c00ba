package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.consent.ConsentEvidence;
import tr.nes.consent.boundary.StandingConsents;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ProofMethod;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.FormSignature;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.boundary.SigningOrders;

/** Signs forms without paper: by the applicant's card, or by a consent that was signed with it before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FormSignatures {

    private static final String RECORD = "application-form/";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private ApplicantAccounts accounts;

    @Inject
    private ElectronicForm forms;

    @Inject
    private SigningOrders orders;

    @Inject
    private StandingConsents consents;

    @Inject
    private SealedSecrets seals;

    @Inject
    private Clock clock;

    /** From now on the form, as it is, waits for its applicant's card. */
    public void order(Application application) {
        orders.order(new DocumentOrder(
                DocumentKind.APPLICATION,
                application.id(),
                application.revision(),
                signer(application),
                application.number(),
                forms.toBeSigned(application)));
    }

    /** In the transaction that stores the signed document, and undoes it unless the form is still the one that was signed. */
    void onSigned(@Observes DocumentSigned signed) {
        if (signed.kind() != DocumentKind.APPLICATION) {
            return;
        }
        Application application = steps.demand(signed.subject());
        boolean same = application.step() == WizardStep.SIGNATURE
                && application.revision() == signed.revision()
                && signer(application).equals(signed.signer());
        if (!same) {
            throw ApplicationException.in(application.state());
        }
        database.persist(FormSignature.electronic(application, signed.document(), clock.instant()));
        proofs.record(application, ProofMethod.E_SIGNATURE, "document " + signed.document(), null);
        steps.move(application, ApplicationState.SIGNED, ApplicationActor.APPLICANT, "e-signed");
    }

    /** @throws ApplicationException WAY_NOT_POSSIBLE if there is no consent (any more) */
    public void consent(Application application) {
        ConsentEvidence consent =
                consents.hold(signer(application)).orElseThrow(() -> new ApplicationException(Reason.WAY_NOT_POSSIBLE));
        orders.cancel(DocumentKind.APPLICATION, application.id());
        byte[] form = forms.consented(application, consent);
        UUID id = UUID.randomUUID();
        database.persist(FormSignature.consented(
                id,
                application,
                consent,
                Digest.sha256(form),
                seals.seal(MasterKey.CUSTODY, RECORD + id, form),
                clock.instant()));
        proofs.record(application, ProofMethod.CONSENT, "consent " + consent.id(), consent.sha256());
        steps.move(application, ApplicationState.SIGNED, ApplicationActor.APPLICANT, "consented");
    }

    /** The newest. */
    public Optional<FormSignature> of(UUID application) {
        return database.createQuery(
                        "select s from FormSignature s where s.application = :id order by s.signedAt desc",
                        FormSignature.class)
                .setParameter("id", application)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The form that names the consent. */
    public byte[] consentedForm(FormSignature signature) {
        if (signature.way() != SignatureWay.CONSENTED) {
            throw new IllegalArgumentException("signed by card: " + signature.id());
        }
        return seals.open(MasterKey.CUSTODY, RECORD + signature.id(), signature.form());
    }

    private HolderId signer(Application application) {
        return accounts.of(application).orElseThrow(() -> new ApplicationException(Reason.WAY_NOT_POSSIBLE));
    }
}
