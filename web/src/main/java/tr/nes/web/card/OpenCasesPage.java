package tr.nes.web.card;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.boundary.OpenCases;

/** Bekleyen İşler: operations with an unknown outcome, and PUKs that were refused by their cards. */
@Named
@RequestScoped
public class OpenCasesPage {

    @EJB
    private OpenCases cases;

    private List<UnknownOperationItem> unknown;
    private List<QuarantinedSecret> quarantined;

    @PostConstruct
    void read() {
        unknown = cases.unknownOperations().stream()
                .map(UnknownOperationItem::new)
                .toList();
        quarantined = cases.quarantinedSecrets();
    }

    public List<UnknownOperationItem> getUnknown() {
        return unknown;
    }

    public List<QuarantinedSecret> getQuarantined() {
        return quarantined;
    }
}
