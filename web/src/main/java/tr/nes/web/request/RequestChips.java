package tr.nes.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tr.nes.request.RequestState;

/** Styles of the states' chips. */
@Named
@ApplicationScoped
public class RequestChips {

    public String kindOf(RequestState state) {
        return switch (state) {
            case DONE -> "success";
            case REFUSED, EXPIRED -> "danger";
            case AWAITING_PAYMENT, AWAITING_PAPERS -> "warning";
            case RECEIVED, READY -> "info";
        };
    }
}
