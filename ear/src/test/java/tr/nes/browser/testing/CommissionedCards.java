package tr.nes.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Commissions the types of the demo's cards, each with its test card, as an operator does before real cards are served. */
final class CommissionedCards {

    private static final List<String> TEST_CARDS = List.of("0000TESTAK10", "0000TESTAK1X", "0000TESTAK2X");
    private static final String READER = "okuyucu-1";
    private static final String ANSWERS = "Deneme Yönetici\nSPEND\n123456\n12345678\n";

    private CommissionedCards() {}

    /** Once for a class and its portal. */
    static void once(Store ofClass, Portal portal, DevEndpoints dev) {
        ofClass.getOrComputeIfAbsent("commissioned", key -> in(portal, dev));
    }

    private static boolean in(Portal portal, DevEndpoints dev) {
        for (String card : TEST_CARDS) {
            dev.insert(READER, card, "AS_DELIVERED");
            try {
                DevEndpoints.until(
                        card + " in the reader",
                        () -> portal.operator().nes("card-info", READER).code() == 0);
                var printed = portal.operator().nesReading(ANSWERS, "commission-card", READER);
                assertThat(printed.text()).contains("everything went as assumed");
            } catch (Exception e) {
                throw new IllegalStateException("not commissioned: " + card, e);
            } finally {
                dev.pull(READER);
            }
        }
        return true;
    }
}
