package tr.nes.web.production;

import tr.nes.enrolment.ApplicationInProduction.ReadyApplication;
import tr.nes.production.ProductionOrderView;
import tr.nes.production.ProductionState;

/** A row of the queue. @param application null if it was erased meanwhile */
public record ProductionOrderItem(ProductionOrderView order, ReadyApplication application) {

    /** A kind of n:chip. */
    public String chip() {
        return switch (order.state()) {
            case QUEUED, MAKING -> "info";
            case UNKNOWN -> "warning";
            case FAILED -> "danger";
            case PRODUCED -> "success";
        };
    }

    public String applicant() {
        return application == null ? "" : application.applicant();
    }

    public String institution() {
        return application == null ? "" : application.institution();
    }

    public boolean isRepeatable() {
        return order.state() == ProductionState.FAILED;
    }
}
