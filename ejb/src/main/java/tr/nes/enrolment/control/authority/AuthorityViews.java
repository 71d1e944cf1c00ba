package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.enrolment.AuthorityCase;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView;
import tr.nes.enrolment.AuthorityCase.Proof;
import tr.nes.enrolment.AuthorityQueue.Row;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationViews;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.enrolment.control.ProofPolicy;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationNote;
import tr.nes.enrolment.entity.AuthorityReview;
import tr.nes.enrolment.entity.IdentityLink;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.boundary.InstitutionNames;
import tr.nes.shared.Caller;

/** Applications as the back office sees them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthorityViews {

    @Inject
    private AuthorityRecords records;

    @Inject
    private AuthorityAcceptance acceptance;

    @Inject
    private IdentityLinkRecords links;

    @Inject
    private ApplicationRecords applications;

    @Inject
    private ApplicationViews views;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private InstitutionNames institutions;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    public List<Row> rows(List<Application> page) {
        Map<UUID, String> titles =
                institutions.titles(page.stream().map(Application::institution).collect(Collectors.toSet()));
        return page.stream()
                .map(each -> row(each, titles.get(each.institution())))
                .toList();
    }

    private Row row(Application application, String title) {
        Optional<AuthorityReview> review = records.find(application);
        return new Row(
                application.id(),
                application.number(),
                application.fullName(),
                application.kind(),
                title,
                application.since(),
                review.map(each -> each.taken(caller.holder()))
                        .map(AuthorityCase.Taken::by)
                        .orElse(null),
                review.map(AuthorityReview::registry).map(RegistryCheck::result).orElse(null));
    }

    public AuthorityCase of(Application application) {
        Optional<AuthorityReview> review = records.find(application);
        String title = institutions.titles(List.of(application.institution())).get(application.institution());
        return new AuthorityCase(
                views.of(application),
                application.applicant(title),
                application.fields(),
                proofs(application),
                review.map(AuthorityReview::registry).orElse(null),
                records.notes(application).stream().map(ApplicationNote::view).toList(),
                acceptance.isOwn(application),
                acceptance.isTurn(application),
                review.map(each -> each.taken(caller.holder())).orElse(null),
                review.map(each -> each.accepted(application)).orElse(null),
                links.of(application).map(this::link).orElse(null));
    }

    private List<Proof> proofs(Application application) {
        return proofs.of(application).stream()
                .map(each -> new Proof(
                        each.method(),
                        each.byName(),
                        each.provenAt(),
                        ProofPolicy.accepts(application.kind(), each.method())))
                .toList();
    }

    public IdentityLinkView link(IdentityLink link) {
        Application application = applications.demand(link.application());
        HolderView old = holders.view(link.holder());
        return new IdentityLinkView(
                link.id(),
                application.id(),
                application.number(),
                application.fullName(),
                application.applicant("").identityNumber().masked(),
                old.fullName(),
                old.identityNumber().masked(),
                link.state(),
                link.reason(),
                link.proposer(),
                link.proposedBy().equals(caller.holder()),
                link.proposedAt(),
                link.decider(),
                link.rejection());
    }
}
