package tr.nes.order.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.order.FeeItem;

/** Which prices apply to an application. */
final class FeePolicy {

    private FeePolicy() {}

    /** What is paid although the institution pays for usual certificates; empty if it is usual. */
    static Optional<FeeItem> special(ApplicationFee fee) {
        if (fee.replacement()) {
            return Optional.of(FeeItem.REPLACEMENT_CARD);
        }
        if (fee.kind() == ApplicationKind.LOST) {
            return Optional.of(FeeItem.LOST_CARD);
        }
        if (fee.kind() == ApplicationKind.IDENTITY_CHANGE) {
            return Optional.of(FeeItem.IDENTITY_CHANGE);
        }
        return fee.kind() == ApplicationKind.OTHER && fee.revoked()
                ? Optional.of(FeeItem.AFTER_REVOCATION)
                : Optional.empty();
    }

    /** What the whole costs. @param hasSpecial whether the special item has a price today */
    static List<FeeItem> items(ApplicationFee fee, boolean hasSpecial) {
        List<FeeItem> items = new ArrayList<>();
        if (hasSpecial || fee.replacement()) {
            items.add(special(fee).orElseThrow());
        } else {
            items.add(certificate(fee.years()));
        }
        if (fee.byPerson() && !fee.replacement()) {
            reader(fee.reader()).ifPresent(items::add);
        }
        return items;
    }

    private static FeeItem certificate(int years) {
        return switch (years) {
            case 1 -> FeeItem.CERTIFICATE_1_YEAR;
            case 2 -> FeeItem.CERTIFICATE_2_YEARS;
            default -> FeeItem.CERTIFICATE_3_YEARS;
        };
    }

    private static Optional<FeeItem> reader(String type) {
        return switch (type) {
            case "MINI" -> Optional.of(FeeItem.READER_MINI);
            case "DESKTOP" -> Optional.of(FeeItem.READER_DESKTOP);
            default -> Optional.empty();
        };
    }
}
