package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import tr.nes.access.LoginMethod;
import tr.nes.access.boundary.LoginMethods;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.ProofMethod;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.IdentityProof;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.Digest;

/** How applicants' identities were proven, and whether that is enough. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdentityProofs {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Holders holders;

    @Inject
    private LoginMethods logins;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records evidence; the same one again changes nothing.
     *
     * @param reference where the evidence is, at most 200 characters
     * @param sha256 of the evidence, in hexadecimal; null if what the reference names has its own
     */
    public void record(Application application, ProofMethod method, String reference, String sha256) {
        boolean known = of(application).stream()
                .anyMatch(each -> each.method() == method && each.reference().equals(reference));
        if (!known) {
            add(application, new IdentityProof(application, method, reference, sha256, clock.instant()));
        }
    }

    /** The caller saw the applicant with this document. @throws ApplicationException OWN_APPLICATION */
    public void recordSeen(Application application, IdentityDocument document) {
        if (holders.byIdentityNumber(application.identityNumber())
                .filter(caller.holder()::equals)
                .isPresent()) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.APPLICATION_IDENTITY,
                    caller.holder(),
                    application.id().toString(),
                    "own"));
            throw new ApplicationException(Reason.OWN_APPLICATION);
        }
        IdentityProof proof = new IdentityProof(
                application,
                ProofMethod.FACE_TO_FACE,
                document.kind().name(),
                Digest.sha256(document.kind() + " " + document.number()),
                clock.instant());
        proof.seenBy(caller.holder(), holders.view(caller.holder()).fullName());
        add(application, proof);
    }

    /** The applicant did this in a session of the own, which counts if e-Devlet vouched for it. */
    public void recordLogin(Application application) {
        boolean own = caller.isPerson()
                && holders.byIdentityNumber(application.identityNumber())
                        .filter(caller.holder()::equals)
                        .isPresent();
        if (own) {
            logins.mine()
                    .filter(login -> login.method() == LoginMethod.E_DEVLET)
                    .ifPresent(login -> record(
                            application,
                            ProofMethod.E_DEVLET,
                            "session " + login.session(),
                            Digest.sha256(login.session() + " " + application.identityNumber())));
        }
    }

    private void add(Application application, IdentityProof proof) {
        database.persist(proof);
        audit.record(AuditFact.told(
                AuditAction.APPLICATION_IDENTITY,
                application.id().toString(),
                proof.method() + " " + proof.reference()));
    }

    /** The oldest first. */
    public List<IdentityProof> of(Application application) {
        return database.createQuery(
                        "select p from IdentityProof p where p.application = :id order by p.provenAt, p.id",
                        IdentityProof.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** @throws ApplicationException IDENTITY_UNPROVEN if none is accepted for this kind of application */
    public void demandAccepted(Application application) {
        if (of(application).stream().noneMatch(proof -> ProofPolicy.accepts(application.kind(), proof.method()))) {
            throw new ApplicationException(Reason.IDENTITY_UNPROVEN);
        }
    }
}
