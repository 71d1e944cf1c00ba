package tr.nes.web.casework;

import tr.nes.casework.CaseKind;
import tr.nes.casework.CaseProgress;
import tr.nes.casework.CaseView;
import tr.nes.web.card.UnknownOperationItem;

/** A case as displayed on pages. */
public record CaseItem(CaseView view) {

    public CaseView getView() {
        return view;
    }

    public CaseProgress getFile() {
        return view.file();
    }

    public String getKindKey() {
        return "kind" + view.kind();
    }

    /** Null unless it is about an operation that is still unknown. */
    public UnknownOperationItem getOperation() {
        return view.operation() == null ? null : new UnknownOperationItem(view.operation());
    }

    /** Key in the delivery bundle of what the holder reported; null if it is no such case, or is closed. */
    public String getReportKey() {
        return view.delivery() == null ? null : "report" + view.delivery().kind();
    }

    /** Key of what leads on. */
    public String getStepKey() {
        return "step" + view.kind();
    }

    public boolean isCardNeeded() {
        return view.kind().needsCard();
    }

    public boolean isQuarantine() {
        return view.kind() == CaseKind.QUARANTINED_SECRET;
    }

    public boolean isDelivery() {
        return view.kind() == CaseKind.DELIVERY;
    }

    public boolean isComplaint() {
        return view.kind() == CaseKind.COMPLAINT;
    }

    /** What an administrator types at the server. */
    public String getCommand() {
        return "nes replace-puk " + view.card();
    }

    public boolean isDone() {
        return getFile().closedAt() != null;
    }
}
