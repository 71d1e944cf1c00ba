package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.UnsignedLists;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.PreOrderEntry;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Who may list whom, and what a list needs to be sent. */
@ApplicationScoped
public class PreOrderRules {

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Instance<UnsignedLists> development;

    /** @throws InstitutionException FORM_FIRST if the institution's people apply by themselves */
    public void demandLists(Institution institution) {
        if (institution.data().order() == EnrolmentOrder.FORM_FIRST) {
            throw new InstitutionException(Reason.FORM_FIRST);
        }
    }

    /** @throws InstitutionException LIST_EMPTY, OWN_MATTER if the caller is on it, SIGNATURE_MISSING */
    public void demandSendable(List<PreOrderEntry> entries) {
        demandSignable(entries, caller.holder());
        if (!isUnsigned()) {
            throw new InstitutionException(Reason.SIGNATURE_MISSING);
        }
    }

    /** Whether lists count without a signature. */
    public boolean isUnsigned() {
        return !development.isUnsatisfied();
    }

    /** @throws InstitutionException LIST_EMPTY, OWN_MATTER if this person is on it */
    public void demandSignable(List<PreOrderEntry> entries, HolderId signer) {
        if (entries.isEmpty()) {
            throw new InstitutionException(Reason.LIST_EMPTY);
        }
        String own = holders.view(signer).identityNumber().value();
        if (entries.stream()
                .anyMatch(each -> each.view().identityNumber().value().equals(own))) {
            throw new InstitutionException(Reason.OWN_MATTER);
        }
    }
}
