package tr.nes.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.web.help.HelpSearch.Article;

class HelpSearchTest {

    private static final List<Article<String>> ARTICLES = List.of(
            new Article<>("pin", "Kartım bloke oldu", "Kilit çözme: kioskta yeni PIN."),
            new Article<>("kayıp", "Kartımı kaybettim", "PIN bilinmeden imza atılamaz."),
            new Article<>("sipariş", "Okuyucu siparişi", "Kartım için okuyucu."));

    @ParameterizedTest
    @CsvSource({
        "kilit cozme, pin",
        "KİLİT, pin",
        "KILIT ÇÖZME, pin",
        "kayb, kayıp",
        "siparisi, sipariş",
        "'bloke?', pin"
    })
    void whenWordsAreTypedInAnyWay_thenTheTopicIsFound(String question, String topic) {
        assertThat(HelpSearch.find(question, ARTICLES)).containsExactly(topic);
    }

    @Test
    void whenAWordStandsInATitle_thenThatTopicComesFirst() {
        assertThat(HelpSearch.find("okuyucu", ARTICLES)).containsExactly("sipariş");
        assertThat(HelpSearch.find("kartım", ARTICLES)).containsExactly("pin", "kayıp", "sipariş");
        assertThat(HelpSearch.find("pin", ARTICLES)).containsExactly("pin", "kayıp");
    }

    @Test
    void whenNoWordFits_thenNothingIsFound() {
        assertThat(HelpSearch.find("mühür", ARTICLES)).isEmpty();
        assertThat(HelpSearch.find(" ?! ", ARTICLES)).isEmpty();
        assertThat(HelpSearch.find(null, ARTICLES)).isEmpty();
    }
}
