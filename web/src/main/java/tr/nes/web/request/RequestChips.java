package tr.nes.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestState;
import tr.nes.request.RequestView;

/** Styles of the states' chips, and their sentences. */
@Named
@ApplicationScoped
public class RequestChips {

    /** The key of what the state means to whoever ordered. */
    public String sentence(RequestView request) {
        boolean own = request.kind() == RequestKind.FISCAL_SEAL
                && (request.state() == RequestState.READY || request.state() == RequestState.DONE);
        String text = "stateText" + request.state() + (own ? request.kind() : "");
        return request.production() == null ? text : "production" + request.production();
    }

    public String kindOf(RequestState state) {
        return switch (state) {
            case DONE -> "success";
            case REFUSED, EXPIRED -> "danger";
            case AWAITING_PAYMENT, AWAITING_PAPERS -> "warning";
            case RECEIVED, READY -> "info";
        };
    }
}
