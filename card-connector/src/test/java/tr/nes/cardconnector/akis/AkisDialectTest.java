package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.testing.DirectConnection;

@Tag("locale")
class AkisDialectTest {

    @ParameterizedTest
    @CsvSource({
        "3BBA11008131FE4D55454B41452056312E30AE, AKIS_1_0, 1.0",
        "3B9F968131FE45806755454B41451212318073B3A180EA, AKIS_1_X, 1.2",
        "3B9F968131FE45806755454B41451313318073B3A180EA, AKIS_1_X, 1.x",
        "3B9F978131FE4580655443D2210831C073F6218081055B, AKIS_2_X, 2.2.8",
        "3B9F978131FE458065544353228231C073F62180810553, AKIS_2_X, 2.5.2",
        "3B9F978131FE458065544312210831C073F6218081019F, AKIS_2_X, 2.2.8 (test)",
        "3B9F978131FE458065544300000031C073F62180810500, AKIS_2_X, 2.x",
        "3B9C968131FE45806668320900000031958105AA, AKIS_3, 3",
        "3B9C968131FE45806668324900000031958105EA, AKIS_3, 3 (test)",
        "3B9F978131FE45806668324900000031958105, AKIS_3, 3 (test)"
    })
    void whenAtrIsOfAnAkisCard_thenDialectAndVersionAreTold(String atr, AkisDialect dialect, String version) {
        assertThat(AkisDialect.of(new Atr(atr))).contains(dialect);
        assertThat(dialect.version(new Atr(atr))).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3B00",
                "3BBA11008131FE4D55454B41452056312E31AF",
                "3BBA11008131FE4D55454B41452056312E30AE00",
                "3B7F96000080318065B0850300EF120FFE829000"
            })
    void whenAtrIsForeign_thenCardIsRefusedByItsAtr(String hex) {
        Atr atr = new Atr(hex);
        assertThat(AkisDialect.of(atr)).isEmpty();
        assertThatExceptionOfType(UnknownCard.class)
                .isThrownBy(() -> AkisCard.on(silent(atr)))
                .withMessageContaining(hex)
                .satisfies(refusal -> assertThat(refusal.atr()).isEqualTo(atr))
                .satisfies(refusal -> assertThat(refusal.dialect()).isEmpty());
    }

    @Test
    void whenCardIsOfGenerationThree_thenItIsRefusedByName() {
        Atr atr = new Atr("3B9C968131FE45806668320900000031958105AA");
        assertThatExceptionOfType(UnknownCard.class)
                .isThrownBy(() -> AkisCard.on(silent(atr)))
                .withMessageContaining("AKİS 3")
                .satisfies(refusal -> assertThat(refusal.dialect()).contains(AkisDialect.AKIS_3));
    }

    @Test
    void whenTriesAreAssumedFromTheStandard_thenTheyAreListedAsUnconfirmed() {
        assertThat(AkisDialect.AKIS_1_0.confirmed(Operation.PIN_TRIES)).isTrue();
        assertThat(AkisDialect.AKIS_1_0.unconfirmed()).contains(Operation.PUK_TRIES, Operation.UNBLOCK);
        assertThat(AkisDialect.AKIS_1_X.unconfirmed()).contains(Operation.PUK_TRIES, Operation.PIN_TRIES);
        assertThat(AkisDialect.AKIS_1_X.confirmed(Operation.UNBLOCK)).isTrue();
        assertThat(AkisDialect.AKIS_2_X.unconfirmed()).contains(Operation.PUK_TRIES, Operation.UNBLOCK);
        assertThat(AkisDialect.AKIS_3.unconfirmed()).contains(Operation.values());
    }

    private static DirectConnection silent(Atr atr) {
        return new DirectConnection(atr, command -> {
            throw new AssertionError("nothing may be sent to an unknown card");
        });
    }
}
