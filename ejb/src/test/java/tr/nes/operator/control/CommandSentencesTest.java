package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardException;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardtype.CardTypeException;
import tr.nes.holder.HolderException;
import tr.nes.kiosk.KioskException;
import tr.nes.notification.DeadLetterException;

class CommandSentencesTest {

    private static final String SENTENCE = "[a-zA-Zİ/0-9'=:;, -]+";
    private static final String NAME_OF_A_CLASS = ".*\\b[A-Z][a-z]+[A-Z][a-z]+.*";

    @ParameterizedTest
    @EnumSource
    void whenACardsRuleIsBroken_thenItIsToldInWords(CardException.Reason reason) {
        assertThat(CommandSentences.of(new CardException(reason)))
                .matches(SENTENCE)
                .doesNotMatch(NAME_OF_A_CLASS)
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void whenACommissioningsRuleIsBroken_thenItIsToldInWords(CardTypeException.Reason reason) {
        assertThat(CommandSentences.of(new CardTypeException(reason)))
                .doesNotMatch(NAME_OF_A_CLASS)
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void whenAReadersRuleIsBroken_thenItIsToldInWords(KioskException.Reason reason) {
        assertThat(CommandSentences.of(new KioskException(reason)))
                .doesNotMatch(NAME_OF_A_CLASS)
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void whenAPersonsRuleIsBroken_thenItIsToldInWords(HolderException.Reason reason) {
        assertThat(CommandSentences.of(new HolderException(reason)))
                .doesNotMatch(NAME_OF_A_CLASS)
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void whenAMessagesRuleIsBroken_thenItIsToldInWords(DeadLetterException.Reason reason) {
        assertThat(CommandSentences.of(new DeadLetterException(reason)))
                .doesNotMatch(NAME_OF_A_CLASS)
                .contains(" ");
    }

    @Test
    void whenAFileIsTheTrouble_thenItIsNamed() {
        assertThat(CommandSentences.of(new NoSuchFileException("/a/b"))).isEqualTo("there is no file /a/b");
        assertThat(CommandSentences.of(new FileAlreadyExistsException("/a"))).isEqualTo("/a exists already");
        assertThat(CommandSentences.of(new AccessDeniedException("/a")))
                .isEqualTo("/a can't be opened by this account");
        assertThat(CommandSentences.of(new IOException("two\nlines"))).isEqualTo("two lines");
        assertThat(CommandSentences.of(new IllegalStateException())).isEqualTo("illegal state exception");
    }

    @Test
    void whenTheConnectorFails_thenItsMessageIsTheSentence() {
        assertThat(CommandSentences.of(new CardAbsent(new ReaderName("Reader 1"))))
                .isEqualTo("no card in Reader 1");
    }
}
