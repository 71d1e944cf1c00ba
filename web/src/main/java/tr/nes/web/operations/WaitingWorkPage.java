package tr.nes.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.card.boundary.OpenCases;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.boundary.DeliveryCases;
import tr.nes.delivery.boundary.Parcels;
import tr.nes.enrolment.AuthorityQueue.Stage;
import tr.nes.enrolment.boundary.AuthorityApplications;
import tr.nes.enrolment.boundary.IdentityLinks;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.boundary.InstitutionAdmissions;
import tr.nes.institution.boundary.MainOfficerChanges;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.notification.boundary.DeadLetters;
import tr.nes.portal.boundary.PortalTexts;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.CardStocks;
import tr.nes.production.boundary.ProductionOrders;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.boundary.StaffRoles;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;

/** On the staff's start page: how much of what waits for them, each with the page where it is done. */
@Named
@RequestScoped
public class WaitingWorkPage {

    private static final Set<Stage> TO_DO = EnumSet.of(Stage.PAPER, Stage.APPROVED, Stage.IN_REVIEW);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Proposals proposals;

    @Inject
    private StaffRoles roles;

    @Inject
    private PortalTexts texts;

    @Inject
    private OpenCases cases;

    @Inject
    private DeadLetters letters;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    @Inject
    private AuthorityApplications applications;

    @Inject
    private IdentityLinks links;

    @Inject
    private InstitutionAdmissions institutions;

    @Inject
    private MainOfficerChanges mainOfficers;

    @Inject
    private ProductionOrders orders;

    @Inject
    private CardStocks stock;

    @Inject
    private Parcels parcels;

    @Inject
    private DeliveryCases deliveryCases;

    private List<WaitingItem> items;

    public List<WaitingItem> getItems() {
        if (items == null) {
            WaitingList list =
                    new WaitingList(OpenLogin.in(request).map(OpenLogin::roles).orElse(Set.of()));
            approvals(list);
            troubles(list);
            applications(list);
            cardsOnTheirWay(list);
            items = list.items();
        }
        return items;
    }

    private void approvals(WaitingList list) {
        list.work(
                        "waitsProposals",
                        Address.PROPOSALS,
                        () -> proposals.recent().stream()
                                .filter(each -> each.state() == ProposalState.OPEN && !each.mine())
                                .count())
                .work(
                        "waitsRoles",
                        Address.ROLES,
                        () -> roles.proposals().stream()
                                .filter(RoleProposalView::decidable)
                                .count())
                .work("waitsTexts", Address.TEXTS, texts::toDecide);
    }

    private void troubles(WaitingList list) {
        list.trouble(
                        "waitsUnknown",
                        Address.OPEN_CASES,
                        () -> cases.unknownOperations().size())
                .trouble(
                        "waitsQuarantined",
                        Address.OPEN_CASES,
                        () -> cases.quarantinedSecrets().size())
                .trouble("waitsDeadLetters", Address.DEAD_LETTERS, letters::count)
                .trouble(
                        "waitsReaders",
                        Address.READERS,
                        () -> readers.health().failing().size())
                .trouble(
                        "waitsKiosks",
                        Address.TERMINALS,
                        () -> terminals.withoutReaders().size());
    }

    private void applications(WaitingList list) {
        list.work(
                        "waitsReview",
                        Address.REVIEW,
                        () -> applications.counts().stream()
                                .filter(each -> TO_DO.contains(each.stage()))
                                .mapToLong(each -> each.count())
                                .sum())
                .work("waitsLinks", Address.IDENTITY_LINKS, () -> links.open().size())
                .work("waitsCards", Address.CARD_STOCK, stock::toDecide)
                .work(
                        "waitsInstitutions",
                        Address.INSTITUTIONS,
                        () -> institutions.all().stream()
                                .filter(each -> each.state() == InstitutionState.PROPOSED && !each.mine())
                                .count())
                .work(
                        "waitsMainOfficers",
                        Address.INSTITUTIONS,
                        () -> mainOfficers.open().stream()
                                .filter(each -> !each.mine())
                                .count());
    }

    private void cardsOnTheirWay(WaitingList list) {
        list.trouble(
                        "waitsFailedCards",
                        Address.PRODUCTION,
                        () -> cards(ProductionState.FAILED) + cards(ProductionState.UNKNOWN))
                .work("waitsProduction", Address.PRODUCTION, () -> cards(ProductionState.QUEUED))
                .work("waitsParcels", Address.PARCELS, () -> parcels.count(ParcelState.WAITING))
                .trouble(
                        "waitsDeliveryCases",
                        Address.DELIVERY_CASES,
                        () -> deliveryCases.open().size());
    }

    private long cards(ProductionState state) {
        return orders.counts().getOrDefault(state, 0L);
    }
}
