package tr.nes.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardSerial;
import tr.nes.card.CardView;
import tr.nes.card.CardView.Servicing;
import tr.nes.card.PinEffect;
import tr.nes.card.PinRecord;
import tr.nes.web.card.PinItem;

/** While PIN operations wait for 24 hours, no sentence about a card sends its holder to a kiosk now. */
class PinPromisesTest {

    private static final CardSerial CARD = new CardSerial("1234A5B67890");

    @ParameterizedTest
    @EnumSource
    void whatBecameOfAnOperationIsSaidWithoutAPromise(PinEffect found) {
        String waiting = item(found, Servicing.PHONE_CHANGED).getFoundKey();
        both("operations")
                .forEach(texts -> assertThat(texts.getString(waiting))
                        .doesNotContain("kioskta yeni bir PIN belirleyin", "choose a new one at a kiosk"));
        boolean advises = found == PinEffect.UNKNOWN;
        assertThat(waiting.equals(item(found, Servicing.POSSIBLE).getFoundKey()))
                .isEqualTo(!advises);
    }

    @ParameterizedTest
    @EnumSource
    void theListOfPinsPromisesNoUnblocking(PinRecord.State state) {
        PinItem item = new PinItem(new PinRecord(CARD, "AKİS 1.2", state, Instant.EPOCH, null));
        both("card")
                .forEach(texts -> assertThat(texts.getString(item.getLaterKey()))
                        .doesNotContain("Kilit Çözme ile", "by unblocking"));
    }

    private static CardItem item(PinEffect found, Servicing servicing) {
        return new CardItem(new CardView(CARD, "AKİS 1.2", null, found, servicing), List.of());
    }

    private static Stream<ResourceBundle> both(String name) {
        return Stream.of("tr", "en")
                .map(language -> ResourceBundle.getBundle("tr.nes.web." + name, Locale.forLanguageTag(language)));
    }
}
