package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

class WordRulesTest {

    private final HolderView person = new HolderView(
            new HolderId(UUID.randomUUID()),
            new NationalId("10000000146"),
            "İclal Nur",
            "Özgüneş",
            LocalDate.of(1980, 1, 1),
            new MobilePhone("5321234567"),
            "iclal.ozgunes@ornek.test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erguvan-Bahçesi",
                "mor erguvan açtı",
                "ıhlamurağacı",
                "kasımpatılar-ve-deniz",
                "Çamlıca-1456",
                "48213957",
                "İclal-sandalda-uyur"
            })
    void aLongWordThatNobodyGuessesIsGoodWhateverItIsMadeOf(String word) {
        assertThat(flaw(word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kısacık", "😀😀😀😀😀😀😀"})
    void lessThanEightCharactersAreTooFew(String word) {
        assertThat(flaw(word)).isEqualTo(NewWordResult.TOO_SHORT);
    }

    @Test
    void sixtyFourCharactersAreEnough() {
        String longest = "ışıklı-yağmur-".repeat(5).substring(0, 64);
        assertThat(flaw(longest)).isNull();
        assertThat(flaw(longest + "x")).isEqualTo(NewWordResult.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "galatasaray",
                "GALATASARAY",
                "İSTANBUL1453",
                "ıstanbul1453",
                "Şifre123!",
                "sifre123456",
                "P@ssw0rd123",
                "password",
                "qwertyuiop",
                "seniSeviyorum",
                "12345678",
                "87654321",
                "aaaaaaaa",
                "abcabcabc",
                "12121212",
                "abcdefghijk",
                "1234567890"
            })
    void whatIsTriedFirstIsRefusedHoweverItIsWritten(String word) {
        assertThat(flaw(word)).isEqualTo(NewWordResult.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iclalözgüneş",
                "ICLAL-OZGUNES",
                "Özgüneş1980!",
                "nurözgüneş",
                "10000000146",
                "x0000000146x",
                "5321234567",
                "kod-3212345-kod"
            })
    void theOwnNameNumberAndPhoneAreRefused(String word) {
        assertThat(flaw(word)).isEqualTo(NewWordResult.OWN_DATA);
    }

    @Test
    void theWordItselfIsLeftAsItWas() {
        char[] word = "P@ssw0rd123".toCharArray();
        new WordRules().flaw(word, person);
        assertThat(new String(word)).isEqualTo("P@ssw0rd123");
    }

    private NewWordResult flaw(String word) {
        return new WordRules().flaw(word.toCharArray(), person).orElse(null);
    }
}
