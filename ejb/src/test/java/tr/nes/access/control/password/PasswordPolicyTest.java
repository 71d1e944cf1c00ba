package tr.nes.access.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

@Tag("locale")
class PasswordPolicyTest {

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
                "İclal-sandalda-uyur",
                "Yakamoz-1923",
                "Kandilli-1868",
                "Rasathane-1911",
                "Feshane-1833",
                "Arnavutköy-1872",
                "Galata-1348",
                "galatasaraya giderken",
                "dereboyu-serin-serin",
                "Ankara'dan yola cikinca",
                "sakin bir tren yolculuğu",
                "correct horse battery staple"
            })
    void aLongPasswordThatNobodyGuessesIsGoodWhateverItIsMadeOf(String password) {
        assertThat(flaw(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kısacık", "😀😀😀😀😀😀😀"})
    void lessThanEightCharactersAreTooFew(String password) {
        assertThat(flaw(password)).isEqualTo(NewPasswordResult.TOO_SHORT);
    }

    @Test
    void sixtyFourCharactersAreEnough() {
        String longest = "ışıklı-yağmur-".repeat(5).substring(0, 64);
        assertThat(flaw(longest)).isNull();
        assertThat(flaw(longest + "x")).isEqualTo(NewPasswordResult.TOO_LONG);
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
                "Galatasaray1905!",
                "1907-FENERBAHÇE",
                "G4l4t4s4r4y",
                "Be$1kta$l1",
                "İZMİR-35-35",
                "Çanakkale1915",
                "ＧＡＬＡＴＡＳＡＲＡＹ",
                "galatasar\u00e1y",
                "Be\u0073\u0327ikta\u0073\u0327lı",
                "yarasatalag",
                "beşiktaşbeşiktaş",
                "Michae1Michae1",
                "Elifnur2001",
                "vakıfbank34",
                "Sivaslı-58",
                "superman99",
                "jordan2323",
                "qwertyuıop",
                "poıuytrewq",
                "asdfghjklşi",
                "zxcvbnmöç",
                "1qaz2wsx3edc",
                "qweasdzxc",
                "fgğıodrnhp",
                "uieaütkml",
                "asdasdqweqwe",
                "1234567890"
            })
    void whatIsTriedFirstIsRefusedHoweverItIsWritten(String password) {
        assertThat(flaw(password)).isEqualTo(NewPasswordResult.COMMON);
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
    void theOwnNameNumberAndPhoneAreRefused(String password) {
        assertThat(flaw(password)).isEqualTo(NewPasswordResult.OWN_DATA);
    }

    @Test
    void theListIsLongAndItsPasswordsAreFoldedSortedAndThereOnce() throws Exception {
        List<String> listed;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonPasswordRule.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            listed = lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();
        }

        assertThat(listed).hasSize(10_000).isSorted().doesNotHaveDuplicates();
        assertThat(listed)
                .allSatisfy(password ->
                        assertThat(new String(LetterFolding.of(password))).isEqualTo(password));
        assertThat(CommonPasswordList.size()).isGreaterThan(12_000);
    }

    @Test
    void thePasswordItselfIsLeftAsItWas() {
        char[] password = "P@ssw0rd123".toCharArray();
        new PasswordPolicy().flaw(password, person);
        assertThat(new String(password)).isEqualTo("P@ssw0rd123");
    }

    private NewPasswordResult flaw(String password) {
        return new PasswordPolicy().flaw(password.toCharArray(), person).orElse(null);
    }
}
