package tr.nes.request.control;

import java.util.List;
import tr.nes.order.FeeItem;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.entity.ServiceRequest;

/** What an order costs: so many of one item of the price list. */
public final class RequestFees {

    private RequestFees() {}

    /** All that may be ordered as this kind. */
    public static List<FeeItem> items(RequestKind kind) {
        return switch (kind) {
            case CARD_READER -> List.of(FeeItem.READER_MINI, FeeItem.READER_DESKTOP);
            case TIMESTAMP -> List.of(FeeItem.TIMESTAMP_CREDITS);
            case FISCAL_SEAL -> List.of(FeeItem.FISCAL_SEAL, FeeItem.FISCAL_SEAL_HSM);
        };
    }

    static FeeItem item(ServiceRequest request) {
        return switch (request.kind()) {
            case CARD_READER -> FeeItem.valueOf("READER_" + request.value(RequestField.READER));
            case TIMESTAMP -> FeeItem.TIMESTAMP_CREDITS;
            case FISCAL_SEAL ->
                "HSM".equals(request.value(RequestField.MEDIUM)) ? FeeItem.FISCAL_SEAL_HSM : FeeItem.FISCAL_SEAL;
        };
    }

    static int quantity(ServiceRequest request) {
        return switch (request.kind()) {
            case CARD_READER -> Integer.parseInt(request.value(RequestField.QUANTITY));
            case TIMESTAMP -> Integer.parseInt(request.value(RequestField.PACKAGE));
            case FISCAL_SEAL -> 1;
        };
    }
}
