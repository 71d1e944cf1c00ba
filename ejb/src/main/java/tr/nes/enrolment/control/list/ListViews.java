package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tr.nes.enrolment.ApplicationListView;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.boundary.SigningOrders;

/** Officers' lists for display. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListViews {

    @Inject
    private ListRecords records;

    @Inject
    private SigningOrders orders;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    public ApplicationListView of(ApplicationList list) {
        Optional<WaitingDocument> document = list.isSigned() ? Optional.empty() : orders.find(list.kind(), list.id());
        boolean own = list.isPrepared() && list.preparedBy().equals(caller.holder());
        return new ApplicationListView(
                list.id(),
                list.institution(),
                list.kind(),
                list.number(),
                isGathered(list) ? records.count(list.id()) : list.people(),
                list.createdAt(),
                document.isEmpty() ? null : holders.view(list.preparedBy()).fullName(),
                own ? document.orElse(null) : null,
                list.signerName(),
                list.signedAt());
    }

    private static boolean isGathered(ApplicationList list) {
        return list.kind() == DocumentKind.LIST && !list.isSigned();
    }
}
