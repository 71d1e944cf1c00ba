package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.boundary.InstitutionAdmissions;
import tr.nes.web.shell.Messages;

/** Options of the form for a new institution, in the user's language. */
@Named
@RequestScoped
public class InstitutionChoices {

    @Inject
    private InstitutionAdmissions institutions;

    /** Active institutions that the new one may stand below. */
    public List<SelectItem> getParents() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("institution.parentNone"))),
                        institutions.all().stream()
                                .filter(each -> each.state() == InstitutionState.ACTIVE)
                                .map(each -> new SelectItem(
                                        each.id().toString(), each.data().title())))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return items("kind", InstitutionKind.values());
    }

    public List<SelectItem> getPayers() {
        return items("payer", Payer.values());
    }

    public List<SelectItem> getOrders() {
        return items("order", EnrolmentOrder.values());
    }

    public List<SelectItem> getPapers() {
        return items("paper", PaperReceiver.values());
    }

    /** Of an active institution; empty if there is none with this id. */
    String titleOf(String id) {
        return getParents().stream()
                .filter(each -> each.getValue().equals(id))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    private static List<SelectItem> items(String name, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new SelectItem(value.name(), Messages.of("institution." + name + value.name())))
                .toList();
    }
}
