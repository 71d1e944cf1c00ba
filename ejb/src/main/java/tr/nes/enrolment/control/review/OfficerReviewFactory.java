package tr.nes.enrolment.control.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.ApplicationView.Change;
import tr.nes.enrolment.OfficerReview;
import tr.nes.enrolment.OfficerReview.Proof;
import tr.nes.enrolment.OfficerReview.Step;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationReview;
import tr.nes.enrolment.control.ApplicationViews;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.enrolment.control.ProofPolicy;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationChange;
import tr.nes.enrolment.entity.IdentityProof;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;

/** Applications as officers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficerReviewFactory {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationReview review;

    @Inject
    private ApplicationViews views;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private LatePolicy late;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public ApplicationRow row(Application application) {
        return new ApplicationRow(
                application.id(),
                application.version(),
                application.number(),
                application.fullName(),
                application.unit(),
                application.kind(),
                application.state(),
                application.since(),
                late.isLate(application.state(), application.since()),
                application.identityNumber().equals(own()),
                application.list() != null);
    }

    private String own() {
        return holders.view(caller.holder()).identityNumber().value();
    }

    public OfficerReview of(Application application) {
        ApplicationRow row = row(application);
        List<IdentityProof> evidence = proofs.of(application);
        return new OfficerReview(
                row,
                application.applicant(staff.title(application.institution())),
                application.fields(),
                views.of(application).replaced(),
                evidence.stream()
                        .map(proof -> new Proof(proof.method(), proof.provenAt(), proof.byName()))
                        .toList(),
                evidence.stream().anyMatch(proof -> ProofPolicy.accepts(application.kind(), proof.method())),
                !row.own() && review.isTurn(application, ApplicationActor.OFFICER),
                steps(application));
    }

    private List<Step> steps(Application application) {
        List<Change> changes = records.history(application).stream()
                .map(ApplicationChange::view)
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Instant end = i + 1 < changes.size() ? changes.get(i + 1).at() : clock.instant();
            steps.add(new Step(
                    change.state(),
                    change.actor(),
                    change.by(),
                    change.message(),
                    change.at(),
                    Duration.between(change.at(), end)));
        }
        return steps;
    }
}
