package tr.nes.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.order.AttemptState;
import tr.nes.order.BankLine;
import tr.nes.order.DebtState;
import tr.nes.order.DecisionKind;
import tr.nes.order.DecisionState;
import tr.nes.order.FeeItem;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.PayerKind;
import tr.nes.order.ReceiptVerdict;

/** Every rule, state and item has its words in both languages, and so has whatever a page asks for. */
class OrderTextsTest {

    @ParameterizedTest
    @EnumSource
    void whenARuleIsBroken_thenItIsTold(OrderException.Reason rule) {
        told("refused" + new OrderException(rule).messageKey());
    }

    @ParameterizedTest
    @EnumSource
    void whenAnItemIsShown_thenItHasAName(FeeItem item) {
        told("item" + item);
    }

    @Test
    void whenAStateIsShown_thenItHasAName() {
        told("debt", DebtState.values());
        told("attempt", AttemptState.values());
        told("decision", DecisionState.values());
        told("kind", DecisionKind.values());
        told("bank", BankLine.Result.values());
        told("account", LedgerAccount.values());
        told("payer", PayerKind.values());
        told("verify", new Enum<?>[] {ReceiptVerdict.Result.GENUINE, ReceiptVerdict.Result.UNKNOWN});
        told("verifyText", new Enum<?>[] {ReceiptVerdict.Result.GENUINE, ReceiptVerdict.Result.UNKNOWN});
    }

    @Test
    void whenAPageAsksForAText_thenItExists() throws IOException {
        Pattern use = Pattern.compile("#\\{[^}]*?\\border\\.([a-zA-Z0-9]+)[^}]*}");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                use.matcher(Files.readString(page))
                        .results()
                        .map(MatchResult::group)
                        .forEach(keys::add);
            }
        }
        Pattern key = Pattern.compile("\\border\\.([a-zA-Z0-9]+)");
        assertThat(keys).hasSizeGreaterThan(50);
        keys.forEach(expression ->
                key.matcher(expression).results().map(found -> found.group(1)).forEach(OrderTextsTest::told));
    }

    private static void told(String prefix, Enum<?>[] values) {
        Stream.of(values).forEach(value -> told(prefix + value.name()));
    }

    private static void told(String key) {
        for (String language : new String[] {"tr", "en"}) {
            assertThat(ResourceBundle.getBundle("tr.nes.web.order", Locale.forLanguageTag(language))
                            .getString(key))
                    .as(key)
                    .isNotBlank();
        }
    }
}
